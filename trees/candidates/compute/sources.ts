/** The official pages that the facts of compute were read on, and its price pages. */
import type { Source } from '#lib/tree/grammar.ts';

const guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const plans = 'https://docs.aws.amazon.com/savingsplans/latest/userguide';

function page(title: string, url: string): Source {
	return { title, url };
}

export const purchasing = page(
	'EC2 billing and purchasing options',
	`${guide}/instance-purchasing-options.html`
);
export const onDemandPage = page(
	'EC2 On-Demand Instances',
	`${guide}/ec2-on-demand-instances.html`
);

export const spotPage = page('EC2 Spot Instances', `${guide}/using-spot-instances.html`);
export const spotHow = page('How Spot Instances work', `${guide}/how-spot-instances-work.html`);
export const spotPractices = page(
	'Best practices for EC2 Spot',
	`${guide}/spot-best-practices.html`
);
export const spotNotices = page(
	'Spot Instance interruption notices',
	`${guide}/spot-instance-termination-notices.html`
);
export const spotBilling = page(
	'Billing for interrupted Spot Instances',
	`${guide}/billing-for-interrupted-spot-instances.html`
);
export const spotQuotas = page('Spot Instance quotas', `${guide}/using-spot-limits.html`);
export const mixedGroups = page(
	'Auto Scaling groups with several types and purchase options',
	'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html'
);
export const batchSpot = page(
	'Spot best practices for AWS Batch',
	'https://docs.aws.amazon.com/batch/latest/userguide/bestpractice6.html'
);
export const nodeGroupTypes = page(
	'EKS managed node groups and their capacity types',
	'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html'
);
export const mixedPolicy = page(
	'EC2 Auto Scaling API: MixedInstancesPolicy',
	'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_MixedInstancesPolicy.html'
);
export const mixedApi = page(
	'EC2 Auto Scaling API: InstancesDistribution',
	'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html'
);

export const ri = page('Reserved Instances overview', `${guide}/ec2-reserved-instances.html`);
export const riScope = page(
	'Regional and zonal Reserved Instances',
	`${guide}/reserved-instances-scope.html`
);
export const riTypes = page(
	'Types of Reserved Instances',
	`${guide}/reserved-instances-types.html`
);
export const riApply = page('How Reserved Instance discounts apply', `${guide}/apply_ri.html`);
export const riBilling = page(
	'Billing with Reserved Instances',
	`${guide}/concepts-reserved-instances-application.html`
);
export const riQuotas = page('Reserved Instance quotas', `${guide}/ri-limits.html`);
export const riMarket = page('Reserved Instance Marketplace', `${guide}/ri-market-general.html`);
export const riExchange = page(
	'Exchange Convertible Reserved Instances',
	`${guide}/ri-convertible-exchange.html`
);
export const riModify = page('Modify Reserved Instances', `${guide}/ri-modifying.html`);
export const riBuying = page('Buy Reserved Instances', `${guide}/ri-market-concepts-buying.html`);

export const planWhat = page('What are Savings Plans?', `${plans}/what-is-savings-plans.html`);
export const planTypes = page('Savings Plans types', `${plans}/plan-types.html`);
export const planApply = page('How Savings Plans apply to usage', `${plans}/sp-applying.html`);
export const planAndRi = page(
	'Compute Savings Plans and Reserved Instances',
	`${plans}/sp-ris.html`
);
export const planReturn = page('Returning a Savings Plan', `${plans}/return-sp.html`);
export const planQuotas = page('Savings Plans quotas', `${plans}/sp-quotas.html`);
export const planPurchase = page('Purchasing Savings Plans', `${plans}/sp-purchase.html`);
export const planQueue = page('Queuing a Savings Plan purchase', `${plans}/queued-sp-cart.html`);

