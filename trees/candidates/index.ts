/** All candidates, a line each, by topic and id. A file that is missing here is a fault of lint: nobody could reach it. */
import type { Candidate } from '#lib/tree/candidate.ts';
import { candidate as appRunner } from './compute/app-runner.ts';
import { candidate as backlogScaling } from './compute/backlog-scaling.ts';
import { candidate as batch } from './compute/batch.ts';
import { candidate as capacityBlock } from './compute/capacity-block.ts';
import { candidate as capacityReservation } from './compute/capacity-reservation.ts';
import { candidate as computeSavingsPlan } from './compute/compute-savings-plan.ts';
import { candidate as convertibleRi } from './compute/convertible-ri.ts';
import { candidate as dedicatedHost } from './compute/dedicated-host.ts';
import { candidate as dedicatedInstance } from './compute/dedicated-instance.ts';
import { candidate as ec2InstanceSavingsPlan } from './compute/ec2-instance-savings-plan.ts';
import { candidate as ec2 } from './compute/ec2.ts';
import { candidate as ecsAnywhere } from './compute/ecs-anywhere.ts';
import { candidate as ecsEc2 } from './compute/ecs-ec2.ts';
import { candidate as ecsExpress } from './compute/ecs-express.ts';
import { candidate as ecsFargate } from './compute/ecs-fargate.ts';
import { candidate as ecsManagedInstances } from './compute/ecs-managed-instances.ts';
import { candidate as eks } from './compute/eks.ts';
import { candidate as elasticBeanstalk } from './compute/elastic-beanstalk.ts';
import { candidate as fixedSize } from './compute/fixed-size.ts';
import { candidate as lambdaDurable } from './compute/lambda-durable.ts';
import { candidate as lambdaManagedInstances } from './compute/lambda-managed-instances.ts';
import { candidate as lambdaMicrovms } from './compute/lambda-microvms.ts';
import { candidate as lambda } from './compute/lambda.ts';
import { candidate as lightsail } from './compute/lightsail.ts';
import { candidate as noPlacementGroup } from './compute/no-placement-group.ts';
import { candidate as onDemandWithSpot } from './compute/on-demand-with-spot.ts';
import { candidate as onDemand } from './compute/on-demand.ts';
import { candidate as placementCluster } from './compute/placement-cluster.ts';
import { candidate as placementPartition } from './compute/placement-partition.ts';
import { candidate as placementPrecisionTime } from './compute/placement-precision-time.ts';
import { candidate as placementSpread } from './compute/placement-spread.ts';
import { candidate as predictiveScaling } from './compute/predictive-scaling.ts';
import { candidate as scheduledScaling } from './compute/scheduled-scaling.ts';
import { candidate as simpleScaling } from './compute/simple-scaling.ts';
import { candidate as spot } from './compute/spot.ts';
import { candidate as standardRi } from './compute/standard-ri.ts';
import { candidate as stepScaling } from './compute/step-scaling.ts';
import { candidate as targetTracking } from './compute/target-tracking.ts';
import { candidate as allAtOnce } from './delivery/all-at-once.ts';
import { candidate as blueGreen } from './delivery/blue-green.ts';
import { candidate as canary } from './delivery/canary.ts';
import { candidate as immutable } from './delivery/immutable.ts';
import { candidate as linear } from './delivery/linear.ts';
import { candidate as rollingAdditionalBatch } from './delivery/rolling-additional-batch.ts';
import { candidate as rolling } from './delivery/rolling.ts';
import { candidate as trafficSplitting } from './delivery/traffic-splitting.ts';
import { candidate as amazonMq } from './messaging/amazon-mq.ts';
import { candidate as amazonMsk } from './messaging/amazon-msk.ts';
import { candidate as appsyncEvents } from './messaging/appsync-events.ts';
import { candidate as dataFirehose } from './messaging/data-firehose.ts';
import { candidate as eventbridgeScheduler } from './messaging/eventbridge-scheduler.ts';
import { candidate as eventbridge } from './messaging/eventbridge.ts';
import { candidate as iotCore } from './messaging/iot-core.ts';
import { candidate as kinesisDataStreams } from './messaging/kinesis-data-streams.ts';
import { candidate as snsFifo } from './messaging/sns-fifo.ts';
import { candidate as snsSqsFanOut } from './messaging/sns-sqs-fan-out.ts';
import { candidate as sns } from './messaging/sns.ts';
import { candidate as sqsFifo } from './messaging/sqs-fifo.ts';
import { candidate as sqsStandard } from './messaging/sqs-standard.ts';
import { candidate as stepFunctions } from './messaging/step-functions.ts';
import { candidate as alb } from './network/alb.ts';
import { candidate as apiGatewayHttp } from './network/api-gateway-http.ts';
import { candidate as apiGatewayRest } from './network/api-gateway-rest.ts';
import { candidate as apiGatewayWebsocket } from './network/api-gateway-websocket.ts';
import { candidate as appsync } from './network/appsync.ts';
import { candidate as clb } from './network/clb.ts';
import { candidate as gwlb } from './network/gwlb.ts';
import { candidate as lambdaFunctionUrl } from './network/lambda-function-url.ts';
import { candidate as nlb } from './network/nlb.ts';
import { candidate as route53Latency } from './network/route53-latency.ts';
import { candidate as ebsGp2 } from './storage/ebs-gp2.ts';
import { candidate as ebsGp3 } from './storage/ebs-gp3.ts';
import { candidate as ebsIo1 } from './storage/ebs-io1.ts';
import { candidate as ebsIo2 } from './storage/ebs-io2.ts';
import { candidate as ebsSc1 } from './storage/ebs-sc1.ts';
import { candidate as ebsSt1 } from './storage/ebs-st1.ts';
import { candidate as ebs } from './storage/ebs.ts';
import { candidate as efs } from './storage/efs.ts';
import { candidate as ephemeralStorage } from './storage/ephemeral-storage.ts';
import { candidate as fsxLustre } from './storage/fsx-lustre.ts';
import { candidate as fsxOntap } from './storage/fsx-ontap.ts';
import { candidate as fsxOpenzfs } from './storage/fsx-openzfs.ts';
import { candidate as fsxWindows } from './storage/fsx-windows.ts';
import { candidate as instanceStore } from './storage/instance-store.ts';
import { candidate as s3Express } from './storage/s3-express.ts';
import { candidate as s3FileGateway } from './storage/s3-file-gateway.ts';
import { candidate as s3Files } from './storage/s3-files.ts';
import { candidate as s3GlacierDeep } from './storage/s3-glacier-deep.ts';
import { candidate as s3GlacierFlexible } from './storage/s3-glacier-flexible.ts';
import { candidate as s3GlacierInstant } from './storage/s3-glacier-instant.ts';
import { candidate as s3IntelligentTiering } from './storage/s3-intelligent-tiering.ts';
import { candidate as s3OneZoneIa } from './storage/s3-one-zone-ia.ts';
import { candidate as s3StandardIa } from './storage/s3-standard-ia.ts';
import { candidate as s3Standard } from './storage/s3-standard.ts';
import { candidate as s3 } from './storage/s3.ts';
import { candidate as tapeGateway } from './storage/tape-gateway.ts';
import { candidate as volumeGateway } from './storage/volume-gateway.ts';
import { candidate as cloudfront } from './network/cloudfront.ts';
import { candidate as globalAccelerator } from './network/global-accelerator.ts';
import { candidate as route53Alias } from './network/route53-alias.ts';
import { candidate as route53Cname } from './network/route53-cname.ts';
import { candidate as route53Failover } from './network/route53-failover.ts';
import { candidate as route53Geolocation } from './network/route53-geolocation.ts';
import { candidate as route53Geoproximity } from './network/route53-geoproximity.ts';
import { candidate as route53IpBased } from './network/route53-ip-based.ts';
import { candidate as route53Multivalue } from './network/route53-multivalue.ts';
import { candidate as route53PrivateZone } from './network/route53-private-zone.ts';
import { candidate as route53Simple } from './network/route53-simple.ts';
import { candidate as route53Weighted } from './network/route53-weighted.ts';
import { candidate as athena } from './data/athena.ts';
import { candidate as aurora } from './data/aurora.ts';
import { candidate as auroraDsql } from './data/aurora-dsql.ts';
import { candidate as auroraServerless } from './data/aurora-serverless.ts';
import { candidate as documentdb } from './data/documentdb.ts';
import { candidate as dynamodb } from './data/dynamodb.ts';
import { candidate as elasticache } from './data/elasticache.ts';
import { candidate as keyspaces } from './data/keyspaces.ts';
import { candidate as memorydb } from './data/memorydb.ts';
import { candidate as neptune } from './data/neptune.ts';
import { candidate as opensearch } from './data/opensearch.ts';
import { candidate as oracleDatabaseAws } from './data/oracle-database-aws.ts';
import { candidate as rds } from './data/rds.ts';
import { candidate as rdsCustom } from './data/rds-custom.ts';
import { candidate as redshift } from './data/redshift.ts';
import { candidate as timestream } from './data/timestream.ts';
import { candidate as s3Replication } from './storage/s3-replication.ts';
import { candidate as s3TransferAcceleration } from './storage/s3-transfer-acceleration.ts';
import { candidate as s3MultiRegionAccessPoint } from './storage/s3-multi-region-access-point.ts';
import { candidate as elasticacheMemcached } from './data/elasticache-memcached.ts';
import { candidate as dax } from './data/dax.ts';
import { candidate as rdsReadReplica } from './data/rds-read-replica.ts';
import { candidate as apiGatewayCache } from './network/api-gateway-cache.ts';
import { candidate as appconfigOption } from './security/appconfig.ts';
import { candidate as environmentVariablesOption } from './security/environment-variables.ts';
import { candidate as iamDatabaseAuthenticationOption } from './security/iam-database-authentication.ts';
import { candidate as iamRoleOption } from './security/iam-role.ts';
import { candidate as parameterStoreOption } from './security/parameter-store.ts';
import { candidate as parameterStoreAdvancedOption } from './security/parameter-store-advanced.ts';
import { candidate as secretsManagerOption } from './security/secrets-manager.ts';
import { candidate as awsConfigOption } from './delivery/aws-config.ts';
import { candidate as cloudtrailLakeOption } from './delivery/cloudtrail-lake.ts';
import { candidate as cloudtrailOption } from './delivery/cloudtrail.ts';
import { candidate as cloudwatchLogsOption } from './delivery/cloudwatch-logs.ts';
import { candidate as cloudwatchMetricsOption } from './delivery/cloudwatch-metrics.ts';
import { candidate as cloudwatchRumOption } from './delivery/cloudwatch-rum.ts';
import { candidate as cloudwatchSyntheticsOption } from './delivery/cloudwatch-synthetics.ts';
import { candidate as managedPrometheusOption } from './delivery/managed-prometheus.ts';
import { candidate as trafficMirroringOption } from './delivery/traffic-mirroring.ts';
import { candidate as vpcFlowLogsOption } from './delivery/vpc-flow-logs.ts';
import { candidate as xRayOption } from './delivery/x-ray.ts';
import { candidate as vpcPeering } from './network/vpc-peering.ts';
import { candidate as transitGateway } from './network/transit-gateway.ts';
import { candidate as interfaceEndpoint } from './network/interface-endpoint.ts';
import { candidate as natGateway } from './network/nat-gateway.ts';
import { candidate as vpcLattice } from './network/vpc-lattice.ts';
import { candidate as gatewayEndpoint } from './network/gateway-endpoint.ts';
import { candidate as internetGateway } from './network/internet-gateway.ts';
import { candidate as egressOnlyGateway } from './network/egress-only-gateway.ts';
import { candidate as sessionManagerOption } from './network/session-manager.ts';
import { candidate as sharedVpc } from './network/shared-vpc.ts';
import { candidate as resourceEndpoint } from './network/resource-endpoint.ts';
import { candidate as cloudWan } from './network/cloud-wan.ts';
import { candidate as backupRestoreOption } from './resilience/backup-restore.ts';
import { candidate as elasticDisasterRecoveryOption } from './resilience/elastic-disaster-recovery.ts';
import { candidate as multiAzOption } from './resilience/multi-az.ts';
import { candidate as multiSiteOption } from './resilience/multi-site.ts';
import { candidate as pilotLightOption } from './resilience/pilot-light.ts';
import { candidate as regionSwitchOption } from './resilience/region-switch.ts';
import { candidate as securityGroupOption } from './security/security-group.ts';
import { candidate as networkAclOption } from './security/network-acl.ts';
import { candidate as wafOption } from './security/waf.ts';
import { candidate as networkFirewallOption } from './security/network-firewall.ts';
import { candidate as shieldStandardOption } from './security/shield-standard.ts';
import { candidate as shieldAdvancedOption } from './security/shield-advanced.ts';
import { candidate as firewallManagerOption } from './security/firewall-manager.ts';
import { candidate as dnsFirewallOption } from './security/dns-firewall.ts';
import { candidate as warmStandbyOption } from './resilience/warm-standby.ts';
import { candidate as siteToSiteVpnOption } from './network/site-to-site-vpn.ts';
import { candidate as directConnectOption } from './network/direct-connect.ts';
import { candidate as directConnectVpnOption } from './network/direct-connect-vpn.ts';
import { candidate as directConnectGatewayOption } from './network/direct-connect-gateway.ts';
import { candidate as vpnCloudhubOption } from './network/vpn-cloudhub.ts';
import { candidate as vpnConcentratorOption } from './network/vpn-concentrator.ts';
import { candidate as clientVpnOption } from './network/client-vpn.ts';
import { candidate as verifiedAccessOption } from './network/verified-access.ts';
import { candidate as cognitoUserPoolOption } from './security/cognito-user-pool.ts';
import { candidate as cognitoIdentityPoolOption } from './security/cognito-identity-pool.ts';
import { candidate as iamIdentityCenterOption } from './security/iam-identity-center.ts';
import { candidate as managedMicrosoftAdOption } from './security/managed-microsoft-ad.ts';
import { candidate as adConnectorOption } from './security/ad-connector.ts';
import { candidate as simpleAdOption } from './security/simple-ad.ts';
import { candidate as resourcePolicyOption } from './security/resource-policy.ts';
import { candidate as ownIdentityProviderOption } from './security/own-identity-provider.ts';
import { candidate as iamUserOption } from './security/iam-user.ts';
import { candidate as guarddutyOption } from './security/guardduty.ts';
import { candidate as inspectorOption } from './security/inspector.ts';
import { candidate as macieOption } from './security/macie.ts';
import { candidate as securityHubOption } from './security/security-hub.ts';
import { candidate as securityHubCspmOption } from './security/security-hub-cspm.ts';
import { candidate as detectiveOption } from './security/detective.ts';
import { candidate as iamAccessAnalyzerOption } from './security/iam-access-analyzer.ts';
import { candidate as trustedAdvisorOption } from './security/trusted-advisor.ts';
import { candidate as glueOption } from './data/glue.ts';
import { candidate as emrOption } from './data/emr.ts';
import { candidate as quicksightOption } from './data/quicksight.ts';
import { candidate as redshiftSpectrumOption } from './data/redshift-spectrum.ts';
import { candidate as lakeFormationOption } from './data/lake-formation.ts';
import { candidate as managedFlinkOption } from './data/managed-flink.ts';
import { candidate as bedrockOption } from './data/bedrock.ts';
import { candidate as sagemakerAiOption } from './data/sagemaker-ai.ts';
import { candidate as rekognitionOption } from './data/rekognition.ts';
import { candidate as textractOption } from './data/textract.ts';
import { candidate as comprehendOption } from './data/comprehend.ts';
import { candidate as transcribeOption } from './data/transcribe.ts';
import { candidate as translateOption } from './data/translate.ts';
import { candidate as pollyOption } from './data/polly.ts';
import { candidate as lexOption } from './data/lex.ts';
import { candidate as connectOption } from './data/connect.ts';
import { candidate as personalizeOption } from './data/personalize.ts';
import { candidate as kendraOption } from './data/kendra.ts';
import { candidate as forecastOption } from './data/forecast.ts';
import { candidate as internetUploadOption } from './storage/internet-upload.ts';
import { candidate as datasyncOption } from './storage/datasync.ts';
import { candidate as transferFamilyOption } from './storage/transfer-family.ts';
import { candidate as dataTransferTerminalOption } from './storage/data-transfer-terminal.ts';
import { candidate as partnerDeviceOption } from './storage/partner-device.ts';
import { candidate as snowballEdgeOption } from './storage/snowball-edge.ts';
import { candidate as mgnOption } from './compute/mgn.ts';
import { candidate as vmImportExportOption } from './compute/vm-import-export.ts';
import { candidate as elasticVmwareServiceOption } from './compute/elastic-vmware-service.ts';
import { candidate as replatformOption } from './compute/replatform.ts';
import { candidate as refactorOption } from './compute/refactor.ts';
import { candidate as repurchaseOption } from './compute/repurchase.ts';
import { candidate as awsTransformOption } from './compute/aws-transform.ts';
import { candidate as applicationDiscoveryOption } from './compute/application-discovery.ts';
import { candidate as migrationHubOption } from './compute/migration-hub.ts';
import { candidate as dmsOption } from './data/dms.ts';
import { candidate as dmsSchemaConversionOption } from './data/dms-schema-conversion.ts';
import { candidate as nativeDatabaseCopyOption } from './data/native-database-copy.ts';
import { candidate as cdkOption } from './delivery/cdk.ts';
import { candidate as cloudformationOption } from './delivery/cloudformation.ts';
import { candidate as crossStackExportsOption } from './delivery/cross-stack-exports.ts';
import { candidate as getStackOutputOption } from './delivery/get-stack-output.ts';
import { candidate as iacGeneratorOption } from './delivery/iac-generator.ts';
import { candidate as nestedStacksOption } from './delivery/nested-stacks.ts';
import { candidate as opsworksOption } from './delivery/opsworks.ts';
import { candidate as samOption } from './delivery/sam.ts';
import { candidate as stacksetsOption } from './delivery/stacksets.ts';
import { candidate as stateManagerOption } from './delivery/state-manager.ts';
import { candidate as terraformOption } from './delivery/terraform.ts';
import { candidate as sseS3Option } from './security/sse-s3.ts';
import { candidate as sseKmsOption } from './security/sse-kms.ts';
import { candidate as dsseKmsOption } from './security/dsse-kms.ts';
import { candidate as sseCOption } from './security/sse-c.ts';
import { candidate as clientSideEncryptionOption } from './security/client-side-encryption.ts';

