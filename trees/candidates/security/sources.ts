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