export const hosts = page('EC2 Dedicated Hosts', `${guide}/dedicated-hosts-overview.html`);
export const hostBilling = page(
	'Dedicated Host pricing and billing',
	`${guide}/dedicated-hosts-billing.html`
);
export const hostLicences = page(
	'Bring your own licences to Dedicated Hosts',
	`${guide}/dedicated-hosts-BYOL.html`
);
export const macInstances = page('EC2 Mac instances', `${guide}/ec2-mac-instances.html`);
export const macStop = page(
	'Stop or terminate an EC2 Mac instance',
	`${guide}/mac-instance-stop.html`
);
export const licencesHere = page(
	'Bring licences for Windows and SQL Server workloads',
	'https://docs.aws.amazon.com/prescriptive-guidance/latest/optimize-costs-microsoft-workloads/byol-ded-hosts.html'
);
export const hostGroups = page(
	'Host resource groups in License Manager',
	'https://docs.aws.amazon.com/license-manager/latest/userguide/host-resource-groups.html'
);
export const hostAllocating = page(
	'Allocate a Dedicated Host',
	`${guide}/dedicated-hosts-allocating.html`
);
export const hostApi = page(
	'EC2 API: AllocateHosts',
	'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateHosts.html'
);
export const dedicated = page('EC2 Dedicated Instances', `${guide}/dedicated-instance.html`);
export const dedicatedLaunch = page(
	'Launch Dedicated Instances',
	`${guide}/dedicatedinstancesintovpc.html`
);

export const reservations = page(
	'On-Demand Capacity Reservations',
	`${guide}/ec2-capacity-reservations.html`
);
export const reservationConcepts = page(
	'Concepts for Capacity Reservations',
	`${guide}/cr-concepts.html`
);
export const reservationCreate = page(
	'Create a Capacity Reservation',
	`${guide}/capacity-reservations-create.html`
);
export const reservationBilling = page(
	'Capacity Reservation pricing and billing',
	`${guide}/capacity-reservations-pricing-billing.html`
);
export const reservationSharing = page(
	'Shared Capacity Reservations',
	`${guide}/capacity-reservation-sharing.html`
);
export const interruptible = page(
	'Interruptible Capacity Reservations',
	`${guide}/interruptible-capacity-reservations.html`
);
export const cancelReservation = page(
	'Cancel a Capacity Reservation',
	`${guide}/capacity-reservations-release.html`
);
export const cancelApi = page(
	'EC2 API: CancelCapacityReservation',
	'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservation.html'
);

export const blocks = page('Capacity Blocks for ML', `${guide}/ec2-capacity-blocks.html`);
export const blocksHow = page('How Capacity Blocks work', `${guide}/capacity-blocks-how.html`);
export const blocksBilling = page(
	'Capacity Blocks pricing and billing',
	`${guide}/capacity-blocks-pricing-billing.html`
);
export const blocksExtend = page('Extend Capacity Blocks', `${guide}/capacity-blocks-extend.html`);
export const blocksPurchase = page(
	'Find and purchase Capacity Blocks',
	`${guide}/capacity-blocks-purchase.html`
);
export const blocksShare = page('Share Capacity Blocks', `${guide}/capacity-blocks-share.html`);

export const onDemandPrices = page(
	'EC2 On-Demand pricing',
	'https://aws.amazon.com/ec2/pricing/on-demand/'
);
export const spotPrices = page('EC2 Spot pricing', 'https://aws.amazon.com/ec2/spot/pricing/');
export const planPrices = page(
	'Compute Savings Plans pricing',
	'https://aws.amazon.com/savingsplans/compute-pricing/'
);
export const riPrices = page(
	'EC2 Reserved Instances pricing',
	'https://aws.amazon.com/ec2/pricing/reserved-instances/pricing/'
);
export const hostPrices = page(
	'EC2 Dedicated Hosts pricing',
	'https://aws.amazon.com/ec2/dedicated-hosts/pricing/'
);
export const dedicatedPrices = page(
	'EC2 Dedicated Instances pricing',
	'https://aws.amazon.com/ec2/pricing/dedicated-instances/'
);
export const blockPrices = page(
	'EC2 Capacity Blocks pricing',
	'https://aws.amazon.com/ec2/capacityblocks/pricing/'
);

