/** The registry of trees; both lists stand in the order on screen. */
import type { AuthoredTree } from '#lib/tree/author.ts';
import type { TreeFront } from '#lib/tree/grammar.ts';
import { tree as compute } from './compute/tree.ts';
import { tree as deployment } from './deployment/tree.ts';
import { tree as ec2Purchasing } from './ec2-purchasing/tree.ts';
import { tree as messaging } from './messaging/tree.ts';
import { tree as storage } from './storage/tree.ts';
import { tree as s3StorageClassTree } from './s3-storage-class/tree.ts';
import { tree as ebsVolumeTypeTree } from './ebs-volume-type/tree.ts';
import { tree as loadBalancerTree } from './load-balancer/tree.ts';
import { tree as dnsRoutingTree } from './dns-routing/tree.ts';
import { tree as autoScalingTree } from './auto-scaling/tree.ts';
import { tree as contentDistributionTree } from './content-distribution/tree.ts';
import { tree as cachingTree } from './caching/tree.ts';
import { tree as apiFrontDoorTree } from './api-front-door/tree.ts';
import { tree as globalEntryTree } from './global-entry/tree.ts';
import { tree as placementGroupTree } from './placement-group/tree.ts';
import { tree as secretsTree } from './secrets/tree.ts';
import { tree as databaseTree } from './database/tree.ts';
import { tree as observabilityTree } from './observability/tree.ts';
import { tree as vpcConnectivityTree } from './vpc-connectivity/tree.ts';
import { tree as trafficProtectionTree } from './traffic-protection/tree.ts';
import { tree as disasterRecoveryTree } from './disaster-recovery/tree.ts';
import { tree as identityTree } from './identity/tree.ts';
import { tree as threatDetectionTree } from './threat-detection/tree.ts';
import { tree as analyticsTree } from './analytics/tree.ts';
import { tree as hybridConnectivityTree } from './hybrid-connectivity/tree.ts';
import { tree as aiServicesTree } from './ai-services/tree.ts';
import { tree as dataTransferTree } from './data-transfer/tree.ts';
import { tree as migrationTree } from './migration/tree.ts';
import { tree as infrastructureAsCodeTree } from './infrastructure-as-code/tree.ts';
import { tree as s3EncryptionTree } from './s3-encryption/tree.ts';

export const trees: readonly AuthoredTree[] = [
	messaging,
	ec2Purchasing,
	storage,
	deployment,
	compute,
	s3StorageClassTree,
	ebsVolumeTypeTree,
	loadBalancerTree,
	dnsRoutingTree,
	autoScalingTree,
	contentDistributionTree,
	cachingTree,
	apiFrontDoorTree,
	globalEntryTree,
	placementGroupTree,
	secretsTree,
	databaseTree,
	observabilityTree,
	vpcConnectivityTree,
	trafficProtectionTree,
	disasterRecoveryTree,
	identityTree,
	threatDetectionTree,
	analyticsTree,
	hybridConnectivityTree,
	aiServicesTree,
	dataTransferTree,
	migrationTree,
	infrastructureAsCodeTree,
	s3EncryptionTree
];

/** Trees still to come, by id: outcomes may point to them, and show their titles as plain text. */
export const planned: Readonly<Record<string, Pick<TreeFront, 'title' | 'subject' | 'alias'>>> = {
	'ec2-instance-family': {
		title: 'Which instance family?',
		subject: 'compute',
		alias: ['instance type', 'burstable', 't3', 'm7', 'Graviton', 'GPU instance']
	},
	'ecs-task-placement': {
		title: 'Where should ECS put tasks?',
		subject: 'compute',
		alias: ['binpack', 'task placement']
	},
	'lambda-concurrency': {
		title: 'How many functions must be ready at once?',
		subject: 'compute',
		alias: [
			'cold start',
			'provisioned concurrency',
			'reserved concurrency',
			'SnapStart',
			'throttling'
		]
	},
	'edge-functions': {
		title: 'Should code run at the edge?',
		subject: 'compute',
		alias: ['Lambda@Edge', 'CloudFront Functions']
	},
	's3-access': {
		title: 'How should others reach these objects?',
		subject: 'security',
		alias: [
			'bucket policy',
			'presigned URL',
			'access point',
			'share files',
			'public bucket',
			'Object Lambda'
		]
	},
	'rds-availability': {
		title: 'How should RDS bear failures and more reads?',
		subject: 'data',
		alias: ['read replica', 'Multi-AZ', 'RDS Proxy', 'failover database']
	},
	'cache-strategy': {
		title: 'When should the cache be filled?',
		subject: 'data',
		alias: ['lazy loading', 'write-through', 'TTL', 'cache aside']
	},
	'dynamodb-capacity': {
		title: 'How should DynamoDB be paid for?',
		subject: 'data',
		alias: ['RCU', 'WCU', 'on-demand capacity', 'provisioned capacity']
	},
	'dynamodb-access': {
		title: 'How should items in DynamoDB be found?',
		subject: 'data',
		alias: ['GSI', 'LSI', 'secondary index', 'Query', 'Scan', 'PartiQL']
	},
	streaming: {
		title: 'How should data be processed as it arrives?',
		subject: 'messaging',
		alias: [
			'Flink',
			'Kinesis Video',
			'real-time analytics',
			'DynamoDB Streams',
			'stream processing'
		]
	},
	workflow: {
		title: 'What should coordinate several steps?',
		subject: 'messaging',
		alias: ['Step Functions', 'SWF', 'orchestration', 'state machine', 'workflow']
	},
	'api-auth': {
		title: 'Who may call this API?',
		subject: 'security',
		alias: ['authorizer', 'API key', 'Cognito', 'JWT', 'usage plan']
	},
	'api-integration': {
		title: 'How should this API reach its backend?',
		subject: 'network',
		alias: ['proxy integration', 'mock integration', 'mapping template']
	},
	'delivery-tools': {
		title: 'Which tools should build and deploy?',
		subject: 'delivery',
		alias: ['CodePipeline', 'CodeBuild', 'CodeDeploy', 'CodeCommit', 'CI/CD', 'pipeline']
	},
	'encryption-keys': {
		title: 'Which encryption key, and who should hold it?',
		subject: 'security',
		alias: ['KMS', 'CloudHSM', 'customer managed key', 'envelope encryption']
	},
	backup: {
		title: 'How should backups be kept?',
		subject: 'resilience',
		alias: ['AWS Backup', 'snapshot', 'point-in-time recovery', 'Object Lock', 'Vault Lock']
	}
};
