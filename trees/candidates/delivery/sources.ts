/** Official pages on which the facts of this family were read. */
import type { Source } from '#lib/tree/grammar.ts';

const docs = (title: string, path: string): Source => ({
	title,
	url: `https://docs.aws.amazon.com/${path}`
});

export const beanstalkWelcome = docs(
	'What is AWS Elastic Beanstalk?',
	'elasticbeanstalk/latest/dg/Welcome.html'
);
export const beanstalkChoosing = docs(
	'Elastic Beanstalk: deploying applications and choosing a policy',
	'elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html'
);
export const beanstalkPolicies = docs(
	'Elastic Beanstalk: deployment policies and settings',
	'elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html'
);
export const beanstalkImmutable = docs(
	'Elastic Beanstalk: immutable environment updates',
	'elasticbeanstalk/latest/dg/environmentmgmt-updates-immutable.html'
);
export const beanstalkSwap = docs(
	'Elastic Beanstalk: blue/green deployments by CNAME swap',
	'elasticbeanstalk/latest/dg/using-features.CNAMESwap.html'
);
export const beanstalkOptions = docs(
	'Elastic Beanstalk: general options',
	'elasticbeanstalk/latest/dg/command-options-general.html'
);
export const beanstalkClusterOptions = docs(
	'Elastic Beanstalk: options for Cluster environments',
	'elasticbeanstalk/latest/dg/command-options-general-eks.html'
);
export const beanstalkClone = docs(
	'Elastic Beanstalk: clone an environment',
	'elasticbeanstalk/latest/dg/using-features.managing.clone.html'
);
export const beanstalkPlatform = docs(
	'Elastic Beanstalk: update the platform version',
	'elasticbeanstalk/latest/dg/using-features.platform.upgrade.html'
);

export const codeDeployOverview = docs(
	'What is CodeDeploy?',
	'codedeploy/latest/userguide/welcome.html'
);
export const codeDeployConfigurations = docs(
	'CodeDeploy: deployment configurations',
	'codedeploy/latest/userguide/deployment-configurations.html'
);
export const codeDeployCustom = docs(
	'CodeDeploy: create a deployment configuration',
	'codedeploy/latest/userguide/deployment-configurations-create.html'
);
export const codeDeployQuotas = docs(
	'CodeDeploy quotas',
	'codedeploy/latest/userguide/limits.html'
);
export const codeDeployAdvanced = docs(
	'CodeDeploy: advanced options for a deployment group',
	'codedeploy/latest/userguide/deployment-groups-configure-advanced-options.html'
);
export const codeDeployRollback = docs(
	'CodeDeploy: redeploy and roll back',
	'codedeploy/latest/userguide/deployments-rollback-and-redeploy.html'
);
export const codeDeployBlueGreen = docs(
	'CodeDeploy: deployment group for EC2 blue/green',
	'codedeploy/latest/userguide/deployment-groups-create-blue-green.html'
);
export const codeDeployAutoScaling = docs(
	'CodeDeploy: integration with Amazon EC2 Auto Scaling',
	'codedeploy/latest/userguide/integrations-aws-auto-scaling.html'
);

export const codeDeployTermination = docs(
	'CodeDeploy API: BlueInstanceTerminationOption',
	'codedeploy/latest/APIReference/API_BlueInstanceTerminationOption.html'
);

export const listenerActions = docs(
	'Application Load Balancer: action types for listener rules',
	'elasticloadbalancing/latest/application/rule-action-types.html'
);
export const networkListeners = docs(
	'Network Load Balancer: listeners and weighted target groups',
	'elasticloadbalancing/latest/network/load-balancer-listeners.html'
);
export const weightedRecords = docs(
	'Route 53: weighted routing',
	'Route53/latest/DeveloperGuide/routing-policy-weighted.html'
);