// Where code runs: trees/compute.

function docsPage(title: string, path: string): Source {
	return page(title, `https://docs.aws.amazon.com/${path}`);
}

export const lambdaQuotas = docsPage(
	'Lambda quotas',
	'lambda/latest/dg/gettingstarted-limits.html'
);
export const lambdaApi = docsPage(
	'Lambda API: CreateFunction',
	'lambda/latest/api/API_CreateFunction.html'
);
export const lambdaTimeout = docsPage(
	'Configure Lambda function timeout',
	'lambda/latest/dg/configuration-timeout.html'
);
export const lambdaLifecycle = docsPage(
	'Understanding the Lambda execution environment lifecycle',
	'lambda/latest/dg/lambda-runtime-environment.html'
);
export const lambdaInstances = docsPage(
	'Lambda Managed Instances',
	'lambda/latest/dg/lambda-managed-instances.html'
);
export const lambdaInstancesScaling = docsPage(
	'Scaling Lambda Managed Instances',
	'lambda/latest/dg/lambda-managed-instances-scaling.html'
);
export const lambdaInstancesQuotas = docsPage(
	'Lambda Managed Instances quotas',
	'lambda/latest/dg/lambda-managed-instances-quotas.html'
);
export const lambdaInstancesRuntimes = docsPage(
	'Lambda Managed Instances runtimes',
	'lambda/latest/dg/lambda-managed-instances-runtimes.html'
);
export const lambdaDurable = docsPage(
	'Lambda durable functions',
	'lambda/latest/dg/durable-functions.html'
);
export const lambdaDurableCalls = docsPage(
	'Invoking durable Lambda functions',
	'lambda/latest/dg/durable-invocation.html'
);
export const lambdaDurableRuntimes = docsPage(
	'Supported runtimes for durable functions',
	'lambda/latest/dg/durable-supported-runtimes.html'
);
export const microvmConcepts = docsPage(
	'AWS Lambda MicroVMs core concepts',
	'lambda/latest/dg/microvms-how-it-works.html'
);
export const microvmIdle = docsPage(
	'Lambda MicroVMs API: IdlePolicy',
	'lambda/latest/microvm-api/API_IdlePolicy.html'
);

export const ecsFargate = docsPage(
	'Architect for AWS Fargate for Amazon ECS',
	'AmazonECS/latest/developerguide/AWS_Fargate.html'
);
export const ecsFargateTasks = docsPage(
	'Amazon ECS task definition differences for Fargate',
	'AmazonECS/latest/developerguide/fargate-tasks-services.html'
);
export const ecsFargateRetirement = docsPage(
	'Task retirement and maintenance for AWS Fargate on Amazon ECS',
	'AmazonECS/latest/developerguide/task-maintenance.html'
);
export const ecsExpress = docsPage(
	'Amazon ECS Express Mode',
	'AmazonECS/latest/developerguide/express-service-overview.html'
);
export const ecsExpressResources = docsPage(
	'Resources created by Amazon ECS Express Mode services',
	'AmazonECS/latest/developerguide/express-service-work.html'
);
export const ecsInstances = docsPage(
	'Architect for Amazon ECS Managed Instances',
	'AmazonECS/latest/developerguide/ManagedInstances.html'
);
export const ecsInstancesApi = docsPage(
	'Amazon ECS API: InstanceLaunchTemplate',
	'AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html'
);
export const ecsPlatformApi = docsPage(
	'Amazon ECS API: RuntimePlatform',
	'AmazonECS/latest/APIReference/API_RuntimePlatform.html'
);
export const ecsClusterScaling = docsPage(
	'Automatically manage Amazon ECS capacity with cluster auto scaling',
	'AmazonECS/latest/developerguide/cluster-auto-scaling.html'
);
export const ecsSchedule = docsPage(
	'Using EventBridge Scheduler to schedule Amazon ECS tasks',
	'AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html'
);
export const ecsAnywhere = docsPage(
	'Amazon ECS clusters for external instances',
	'AmazonECS/latest/developerguide/ecs-anywhere.html'
);