export const candidates: readonly Candidate[] = [
	appRunner,
	backlogScaling,
	batch,
	capacityBlock,
	capacityReservation,
	computeSavingsPlan,
	convertibleRi,
	dedicatedHost,
	dedicatedInstance,
	ec2InstanceSavingsPlan,
	ec2,
	ecsAnywhere,
	ecsEc2,
	ecsExpress,
	ecsFargate,
	ecsManagedInstances,
	eks,
	elasticBeanstalk,
	fixedSize,
	lambdaDurable,
	lambdaManagedInstances,
	lambdaMicrovms,
	lambda,
	lightsail,
	noPlacementGroup,
	onDemandWithSpot,
	onDemand,
	placementCluster,
	placementPartition,
	placementPrecisionTime,
	placementSpread,
	predictiveScaling,
	scheduledScaling,
	simpleScaling,
	spot,
	standardRi,
	stepScaling,
	targetTracking,
	athena,
	aurora,
	auroraDsql,
	auroraServerless,
	documentdb,
	dynamodb,
	elasticache,
	keyspaces,
	memorydb,
	neptune,
	opensearch,
	oracleDatabaseAws,
	rds,
	rdsCustom,
	redshift,
	timestream,
	allAtOnce,
	blueGreen,
	canary,
	immutable,
	linear,
	rollingAdditionalBatch,
	rolling,
	trafficSplitting,
	amazonMq,
	amazonMsk,
	appsyncEvents,
	dataFirehose,
	eventbridgeScheduler,
	eventbridge,
	iotCore,
	kinesisDataStreams,
	snsFifo,
	snsSqsFanOut,
	sns,
	sqsFifo,
	sqsStandard,
	stepFunctions,
	alb,
	apiGatewayHttp,
	apiGatewayRest,
	apiGatewayWebsocket,
	appsync,
	clb,
	gwlb,
	lambdaFunctionUrl,
	nlb,
	route53Latency,
	ebsGp2,
	ebsGp3,
	ebsIo1,
	ebsIo2,
	ebsSc1,
	ebsSt1,
	ebs,
	efs,
	ephemeralStorage,
	fsxLustre,
	fsxOntap,
	fsxOpenzfs,
	fsxWindows,
	instanceStore,
	s3Express,
	s3FileGateway,
	s3Files,
	s3GlacierDeep,
	s3GlacierFlexible,
	s3GlacierInstant,
	s3IntelligentTiering,
	s3OneZoneIa,
	s3StandardIa,
	s3Standard,
	s3,
	tapeGateway,
	volumeGateway,
	cloudfront,
	globalAccelerator,
	route53Alias,
	route53Cname,
	route53Failover,
	route53Geolocation,
	route53Geoproximity,
	route53IpBased,
	route53Multivalue,
	route53PrivateZone,
	route53Simple,
	route53Weighted,
	s3Replication,
	s3TransferAcceleration,
	s3MultiRegionAccessPoint,
	elasticacheMemcached,
	dax,
	rdsReadReplica,
	apiGatewayCache,
	appconfigOption,
	environmentVariablesOption,
	iamDatabaseAuthenticationOption,
	iamRoleOption,
	parameterStoreOption,
	parameterStoreAdvancedOption,
	secretsManagerOption,
	awsConfigOption,
	cloudtrailLakeOption,
	cloudtrailOption,
	cloudwatchLogsOption,
	cloudwatchMetricsOption,
	cloudwatchRumOption,
	cloudwatchSyntheticsOption,
	managedPrometheusOption,
	trafficMirroringOption,
	vpcFlowLogsOption,
	xRayOption,
	vpcPeering,
	transitGateway,
	interfaceEndpoint,
	natGateway,
	vpcLattice,
	gatewayEndpoint,
	internetGateway,
	egressOnlyGateway,
	sessionManagerOption,
	sharedVpc,
	resourceEndpoint,
	cloudWan,
	backupRestoreOption,
	elasticDisasterRecoveryOption,
	multiAzOption,
	multiSiteOption,
	pilotLightOption,
	regionSwitchOption,
	securityGroupOption,
	networkAclOption,
	wafOption,
	networkFirewallOption,
	shieldStandardOption,
	shieldAdvancedOption,
	firewallManagerOption,
	dnsFirewallOption,
	warmStandbyOption,
	siteToSiteVpnOption,
	directConnectOption,
	directConnectVpnOption,
	directConnectGatewayOption,
	vpnCloudhubOption,
	vpnConcentratorOption,
	clientVpnOption,
	verifiedAccessOption,
	cognitoUserPoolOption,
	cognitoIdentityPoolOption,
	iamIdentityCenterOption,
	managedMicrosoftAdOption,
	adConnectorOption,
	simpleAdOption,
	resourcePolicyOption,
	ownIdentityProviderOption,
	iamUserOption,
	guarddutyOption,
	inspectorOption,
	macieOption,
	securityHubOption,
	securityHubCspmOption,
	detectiveOption,
	iamAccessAnalyzerOption,
	trustedAdvisorOption,
	glueOption,
	emrOption,
	quicksightOption,
	redshiftSpectrumOption,
	lakeFormationOption,
	managedFlinkOption,
	bedrockOption,
	sagemakerAiOption,
	rekognitionOption,
	textractOption,
	comprehendOption,
	transcribeOption,
	translateOption,
	pollyOption,
	lexOption,
	connectOption,
	personalizeOption,
	kendraOption,
	forecastOption,
	internetUploadOption,
	datasyncOption,
	transferFamilyOption,
	dataTransferTerminalOption,
	partnerDeviceOption,
	snowballEdgeOption,
	mgnOption,
	vmImportExportOption,
	elasticVmwareServiceOption,
	replatformOption,
	refactorOption,
	repurchaseOption,
	awsTransformOption,
	applicationDiscoveryOption,
	migrationHubOption,
	dmsOption,
	dmsSchemaConversionOption,
	nativeDatabaseCopyOption,
	cdkOption,
	cloudformationOption,
	crossStackExportsOption,
	getStackOutputOption,
	iacGeneratorOption,
	nestedStacksOption,
	opsworksOption,
	samOption,
	stacksetsOption,
	stateManagerOption,
	terraformOption,
	sseS3Option,
	sseKmsOption,
	dsseKmsOption,
	sseCOption,
	clientSideEncryptionOption
];