export const instanceRefresh = docs(
	'EC2 Auto Scaling: instance refresh',
	'autoscaling/ec2/userguide/asg-instance-refresh.html'
);
export const instanceRefreshHow = docs(
	'EC2 Auto Scaling: how an instance refresh works',
	'autoscaling/ec2/userguide/instance-refresh-overview.html'
);
export const refreshPreferences = docs(
	'EC2 Auto Scaling API: RefreshPreferences',
	'autoscaling/ec2/APIReference/API_RefreshPreferences.html'
);
export const refreshDefaults = docs(
	'EC2 Auto Scaling: default values for an instance refresh',
	'autoscaling/ec2/userguide/understand-instance-refresh-default-values.html'
);
export const refreshRootVolume = docs(
	'EC2 Auto Scaling: replace root volumes during instance refresh',
	'autoscaling/ec2/userguide/replace-root-volume.html'
);
export const refreshTemplate = docs(
	'AWS CDK: instance refresh as an update policy',
	'cdk/api/v2/docs/aws-cdk-lib.CfnAutoScalingInstanceRefreshPreferences.html'
);

export const lambdaWelcome = docs('What is AWS Lambda?', 'lambda/latest/dg/welcome.html');
export const lambdaZip = docs(
	'Lambda: deploying functions as .zip file archives',
	'lambda/latest/dg/configuration-function-zip.html'
);
export const lambdaAliases = docs(
	'Lambda: create an alias for a function',
	'lambda/latest/dg/configuration-aliases.html'
);
export const lambdaWeights = docs(
	'Lambda: canary deployments with a weighted alias',
	'lambda/latest/dg/configuring-alias-routing.html'
);
export const samGradual = docs(
	'AWS SAM: deploying serverless applications gradually',
	'serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html'
);

export const ecsRolling = docs(
	'Amazon ECS: deploy services by replacing tasks',
	'AmazonECS/latest/developerguide/deployment-type-ecs.html'
);
export const ecsConfigurationApi = docs(
	'Amazon ECS API: DeploymentConfiguration',
	'AmazonECS/latest/APIReference/API_DeploymentConfiguration.html'
);
export const ecsCircuitBreaker = docs(
	'Amazon ECS: how the circuit breaker detects failures',
	'AmazonECS/latest/developerguide/deployment-circuit-breaker.html'
);
export const ecsBlueGreen = docs(
	'Amazon ECS blue/green deployments',
	'AmazonECS/latest/developerguide/deployment-type-blue-green.html'
);
export const ecsBlueGreenWorkflow = docs(
	'Amazon ECS: blue/green deployment workflow',
	'AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html'
);
export const ecsBlueGreenResources = docs(
	'Amazon ECS: required resources for blue/green',
	'AmazonECS/latest/developerguide/blue-green-deployment-implementation.html'
);
export const ecsCanary = docs(
	'Amazon ECS canary deployments',
	'AmazonECS/latest/developerguide/canary-deployment.html'
);
export const ecsCanaryResources = docs(
	'Amazon ECS: required resources for canary deployments',
	'AmazonECS/latest/developerguide/canary-deployment-implementation.html'
);
export const ecsCanaryApi = docs(
	'Amazon ECS API: CanaryConfiguration',
	'AmazonECS/latest/APIReference/API_CanaryConfiguration.html'
);
export const ecsLinear = docs(
	'Amazon ECS linear deployments',
	'AmazonECS/latest/developerguide/deployment-type-linear.html'
);
export const ecsLinearApi = docs(
	'Amazon ECS API: LinearConfiguration',
	'AmazonECS/latest/APIReference/API_LinearConfiguration.html'
);
export const ecsNetworkBalancer = docs(
	'Amazon ECS: Network Load Balancer resources for blue/green',
	'AmazonECS/latest/developerguide/nlb-resources-for-blue-green.html'
);
export const targetGroups = docs(
	'Application Load Balancer: target group attributes',
	'elasticloadbalancing/latest/application/edit-target-group-attributes.html'
);
export const ecsCodeDeploy = docs(
	'CodeDeploy blue/green deployments for Amazon ECS',
	'AmazonECS/latest/developerguide/deployment-type-bluegreen.html'
);