export const eksCompute = docsPage(
	'Manage compute resources by using nodes',
	'eks/latest/userguide/eks-compute.html'
);
export const eksAuto = docsPage(
	'Automate cluster infrastructure with EKS Auto Mode',
	'eks/latest/userguide/automode.html'
);
export const eksFargate = docsPage(
	'Simplify compute management with AWS Fargate',
	'eks/latest/userguide/fargate.html'
);
export const eksFargatePods = docsPage(
	'Understand Fargate Pod configuration details',
	'eks/latest/userguide/fargate-pod-configuration.html'
);

export const batchIntro = docsPage(
	'What is AWS Batch?',
	'batch/latest/userguide/what-is-batch.html'
);
export const batchFargate = docsPage(
	'AWS Batch: when to use Fargate',
	'batch/latest/userguide/when-to-use-fargate.html'
);
export const batchFargateEnvironments = docsPage(
	'AWS Batch: Fargate compute environments',
	'batch/latest/userguide/fargate.html'
);
export const batchQuotas = docsPage(
	'AWS Batch service quotas',
	'batch/latest/userguide/service_limits.html'
);
export const batchTimeouts = docsPage(
	'AWS Batch: job timeouts',
	'batch/latest/userguide/job_timeouts.html'
);
export const batchNodes = docsPage(
	'AWS Batch: multi-node parallel jobs',
	'batch/latest/userguide/multi-node-parallel-jobs.html'
);
export const batchEks = docsPage(
	'AWS Batch: Amazon EKS compute environments',
	'batch/latest/userguide/eks.html'
);
export const batchPlatform = docsPage(
	'AWS Batch API: RuntimePlatform',
	'batch/latest/APIReference/API_RuntimePlatform.html'
);
export const batchResources = docsPage(
	'AWS Batch API: ComputeResource',
	'batch/latest/APIReference/API_ComputeResource.html'
);

export const batchImage = docsPage(
	'AWS Batch API: Ec2Configuration',
	'batch/latest/APIReference/API_Ec2Configuration.html'
);

export const beanstalk = docsPage(
	'What is AWS Elastic Beanstalk?',
	'elasticbeanstalk/latest/dg/Welcome.html'
);
export const beanstalkConcepts = docsPage(
	'Understanding concepts in Elastic Beanstalk',
	'elasticbeanstalk/latest/dg/concepts.html'
);
export const beanstalkDesign = docsPage(
	'Design considerations for your Elastic Beanstalk applications',
	'elasticbeanstalk/latest/dg/concepts.concepts.design.html'
);
export const beanstalkCluster = docsPage(
	'Configuration options for Beanstalk Cluster environments',
	'elasticbeanstalk/latest/dg/command-options-general-eks.html'
);
export const beanstalkArchitecture = docsPage(
	'Beanstalk Cluster architecture',
	'elasticbeanstalk/latest/dg/beanstalk-cluster-concepts.html'
);
export const beanstalkTenancy = docsPage(
	'Multi-tenancy for Beanstalk Cluster environments',
	'elasticbeanstalk/latest/dg/beanstalk-cluster-multi-tenancy.html'
);
export const appRunner = docsPage(
	'App Runner architecture and concepts',
	'apprunner/latest/dg/architecture.html'
);
export const appRunnerChange = docsPage(
	'AWS App Runner availability change',
	'apprunner/latest/dg/apprunner-availability-change.html'
);
export const lightsail = docsPage(
	'What is Amazon Lightsail?',
	'lightsail/latest/userguide/what-is-amazon-lightsail.html'
);
export const lightsailBundles = docsPage(
	'Lightsail instance bundles',
	'lightsail/latest/userguide/amazon-lightsail-bundles.html'
);
export const ec2Intro = page('What is Amazon EC2?', `${guide}/concepts.html`);
export const ec2Recovery = page(
	'Automatic instance recovery',
	`${guide}/ec2-instance-recover.html`
);
export const ec2Memory = docsPage(
	'Specifications for memory optimized instances',
	'ec2/latest/instancetypes/mo.html'
);

