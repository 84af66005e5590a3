/** The official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});
const systems = (title: string, path: string) =>
	docs(title, `systems-manager/latest/userguide/${path}`);
const secrets = (title: string, path: string) =>
	docs(title, `secretsmanager/latest/userguide/${path}`);
const appConfig = (title: string, path: string) =>
	docs(title, `appconfig/latest/userguide/${path}`);
const iam = (title: string, path: string) => docs(title, `IAM/latest/UserGuide/${path}`);

export const parameterStore = systems('Parameter Store', 'systems-manager-parameter-store.html');
export const parameterTiers = systems(
	'Parameter Store: managing parameter tiers',
	'parameter-store-advanced-parameters.html'
);
export const parameterPolicies = systems(
	'Parameter Store: parameter policies',
	'parameter-store-policies.html'
);
export const parameterSharing = systems(
	'Parameter Store: shared parameters',
	'parameter-store-shared-parameters.html'
);
export const parameterThroughput = systems(
	'Parameter Store: throughput',
	'parameter-store-throughput.html'
);
export const parameterQuotas = docs(
	'AWS Systems Manager endpoints and quotas',
	'general/latest/gr/ssm.html'
);
export const putParameterApi = docs(
	'Systems Manager API: PutParameter',
	'systems-manager/latest/APIReference/API_PutParameter.html'
);
export const systemsManagerPricing: Source = {
	title: 'AWS Systems Manager pricing',
	url: 'https://aws.amazon.com/systems-manager/pricing/'
};

export const secretsIntro = secrets('What is AWS Secrets Manager?', 'intro.html');
export const secretsQuotas = secrets('Secrets Manager: quotas', 'reference_limits.html');
export const secretsRotation = secrets('Secrets Manager: rotation', 'rotating-secrets.html');
export const secretsManagedRotation = secrets(
	'Secrets Manager: managed rotation',
	'rotate-secrets_managed.html'
);
export const secretsExternal = secrets(
	'Secrets Manager: managed external secrets',
	'rotate-secrets_external.html'
);
export const secretsPartners = secrets(
	'Secrets Manager: partners of managed external secrets',
	'mes-partners.html'
);
export const secretsStrategies = secrets(
	'Secrets Manager: rotation strategies',
	'rotation-strategy.html'
);
export const secretsAccounts = secrets(
	'Secrets Manager: access from a different account',
	'auth-and-access_examples_cross.html'
);
export const secretsReplicas = secrets(
	'Secrets Manager: replicate across Regions',
	'replicate-secrets.html'
);
export const createSecretApi = docs(
	'Secrets Manager API: CreateSecret',
	'secretsmanager/latest/apireference/API_CreateSecret.html'
);
export const deleteSecretApi = docs(
	'Secrets Manager API: DeleteSecret',
	'secretsmanager/latest/apireference/API_DeleteSecret.html'
);
export const secretsPricing: Source = {
	title: 'AWS Secrets Manager pricing',
	url: 'https://aws.amazon.com/secrets-manager/pricing/'
};

export const eventSourceAccessApi = docs(
	'Lambda API: SourceAccessConfiguration',
	'lambda/latest/api/API_SourceAccessConfiguration.html'
);
export const mskScramApi = docs(
	'Amazon MSK API: SCRAM secrets of a cluster',
	'msk/1.0/apireference/clusters-clusterarn-scram-secrets.html'
);

export const appConfigIntro = appConfig('What is AWS AppConfig?', 'what-is-appconfig.html');
export const appConfigProfiles = appConfig(
	'AppConfig: configuration profiles',
	'appconfig-creating-configuration-profile.html'
);
export const appConfigFreeform = appConfig(
	'AppConfig: free form profiles',
	'appconfig-free-form-configurations-creating.html'
);
export const appConfigFlags = appConfig(
	'AppConfig: feature flag profiles',
	'appconfig-creating-configuration-and-profile-feature-flags.html'
);
export const appConfigStrategies = appConfig(
	'AppConfig: deployment strategies',
	'appconfig-creating-deployment-strategy.html'
);
export const appConfigQuotas = docs(
	'AWS AppConfig endpoints and quotas',
	'general/latest/gr/appconfig.html'
);
export const appConfigProfileApi = docs(
	'AppConfig API: CreateConfigurationProfile',
	'appconfig/2019-10-09/APIReference/API_CreateConfigurationProfile.html'
);

export const appConfigAgent = appConfig(
	'AppConfig Agent with Amazon ECS and Amazon EKS',
	'appconfig-integration-containers-agent.html'
);
export const appConfigAccounts = appConfig(
	'AppConfig Agent: configurations from multiple accounts',
	'appconfig-agent-how-to-use-additional-features-multi-account.html'
);

export const lambdaVariables = docs(
	'Lambda: environment variables',
	'lambda/latest/dg/configuration-envvars.html'
);
export const lambdaVariablesEncryption = docs(
	'Lambda: securing environment variables',
	'lambda/latest/dg/configuration-envvars-encryption.html'
);
export const lambdaSecrets = docs(
	'Lambda: use Secrets Manager secrets',
	'lambda/latest/dg/with-secrets-manager.html'
);
export const lambdaSecretsVpc = secrets(
	'Secrets Manager: secrets in Lambda functions',
	'retrieving-secrets_lambda.html'
);
export const ecsVariables = docs(
	'Amazon ECS: pass an environment variable',
	'AmazonECS/latest/developerguide/taskdef-envfiles.html'
);
export const ecsSecrets = docs(
	'Amazon ECS: pass sensitive data to a container',
	'AmazonECS/latest/developerguide/specifying-sensitive-data.html'
);

export const iamIntro = iam('What is IAM?', 'introduction.html');
export const iamPractices = iam('IAM: security best practices', 'best-practices.html');
export const iamAssume = iam('IAM: methods to assume a role', 'id_roles_manage-assume.html');
export const iamOidc = iam(
	'IAM: create an OpenID Connect provider',
	'id_roles_providers_create_oidc.html'
);
export const iamOutbound = iam(
	'IAM: federating AWS identities to external services',
	'id_roles_providers_outbound.html'
);
export const webTokenApi = docs(
	'STS API: GetWebIdentityToken',
	'STS/latest/APIReference/API_GetWebIdentityToken.html'
);
export const rolesAnywhere = docs(
	'What is IAM Roles Anywhere?',
	'rolesanywhere/latest/userguide/introduction.html'
);
export const rolesAnywhereTrust = docs(
	'The IAM Roles Anywhere trust model',
	'rolesanywhere/latest/userguide/trust-model.html'
);
export const privateCaCreate = docs(
	'AWS Private CA: create a private CA',
	'acm-pca/latest/userguide/Create-CA-CLI.html'
);
export const rolesAnywhereSession = docs(
	'IAM Roles Anywhere: CreateSession',
	'rolesanywhere/latest/userguide/authentication-create-session.html'
);
export const iamPricing: Source = {
	title: 'AWS Identity and Access Management',
	url: 'https://aws.amazon.com/iam/'
};

export const rdsIam = docs(
	'Amazon RDS: IAM database authentication',
	'AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'
);
export const rdsIamPolicy = docs(
	'Amazon RDS: an IAM policy for database access',
	'AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html'
);
export const auroraIamConnecting = docs(
	'Aurora: connecting with IAM authentication',
	'AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.Connecting.html'
);
export const rdsMasterSecret = docs(
	'Amazon RDS: password management with Secrets Manager',
	'AmazonRDS/latest/UserGuide/rds-secrets-manager.html'
);
export const elastiCacheIam = docs(
	'ElastiCache: authenticating with IAM',
	'AmazonElastiCache/latest/dg/auth-iam.html'
);
export const documentDbIam = docs(
	'Amazon DocumentDB: authentication using IAM',
	'documentdb/latest/developerguide/iam-identity-auth.html'
);
export const shutServices = docs(
	'AWS services that were shut down',
	'general/latest/gr/full_shutdown_services.html'
);
export const rolesAnywhereProfileApi = docs(
	'IAM Roles Anywhere API: CreateProfile',
	'rolesanywhere/latest/APIReference/API_CreateProfile.html'
);

const vpc = (title: string, path: string) => docs(title, `vpc/latest/userguide/${path}`);
const networkFirewall = (title: string, path: string) =>
	docs(`Network Firewall: ${title}`, `network-firewall/latest/${path}`);
const waf = (title: string, path: string) => docs(`AWS WAF: ${title}`, `waf/latest/${path}`);
const shield = (title: string, path: string) => docs(`Shield: ${title}`, `waf/latest/${path}`);

export const securityGroups = vpc(
	'Control traffic to your AWS resources using security groups',
	'vpc-security-groups.html'
);
export const securityGroupRules = vpc('Security group rules', 'security-group-rules.html');
export const networkAcls = vpc(
	'Control subnet traffic with network access control lists',
	'vpc-network-acls.html'
);
export const vpcProtection = vpc(
	'Infrastructure security in Amazon VPC',
	'infrastructure-security.html'
);
export const vpcQuotas = vpc('Amazon VPC quotas', 'amazon-vpc-limits.html');
export const publicAccessApi = docs(
	'EC2 API: ModifyVpcBlockPublicAccessOptions',
	'AWSEC2/latest/APIReference/API_ModifyVpcBlockPublicAccessOptions.html'
);
export const vpcPricing: Source = {
	title: 'Amazon VPC pricing',
	url: 'https://aws.amazon.com/vpc/pricing/'
};

export const firewallIntro = networkFirewall(
	'What is AWS Network Firewall?',
	'developerguide/what-is-aws-network-firewall.html'
);
export const firewallStart = networkFirewall(
	'getting started',
	'developerguide/getting-started.html'
);
export const firewallQuotas = networkFirewall('quotas', 'developerguide/quotas.html');
export const firewallGeo = networkFirewall(
	'geographic IP filtering',
	'developerguide/rule-groups-geo-ip-filtering.html'
);
export const firewallVpc = networkFirewall(
	'configuring your VPC',
	'developerguide/vpc-config.html'
);
export const firewallTransit = networkFirewall(
	'transit gateway attachment configuration',
	'developerguide/vpc-config-tgw-multi-az.html'
);
export const firewallTls = networkFirewall(
	'considerations of TLS inspection',
	'developerguide/tls-inspection-considerations.html'
);
export const firewallCreateApi = networkFirewall(
	'CreateFirewall',
	'APIReference/API_CreateFirewall.html'
);
export const firewallEndpointApi = networkFirewall(
	'CreateVpcEndpointAssociation',
	'APIReference/API_CreateVpcEndpointAssociation.html'
);
export const firewallDomainsApi = networkFirewall(
	'RulesSourceList',
	'APIReference/API_RulesSourceList.html'
);
export const firewallRuleApi = networkFirewall(
	'StatefulRule',
	'APIReference/API_StatefulRule.html'
);
export const firewallPricing: Source = {
	title: 'AWS Network Firewall pricing',
	url: 'https://aws.amazon.com/network-firewall/pricing/'
};

export const wafProtected = waf(
	'resources that you can protect',
	'developerguide/how-aws-waf-works-resources.html'
);
export const wafStart = waf('developer guide', 'developerguide/waf-chapter.html');
export const wafQuotas = waf('quotas', 'developerguide/limits.html');
export const wafStatementApi = waf('Statement', 'APIReference/API_Statement.html');
export const wafActionApi = waf('RuleAction', 'APIReference/API_RuleAction.html');
export const wafRateApi = waf('RateBasedStatement', 'APIReference/API_RateBasedStatement.html');
export const wafGeoApi = waf('GeoMatchStatement', 'APIReference/API_GeoMatchStatement.html');
export const wafBodyApi = waf('AssociationConfig', 'APIReference/API_AssociationConfig.html');
export const wafManagedApi = waf(
	'ManagedRuleGroupConfig',
	'APIReference/API_ManagedRuleGroupConfig.html'
);
export const wafBotsApi = waf(
	'AWSManagedRulesBotControlRuleSet',
	'APIReference/API_AWSManagedRulesBotControlRuleSet.html'
);
export const wafFloodsApi = waf(
	'AWSManagedRulesAntiDDoSRuleSet',
	'APIReference/API_AWSManagedRulesAntiDDoSRuleSet.html'
);
export const wafPricing: Source = {
	title: 'AWS WAF pricing',
	url: 'https://aws.amazon.com/waf/pricing/'
};

export const shieldStandardIntro = shield(
	'Shield Standard overview',
	'developerguide/ddos-standard-summary.html'
);
export const shieldAdvancedIntro = shield(
	'Shield Advanced capabilities and options',
	'developerguide/ddos-advanced-summary-capabilities.html'
);
export const shieldDeciding = shield(
	'deciding whether to subscribe',
	'developerguide/ddos-advanced-summary-deciding.html'
);
export const shieldCredits = shield(
	'requesting a credit after an attack',
	'developerguide/ddos-request-service-credit.html'
);
export const shieldRateRule = shield(
	'web ACLs and rate-based rules',
	'developerguide/ddos-app-layer-web-ACL-and-rbr.html'
);
export const shieldProtectApi = shield(
	'CreateProtection',
	'DDOSAPIReference/API_CreateProtection.html'
);
export const shieldTermApi = shield(
	'DeleteSubscription',
	'DDOSAPIReference/API_DeleteSubscription.html'
);
export const shieldPricing: Source = {
	title: 'AWS Shield pricing',
	url: 'https://aws.amazon.com/shield/pricing/'
};

export const firewallManagerIntro = docs(
	'AWS Firewall Manager',
	'waf/latest/developerguide/fms-chapter.html'
);
export const firewallManagerNeeds = docs(
	'Firewall Manager: prerequisites',
	'waf/latest/developerguide/fms-prereq.html'
);
export const firewallManagerQuotas = docs(
	'Firewall Manager: quotas',
	'waf/latest/developerguide/fms-limits.html'
);
export const firewallManagerPolicyApi = docs(
	'Firewall Manager API: PutPolicy',
	'fms/2018-01-01/APIReference/API_PutPolicy.html'
);
export const firewallManagerPricing: Source = {
	title: 'AWS Firewall Manager pricing',
	url: 'https://aws.amazon.com/firewall-manager/pricing/'
};

export const dnsFirewallIntro = docs(
	'Using DNS Firewall to filter outbound DNS traffic',
	'Route53/latest/DeveloperGuide/resolver-dns-firewall.html'
);
export const dnsFirewallRuleApi = docs(
	'Route 53 Resolver API: CreateFirewallRule',
	'Route53/latest/APIReference/API_route53resolver_CreateFirewallRule.html'
);
export const dnsFirewallFailApi = docs(
	'Route 53 Resolver API: FirewallConfig',
	'Route53/latest/APIReference/API_route53resolver_FirewallConfig.html'
);
export const dnsFirewallPricing: Source = {
	title: 'Amazon Route 53 pricing',
	url: 'https://aws.amazon.com/route53/pricing/'
};

const cognito = (title: string, path: string) =>
	docs(title, `cognito/latest/developerguide/${path}`);
const identityCenter = (title: string, path: string) =>
	docs(title, `singlesignon/latest/userguide/${path}`);
const directory = (title: string, path: string) =>
	docs(title, `directoryservice/latest/admin-guide/${path}`);

export const cognitoIntro = cognito('What is Amazon Cognito?', 'what-is-amazon-cognito.html');
export const cognitoQuotas = cognito('Quotas in Amazon Cognito', 'quotas.html');
export const cognitoPlans = cognito(
	'User pool feature plans',
	'cognito-sign-in-feature-plans.html'
);
export const cognitoMfa = cognito('Adding MFA to a user pool', 'user-pool-settings-mfa.html');
export const cognitoRegions = cognito(
	'Multi-Region replication for user pools',
	'user-pool-multi-region.html'
);
export const cognitoCosts = cognito('Amazon Cognito: monitoring costs', 'tracking-cost.html');
export const cognitoImport = cognito(
	'Importing users into user pools from a CSV file',
	'cognito-user-pools-using-import-tool.html'
);
export const identityPools = cognito('Identity pools console overview', 'identity-pools.html');
export const identityPoolFlow = cognito(
	'Identity pools authentication flow',
	'authentication-flow.html'
);
export const cognitoPricing: Source = {
	title: 'Amazon Cognito pricing',
	url: 'https://aws.amazon.com/cognito/pricing/'
};

export const identityCenterIntro = identityCenter('What is IAM Identity Center?', 'what-is.html');
export const identityCenterQuotas = identityCenter(
	'IAM Identity Center: quotas and limits',
	'limits.html'
);
export const identityCenterSource = identityCenter(
	'IAM Identity Center: manage your identity source',
	'manage-your-identity-source.html'
);
export const identityCenterProvider = identityCenter(
	'IAM Identity Center: external identity providers',
	'manage-your-identity-source-idp.html'
);
export const identityCenterAd = identityCenter(
	'IAM Identity Center: Microsoft AD directory',
	'manage-your-identity-source-ad.html'
);
export const identityCenterOwnAd = identityCenter(
	'IAM Identity Center: connect a self-managed Active Directory',
	'connectonpremad.html'
);
export const identityCenterChange = identityCenter(
	'IAM Identity Center: changing your identity source',
	'manage-your-identity-source-considerations.html'
);
export const identityCenterSession = identityCenter(
	'IAM Identity Center: session duration for AWS accounts',
	'howtosessionduration.html'
);
export const identityCenterMfa = identityCenter(
	'IAM Identity Center: MFA for directory users',
	'enable-mfa.html'
);
export const identityCenterInstances = identityCenter(
	'IAM Identity Center: organisation and account instances',
	'identity-center-instances.html'
);
export const identityCenterRegions = identityCenter(
	'IAM Identity Center across multiple Regions',
	'multi-region-iam-identity-center.html'
);
export const accountAccess = iam('IAM: account access manager', 'account-access-manager.html');
export const identityCenterPricing: Source = {
	title: 'AWS IAM Identity Center',
	url: 'https://aws.amazon.com/iam/identity-center/'
};

export const directoryIntro = directory('What is AWS Directory Service?', 'what_is.html');
export const managedAd = directory('AWS Managed Microsoft AD', 'directory_microsoft_ad.html');
export const managedAdQuotas = directory('AWS Managed Microsoft AD quotas', 'ms_ad_limits.html');
export const managedAdTrust = directory(
	'AWS Managed Microsoft AD: creating a trust relationship',
	'ms_ad_setup_trust.html'
);
export const managedAdSharing = directory(
	'Share your AWS Managed Microsoft AD',
	'ms_ad_directory_sharing.html'
);
export const hybridAd = directory(
	'AWS Managed Microsoft AD (Hybrid Edition)',
	'aws-hybrid-directory.html'
);
export const hybridAdNeeds = directory(
	'Hybrid directory prerequisites',
	'create_hybrid_directory_prereqs.html'
);
export const adConnector = directory('AD Connector', 'directory_ad_connector.html');
export const adConnectorStart = directory(
	'Getting started with AD Connector',
	'ad_connector_getting_started.html'
);
export const adConnectorQuotas = directory('AD Connector quotas', 'ad_connector_limits.html');
export const simpleAd = directory('Simple AD', 'directory_simple_ad.html');
export const simpleAdChange = directory(
	'Simple AD availability changes',
	'simple-ad-availability-change.html'
);
export const directoryPricing: Source = {
	title: 'AWS Directory Service pricing',
	url: 'https://aws.amazon.com/directoryservice/pricing/'
};
export const otherDirectoryPricing: Source = {
	title: 'AWS Directory Service: other directories pricing',
	url: 'https://aws.amazon.com/directoryservice/other-directories-pricing/'
};
export const rdsOwnAd = docs(
	'RDS for SQL Server: self-managed Active Directory',
	'AmazonRDS/latest/UserGuide/USER_SQLServer_SelfManagedActiveDirectory.html'
);
export const fsxAd = docs(
	'FSx for Windows File Server: working with Active Directory',
	'fsx/latest/WindowsGuide/aws-ad-integration-fsxW.html'
);

export const iamCrossAccount = iam(
	'IAM: cross-account resource access',
	'access_policies-cross-account-resource-access.html'
);
export const iamSwitch = iam(
	'IAM: switch to a role in the console',
	'id_roles_use_switch-role-console.html'
);
export const sharedOidc = iam(
	'IAM: identity-provider controls for shared OIDC providers',
	'id_roles_providers_oidc_secure-by-default.html'
);
export const iamDelegation = iam(
	'IAM temporary delegation',
	'access_policies-temporary-delegation.html'
);
export const iamThirdParty = iam(
	'IAM: access to accounts by third parties',
	'id_roles_common-scenarios_third-party.html'
);
export const iamQuotas = iam('IAM and STS quotas', 'reference_iam-quotas.html');
export const iamUsers = iam('IAM users', 'id_users.html');
export const assumeRoleApi = docs(
	'STS API: AssumeRole',
	'STS/latest/APIReference/API_AssumeRole.html'
);
export const podIdentity = docs(
	'EKS Pod Identity: grant pods access to AWS services',
	'eks/latest/userguide/pod-identities.html'
);
export const httpJwtAuthorizer = docs(
	'HTTP APIs: control access with JWT authorizers',
	'apigateway/latest/developerguide/http-api-jwt-authorizer.html'
);

const guardDuty = (title: string, path: string) =>
	docs(`GuardDuty: ${title}`, `guardduty/latest/ug/${path}`);
const inspector = (title: string, path: string) =>
	docs(`Inspector: ${title}`, `inspector/latest/user/${path}`);
const macie = (title: string, path: string) => docs(`Macie: ${title}`, `macie/latest/user/${path}`);
const hub = (title: string, path: string) => docs(title, `securityhub/latest/userguide/${path}`);
const detective = (title: string, path: string) =>
	docs(title, `detective/latest/userguide/${path}`);
const analyzer = (title: string, path: string) => iam(`IAM Access Analyzer: ${title}`, path);
const advisor = (title: string, path: string) =>
	docs(`Trusted Advisor: ${title}`, `awssupport/latest/user/${path}`);

export const guardDutyIntro = guardDuty('what it is', 'what-is-guardduty.html');
export const guardDutyLogs = guardDuty('foundational data sources', 'guardduty_data-sources.html');
export const guardDutyRuntime = guardDuty('Runtime Monitoring', 'runtime-monitoring.html');
export const guardDutyMalware = guardDuty(
	'Malware Protection for S3',
	'gdu-malware-protection-s3.html'
);
export const guardDutyMalwareQuotas = guardDuty(
	'quotas in Malware Protection for S3',
	'malware-protection-s3-quotas-guardduty.html'
);
export const guardDutyMalwareOnDemand = guardDuty(
	'on-demand scans in Malware Protection for S3',
	'malware-protection-s3-on-demand.html'
);
export const guardDutyBackups = guardDuty(
	'Malware Protection for AWS Backup',
	'malware-protection-backup.html'
);
export const guardDutyMalwareCosts = guardDuty(
	'usage cost of Malware Protection for S3',
	'pricing-malware-protection-for-s3-guardduty.html'
);
export const guardDutyEvents = guardDuty(
	'processing findings with EventBridge',
	'guardduty_findings_eventbridge.html'
);
export const guardDutyRegions = guardDuty('Regions and endpoints', 'guardduty_regions.html');
export const guardDutyTrial = guardDuty('free trial and pricing', 'guardduty-pricing.html');
export const guardDutyPricing: Source = {
	title: 'Amazon GuardDuty pricing',
	url: 'https://aws.amazon.com/guardduty/pricing/'
};

export const inspectorIntro = inspector('what it is', 'what-is-inspector.html');
export const inspectorScans = inspector('automated scan types', 'scanning-resources.html');
export const inspectorEc2 = inspector('scanning EC2 instances', 'scanning-ec2.html');
export const inspectorFindings = inspector('understanding findings', 'findings-understanding.html');
export const inspectorCode = inspector('Code Security', 'code-security-assessments.html');
export const inspectorPricing: Source = {
	title: 'Amazon Inspector pricing',
	url: 'https://aws.amazon.com/inspector/pricing/'
};

export const macieIntro = macie('what it is', 'what-is-macie.html');
export const macieAutomated = macie('automated sensitive data discovery', 'discovery-asdd.html');
export const macieJobs = macie('sensitive data discovery jobs', 'discovery-jobs.html');
export const macieStorage = macie(
	'supported storage classes and formats',
	'discovery-supported-storage.html'
);
export const macieFindings = macie('reviewing findings', 'findings.html');
export const maciePricing: Source = {
	title: 'Amazon Macie pricing',
	url: 'https://aws.amazon.com/macie/pricing/'
};

export const hubServices = hub(
	'What are Security Hub and Security Hub CSPM?',
	'what-are-securityhub-services.html'
);
export const hubIntro = hub('Introduction to AWS Security Hub', 'what-is-securityhub-v2.html');
export const hubEnable = hub('Enabling Security Hub', 'securityhub-v2-enable.html');
export const hubPlans = hub('Security Hub cost estimator', 'security-hub-cost-estimator.html');
export const cspmIntro = hub('Introduction to Security Hub CSPM', 'what-is-securityhub.html');
export const cspmFindings = hub('Security Hub CSPM: findings', 'securityhub-findings.html');
export const cspmRegions = hub(
	'Security Hub CSPM: cross-Region aggregation',
	'finding-aggregation.html'
);
export const cspmSchedule = hub(
	'Security Hub CSPM: schedule of checks',
	'securityhub-standards-schedule.html'
);
export const hubPricing: Source = {
	title: 'AWS Security Hub pricing',
	url: 'https://aws.amazon.com/security-hub/pricing/'
};

export const detectiveIntro = detective('What is Amazon Detective?', 'what-is-detective.html');
export const detectiveSources = detective(
	'Detective: source data of a behavior graph',
	'detective-source-data-about.html'
);
export const detectivePricing: Source = {
	title: 'Amazon Detective pricing',
	url: 'https://aws.amazon.com/detective/pricing/'
};

export const analyzerIntro = analyzer('what it does', 'what-is-access-analyzer.html');
export const analyzerFindings = analyzer('findings', 'access-analyzer-findings.html');
export const analyzerUnused = analyzer(
	'create an unused access analyzer',
	'access-analyzer-create-unused.html'
);
export const analyzerPricing: Source = {
	title: 'IAM Access Analyzer pricing',
	url: 'https://aws.amazon.com/iam/access-analyzer/pricing/'
};

export const advisorIntro = advisor('what it is', 'trusted-advisor.html');
export const advisorStart = advisor('get started', 'get-started-with-aws-trusted-advisor.html');
export const advisorOrganization = advisor('organizational view', 'organizational-view.html');
export const supportPricing: Source = {
	title: 'AWS Support plan pricing',
	url: 'https://aws.amazon.com/premiumsupport/pricing/'
};

export const configRules = docs(
	'AWS Config: evaluating resources with rules',
	'config/latest/developerguide/evaluate-config.html'
);

const s3Guide = (title: string, path: string) => docs(title, `AmazonS3/latest/userguide/${path}`);
const kms = (title: string, path: string) =>
	docs(`KMS: ${title}`, `kms/latest/developerguide/${path}`);

export const s3ServerSide = s3Guide(
	'Protecting data with server-side encryption',
	'serv-side-encryption.html'
);
export const s3DefaultEncryption = s3Guide(
	'Configuring default encryption',
	'default-bucket-encryption.html'
);
export const s3DefaultEncryptionFaq = s3Guide(
	'Default encryption FAQ',
	'default-encryption-faq.html'
);
export const s3ManagedKeys = s3Guide(
	'Using server-side encryption with Amazon S3 managed keys (SSE-S3)',
	'UsingServerSideEncryption.html'
);
export const s3KmsKeys = s3Guide(
	'Using server-side encryption with AWS KMS keys (SSE-KMS)',
	'UsingKMSEncryption.html'
);
export const s3BucketKeys = s3Guide(
	'Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys',
	'bucket-key.html'
);
export const s3DualLayer = s3Guide(
	'Using dual-layer server-side encryption with AWS KMS keys (DSSE-KMS)',
	'UsingDSSEncryption.html'
);
export const s3CustomerKeys = s3Guide(
	'Using server-side encryption with customer-provided keys (SSE-C)',
	'ServerSideEncryptionCustomerKeys.html'
);
export const s3CustomerKeysBlocked = s3Guide(
	'Blocking or unblocking SSE-C for a general purpose bucket',
	'blocking-unblocking-s3-c-encryption-gpb.html'
);
export const s3CustomerKeysFaq = s3Guide(
	'Default SSE-C setting for new buckets FAQ',
	'default-s3-c-encryption-setting-faq.html'
);
export const s3ClientSide = s3Guide(
	'Protecting data by using client-side encryption',
	'UsingClientSideEncryption.html'
);
export const s3UpdateEncryption = s3Guide(
	'Updating server-side encryption for existing data',
	'update-sse-encryption.html'
);
export const s3ReplicateEncrypted = s3Guide(
	'Replicating encrypted objects (SSE-S3, SSE-KMS, DSSE-KMS, SSE-C)',
	'replication-config-for-kms-objects.html'
);
export const s3TrailEvents = s3Guide(
	'Amazon S3 CloudTrail events',
	'cloudtrail-logging-s3-info.html'
);
export const s3Logging = s3Guide('Logging options for Amazon S3', 'logging-with-S3.html');
export const loadBalancerLogBucket = docs(
	'Elastic Load Balancing: enable access logs for an Application Load Balancer',
	'elasticloadbalancing/latest/application/enable-access-logging.html'
);
export const s3EncryptionClient = docs(
	'What is the Amazon S3 Encryption Client?',
	'amazon-s3-encryption-client/latest/developerguide/what-is-s3-encryption-client.html'
);
export const s3EncryptionClientGo = docs(
	'Amazon S3 Encryption Client for Go examples',
	'amazon-s3-encryption-client/latest/developerguide/go-examples.html'
);
export const s3EncryptionClientLanguages = docs(
	'Amazon S3 Encryption Client programming languages',
	'amazon-s3-encryption-client/latest/developerguide/programming-languages.html'
);
export const athenaEncryption = docs(
	'Athena: encryption at rest',
	'athena/latest/ug/encryption.html'
);
export const macieEncryption = macie(
	'analyzing encrypted Amazon S3 objects',
	'discovery-supported-encryption-types.html'
);
export const kmsAccess = kms('access and eventual consistency', 'accessing-kms.html');
export const kmsKeys = kms('keys', 'concepts.html');
export const kmsRotation = kms('rotate keys', 'rotate-keys.html');
export const kmsRequests = kms('request quotas', 'requests-per-second.html');
export const kmsImported = kms('importing key material', 'importing-keys.html');
export const kmsKeyStores = kms('key stores', 'key-store-overview.html');
export const kmsHsmStore = kms('AWS CloudHSM key stores', 'keystore-cloudhsm.html');
export const kmsExternalStore = kms('external key stores', 'keystore-external.html');
export const kmsDeleteApi = docs(
	'KMS API: ScheduleKeyDeletion',
	'kms/latest/APIReference/API_ScheduleKeyDeletion.html'
);
export const kmsDisableApi = docs(
	'KMS API: DisableKey',
	'kms/latest/APIReference/API_DisableKey.html'
);
export const kmsRotationApi = docs(
	'KMS API: EnableKeyRotation',
	'kms/latest/APIReference/API_EnableKeyRotation.html'
);
export const kmsPricing: Source = {
	title: 'AWS KMS pricing',
	url: 'https://aws.amazon.com/kms/pricing/'
};