export const apiDeploy = docs(
	'API Gateway: deploy REST APIs',
	'apigateway/latest/developerguide/how-to-deploy-api.html'
);
export const apiDeployments = docs(
	'API Gateway: create a deployment for a REST API',
	'apigateway/latest/developerguide/set-up-deployments.html'
);
export const apiCanary = docs(
	'API Gateway: canary release deployment',
	'apigateway/latest/developerguide/canary-release.html'
);
export const apiCaching = docs(
	'API Gateway: cache settings for REST APIs',
	'apigateway/latest/developerguide/api-gateway-caching.html'
);
export const apiPromote = docs(
	'API Gateway: promote a canary release',
	'apigateway/latest/developerguide/promote-canary-deployment.html'
);
export const apiRouting = docs(
	'API Gateway: send traffic through a custom domain name',
	'apigateway/latest/developerguide/rest-api-routing-mode.html'
);
export const apiVariables = docs(
	'API Gateway: stage variables for a REST API',
	'apigateway/latest/developerguide/stage-variables.html'
);
export const apiKinds = docs(
	'API Gateway: choose between REST APIs and HTTP APIs',
	'apigateway/latest/developerguide/http-api-vs-rest.html'
);
export const apiHttpStages = docs(
	'API Gateway: stages for HTTP APIs',
	'apigateway/latest/developerguide/http-api-stages.html'
);
export const metricConcepts = docs(
	'CloudWatch: metrics concepts',
	'AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html'
);
export const cloudWatchAlarms = docs(
	'CloudWatch: using alarms',
	'AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html'
);
export const cloudWatchAgent = docs(
	'CloudWatch: collecting with the agent',
	'AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html'
);
export const logAlarmApi = docs(
	'CloudWatch API: PutLogAlarm',
	'AmazonCloudWatch/latest/APIReference/API_PutLogAlarm.html'
);
export const cloudWatchCosts = docs(
	'CloudWatch: analysing and reducing costs',
	'AmazonCloudWatch/latest/monitoring/cloudwatch_billing.html'
);
export const cloudWatchAccounts = docs(
	'CloudWatch: cross-account observability',
	'AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html'
);
export const logsIntro = docs(
	'What is CloudWatch Logs?',
	'AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html'
);
export const logClasses = docs(
	'CloudWatch Logs: log classes',
	'AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html'
);
export const logTables = docs(
	'CloudWatch Logs: S3 Tables integration',
	'AmazonCloudWatch/latest/logs/s3-tables-integration.html'
);
export const logsInsights = docs(
	'CloudWatch Logs Insights: analysing log data',
	'AmazonCloudWatch/latest/logs/AnalyzingLogData.html'
);
export const vendedLogs = docs(
	'CloudWatch Logs: logging from AWS services',
	'AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html'
);
export const trailIntro = docs(
	'What is AWS CloudTrail?',
	'awscloudtrail/latest/userguide/cloudtrail-user-guide.html'
);
export const trailHistory = docs(
	'CloudTrail: event history',
	'awscloudtrail/latest/userguide/view-cloudtrail-events.html'
);
export const trailFiles = docs(
	'CloudTrail: getting and viewing log files',
	'awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html'
);
export const trailCosts = docs(
	'CloudTrail: managing trail costs',
	'awscloudtrail/latest/userguide/cloudtrail-trail-manage-costs.html'
);
export const trailValidation = docs(
	'CloudTrail: validating log files',
	'awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html'
);
export const trailLake = docs(
	'CloudTrail Lake',
	'awscloudtrail/latest/userguide/cloudtrail-lake.html'
);
export const trailLakeChange = docs(
	'CloudTrail Lake: availability change',
	'awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html'
);
export const trailEvents = docs(
	'EventBridge: events delivered via CloudTrail',
	'eventbridge/latest/userguide/eb-service-event-cloudtrail.html'
);
export const configIntro = docs(
	'What is AWS Config?',
	'config/latest/developerguide/WhatIsConfig.html'
);
export const configRetention = docs(
	'AWS Config: deleting data by a retention period',
	'config/latest/developerguide/delete-config-data-with-retention-period.html'
);
export const configRecording = docs(
	'AWS Config: recording resources',
	'config/latest/developerguide/select-resources.html'
);
export const traceConcepts = docs('X-Ray: concepts', 'xray/latest/devguide/xray-concepts.html');
export const traceSdkTimeline = docs(
	'X-Ray: support of SDKs and daemon',
	'xray/latest/devguide/xray-sdk-daemon-timeline.html'
);
export const transactionSearch = docs(
	'CloudWatch: Transaction Search',
	'AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html'
);
export const applicationSignals = docs(
	'CloudWatch: Application Signals',
	'AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html'
);
export const flowLogs = docs('Amazon VPC: flow logs', 'vpc/latest/userguide/flow-logs.html');
export const flowRecords = docs(
	'Amazon VPC: flow log records',
	'vpc/latest/userguide/flow-log-records.html'
);
export const flowLimits = docs(
	'Amazon VPC: flow log limitations',
	'vpc/latest/userguide/flow-logs-limitations.html'
);
export const reachabilityApi = docs(
	'Amazon EC2 API: CreateNetworkInsightsPath',
	'AWSEC2/latest/APIReference/API_CreateNetworkInsightsPath.html'
);
export const queryLogApi = docs(
	'Route 53 Resolver API: CreateResolverQueryLogConfig',
	'Route53/latest/APIReference/API_route53resolver_CreateResolverQueryLogConfig.html'
);
export const mirroringIntro = docs(
	'What is Traffic Mirroring?',
	'vpc/latest/mirroring/what-is-traffic-mirroring.html'
);
export const prometheusIntro = docs(
	'What is Amazon Managed Service for Prometheus?',
	'prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html'
);
export const canariesIntro = docs(
	'CloudWatch: synthetic monitoring',
	'AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html'
);
export const rumIntro = docs(
	'CloudWatch RUM',
	'AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html'
);
export const rumMetricsApi = docs(
	'CloudWatch RUM API: BatchCreateRumMetricDefinitions',
	'cloudwatchrum/latest/APIReference/API_BatchCreateRumMetricDefinitions.html'
);
export const canaryApi = docs(
	'CloudWatch Synthetics API: CreateCanary',
	'AmazonSynthetics/latest/APIReference/API_CreateCanary.html'
);
export const albAccessLogs = docs(
	'Application Load Balancer: access logs',
	'elasticloadbalancing/latest/application/load-balancer-access-logs.html'
);
export const searchAlerting = docs(
	'OpenSearch Service: configuring alerts',
	'opensearch-service/latest/developerguide/alerting.html'
);
export const cloudWatchPricing: Source = {
	title: 'Amazon CloudWatch pricing',
	url: 'https://aws.amazon.com/cloudwatch/pricing/'
};
export const cloudTrailPricing: Source = {
	title: 'AWS CloudTrail pricing',
	url: 'https://aws.amazon.com/cloudtrail/pricing/'
};
export const configPricing: Source = {
	title: 'AWS Config pricing',
	url: 'https://aws.amazon.com/config/pricing/'
};
export const tracePricing: Source = {
	title: 'AWS X-Ray pricing',
	url: 'https://aws.amazon.com/xray/pricing/'
};
export const vpcPricing: Source = {
	title: 'Amazon VPC pricing',
	url: 'https://aws.amazon.com/vpc/pricing/'
};
export const prometheusPricing: Source = {
	title: 'Amazon Managed Service for Prometheus pricing',
	url: 'https://aws.amazon.com/prometheus/pricing/'
};
const cloudFormation = (title: string, path: string): Source =>
	docs(`CloudFormation: ${title}`, `AWSCloudFormation/latest/UserGuide/${path}`);