export const lambdaPrices = page('AWS Lambda pricing', 'https://aws.amazon.com/lambda/pricing/');
export const fargatePrices = page('AWS Fargate pricing', 'https://aws.amazon.com/fargate/pricing/');
export const ecsPrices = page('Amazon ECS pricing', 'https://aws.amazon.com/ecs/pricing/');
export const eksPrices = page('Amazon EKS pricing', 'https://aws.amazon.com/eks/pricing/');
export const batchPrices = page('AWS Batch pricing', 'https://aws.amazon.com/batch/pricing/');
export const beanstalkPrices = page(
	'Elastic Beanstalk pricing',
	'https://aws.amazon.com/elasticbeanstalk/pricing/'
);
export const appRunnerPrices = page(
	'AWS App Runner pricing',
	'https://aws.amazon.com/apprunner/pricing/'
);
export const lightsailPrices = page(
	'Amazon Lightsail pricing',
	'https://aws.amazon.com/lightsail/pricing/'
);

// What drives capacity: trees/auto-scaling.
export const asgIntro = docsPage(
	'What is Amazon EC2 Auto Scaling?',
	'autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html'
);
export const scalingHome = docsPage('Auto Scaling documentation', 'autoscaling/index.html');
export const asgDynamic = docsPage(
	'Dynamic scaling for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/as-scale-based-on-demand.html'
);
export const asgTarget = docsPage(
	'Target tracking for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/as-scaling-target-tracking.html'
);
export const asgFastMetrics = docsPage(
	'Target tracking on high-resolution metrics',
	'autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html'
);
export const asgMetricMath = docsPage(
	'Target tracking with metric math',
	'autoscaling/ec2/userguide/ec2-auto-scaling-target-tracking-metric-math.html'
);
export const asgStep = docsPage(
	'Step and simple scaling for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/as-scaling-simple-step.html'
);
export const asgSimple = docsPage(
	'Simple scaling policies',
	'autoscaling/ec2/userguide/simple-scaling-policies.html'
);
export const asgCooldown = docsPage(
	'Scaling cooldowns for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html'
);
export const asgScheduled = docsPage(
	'Scheduled scaling for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html'
);
export const asgPredictive = docsPage(
	'Predictive scaling for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html'
);
export const asgForecast = docsPage(
	'How predictive scaling works',
	'autoscaling/ec2/userguide/predictive-scaling-policy-overview.html'
);
export const asgForecastApi = docsPage(
	'EC2 Auto Scaling API: PredictiveScalingConfiguration',
	'autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html'
);
export const asgQueue = docsPage(
	'Scaling an Auto Scaling group by an SQS queue',
	'autoscaling/ec2/userguide/as-using-sqs-queue.html'
);
export const asgQuotas = docsPage(
	'Quotas of EC2 Auto Scaling',
	'autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html'
);
export const asgWarmPool = docsPage(
	'Warm pools for EC2 Auto Scaling',
	'autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html'
);
export const asgLimits = docsPage(
	'Scaling limits of an Auto Scaling group',
	'autoscaling/ec2/userguide/asg-capacity-limits.html'
);
export const aasIntro = docsPage(
	'What is Application Auto Scaling?',
	'autoscaling/application/userguide/what-is-application-auto-scaling.html'
);
export const aasServices = docsPage(
	'Services that work with Application Auto Scaling',
	'autoscaling/application/userguide/integrated-services-list.html'
);
export const aasTarget = docsPage(
	'How target tracking works in Application Auto Scaling',
	'autoscaling/application/userguide/target-tracking-scaling-policy-overview.html'
);
export const aasStep = docsPage(
	'How step scaling works in Application Auto Scaling',
	'autoscaling/application/userguide/step-scaling-policy-overview.html'
);
export const aasScheduled = docsPage(
	'How scheduled scaling works in Application Auto Scaling',
	'autoscaling/application/userguide/scheduled-scaling-policy-overview.html'
);
export const aasForecast = docsPage(
	'How predictive scaling works in Application Auto Scaling',
	'autoscaling/application/userguide/aas-predictive-scaling-how-it-works.html'
);
export const aasQuotas = docsPage(
	'Quotas of Application Auto Scaling',
	'autoscaling/application/userguide/application-auto-scaling-quotas.html'
);
export const aasPolicyApi = docsPage(
	'Application Auto Scaling API: PutScalingPolicy',
	'autoscaling/application/APIReference/API_PutScalingPolicy.html'
);
export const aasMetricApi = docsPage(
	'Application Auto Scaling API: PredefinedMetricSpecification',
	'autoscaling/application/APIReference/API_PredefinedMetricSpecification.html'
);
export const ecsScaling = docsPage(
	'Automatically scale your Amazon ECS service',
	'AmazonECS/latest/developerguide/service-auto-scaling.html'
);
export const ecsTarget = docsPage(
	'Use a target metric to scale Amazon ECS services',
	'AmazonECS/latest/developerguide/service-autoscaling-targettracking.html'
);
export const ecsPredictive = docsPage(
	'Scale Amazon ECS services with predictive scaling',
	'AmazonECS/latest/developerguide/predictive-auto-scaling.html'
);
export const ecsQueue = docsPage(
	'Scale Amazon ECS services based on an SQS queue',
	'AmazonECS/latest/developerguide/service-autoscaling-queue.html'
);
export const dynamodbScaling = docsPage(
	'DynamoDB auto scaling',
	'amazondynamodb/latest/developerguide/AutoScaling.html'
);
export const auroraScaling = docsPage(
	'Aurora Auto Scaling with Aurora Replicas',
	'AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html'
);
export const asgPrices = page(
	'Amazon EC2 Auto Scaling pricing',
	'https://aws.amazon.com/ec2/autoscaling/pricing/'
);