export const cfnIntro = docs(
	'What is AWS CloudFormation?',
	'AWSCloudFormation/latest/UserGuide/Welcome.html'
);
export const cfnQuotas = cloudFormation('quotas', 'cloudformation-limits.html');
export const cfnChangeSets = cloudFormation(
	'change sets',
	'using-cfn-updating-stacks-changesets.html'
);
export const cfnChangeSetApi = docs(
	'CloudFormation API: CreateChangeSet',
	'AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html'
);
export const cfnDeploymentApi = docs(
	'CloudFormation API: DeploymentConfig',
	'AWSCloudFormation/latest/APIReference/API_DeploymentConfig.html'
);
export const cfnReplacePolicy = docs(
	'CloudFormation: UpdateReplacePolicy',
	'AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html'
);
export const cfnFailure = cloudFormation('how failures are handled', 'stack-failure-options.html');
export const cfnDrift = cloudFormation('drift detection', 'using-cfn-stack-drift.html');
export const cfnImport = cloudFormation('importing resources', 'import-resources.html');
export const cfnNested = cloudFormation('nested stacks', 'using-cfn-nested-stacks.html');
export const cfnExports = cloudFormation('exported outputs', 'using-cfn-stack-exports.html');
export const cfnGenerator = cloudFormation('IaC generator', 'generate-IaC.html');
export const cfnStackOutput = docs(
	'CloudFormation: Fn::GetStackOutput',
	'AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html'
);
export const stackSetsIntro = cloudFormation('StackSets', 'what-is-cfnstacksets.html');
export const stackSetsConcepts = cloudFormation('StackSets concepts', 'stacksets-concepts.html');
export const stackSetsPrepare = cloudFormation(
	'prerequisites of StackSets',
	'stacksets-prereqs.html'
);
export const stackSetsManaged = cloudFormation(
	'StackSets with service-managed permissions',
	'stacksets-orgs-associate-stackset-with-org.html'
);
export const stackSetsAutomatic = cloudFormation(
	'automatic deployments of StackSets',
	'stacksets-orgs-manage-auto-deployment.html'
);
export const stackSetsPractice = cloudFormation(
	'best practices for StackSets',
	'stacksets-bestpractices.html'
);
export const stackSetsDrift = cloudFormation('drift of StackSets', 'stacksets-drift.html');
export const stackSetApi = docs(
	'CloudFormation API: CreateStackSet',
	'AWSCloudFormation/latest/APIReference/API_CreateStackSet.html'
);
export const cfnPricing: Source = {
	title: 'AWS CloudFormation pricing',
	url: 'https://aws.amazon.com/cloudformation/pricing/'
};
export const samIntro = docs(
	'What is AWS SAM?',
	'serverless-application-model/latest/developerguide/what-is-sam.html'
);
export const samSync = docs(
	'AWS SAM: sam sync',
	'serverless-application-model/latest/developerguide/accelerate.html'
);
export const serviceCatalog = docs(
	'What is AWS Service Catalog?',
	'servicecatalog/latest/adminguide/introduction.html'
);
export const cdkLanguages = docs('AWS CDK: languages', 'cdk/v2/guide/languages.html');
export const cdkBootstrap = docs('AWS CDK: bootstrapping', 'cdk/v2/guide/bootstrapping.html');
export const cdkDrift = docs('AWS CDK: cdk drift', 'cdk/v2/guide/ref-cli-cmd-drift.html');
export const chooseCdk = docs(
	'Choosing an IaC tool: the AWS CDK',
	'prescriptive-guidance/latest/choose-iac-tool/aws-cdk.html'
);
export const chooseTerraform = docs(
	'Choosing an IaC tool: Terraform',
	'prescriptive-guidance/latest/choose-iac-tool/terraform.html'
);
export const terraformQuestions = docs(
	'Getting started with Terraform: questions',
	'prescriptive-guidance/latest/getting-started-terraform/faq.html'
);
export const beanstalkResources = docs(
	'Elastic Beanstalk: adding environment resources',
	'elasticbeanstalk/latest/dg/environment-resources.html'
);
export const beanstalkQuotas = docs(
	'Elastic Beanstalk: endpoints and quotas',
	'general/latest/gr/elasticbeanstalk.html'
);
export const stateManager = docs(
	'Systems Manager: State Manager',
	'systems-manager/latest/userguide/systems-manager-state.html'
);
export const stateManagerAnsible = docs(
	'State Manager: running Ansible playbooks',
	'systems-manager/latest/userguide/systems-manager-state-manager-ansible.html'
);
export const stateManagerChef = docs(
	'State Manager: running Chef recipes',
	'systems-manager/latest/userguide/systems-manager-state-manager-chef.html'
);
export const associationApi = docs(
	'Systems Manager API: CreateAssociation',
	'systems-manager/latest/APIReference/API_CreateAssociation.html'
);
export const opsWorksStacks = docs(
	'OpsWorks: stacks',
	'opsworks/latest/userguide/workingstacks.html'
);
export const opsWorksCookbooks = docs(
	'OpsWorks: implementing cookbooks',
	'opsworks/latest/userguide/cookbooks-101-opsworks.html'
);