// How instances sit on hardware: trees/placement-group.
export const groupIntro = page(
	'Placement groups for your EC2 instances',
	`${guide}/placement-groups.html`
);
export const groupStrategies = page(
	'Placement strategies for your placement groups',
	`${guide}/placement-strategies.html`
);
export const groupOutposts = page(
	'Placement groups on AWS Outposts',
	`${guide}/placement-groups-outpost.html`
);
export const groupCreate = page('Create a placement group', `${guide}/create-placement-group.html`);
export const groupChange = page(
	'Change the placement of an instance',
	`${guide}/change-instance-placement-group.html`
);
export const groupShare = page('Shared placement groups', `${guide}/share-placement-group.html`);
export const groupReservations = page(
	'Capacity Reservations in cluster placement groups',
	`${guide}/cr-cpg.html`
);
export const groupMoveApi = docsPage(
	'EC2 API: ModifyInstancePlacement',
	'AWSEC2/latest/APIReference/API_ModifyInstancePlacement.html'
);
export const instanceBandwidth = page(
	'EC2 instance network bandwidth',
	`${guide}/ec2-instance-network-bandwidth.html`
);
export const launchTrouble = page(
	'Troubleshoot EC2 instance launch issues',
	`${guide}/troubleshooting-launch.html`
);
export const enaExpress = page('ENA Express', `${guide}/ena-express.html`);
export const preciseTime = page(
	'The local Amazon Time Sync Service',
	`${guide}/configure-ec2-ntp.html`
);
