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

export const trees: readonly AuthoredTree[] = [
	messaging,
	ec2Purchasing,
	storage,
	deployment,
	compute,
	s3StorageClassTree,
	ebsVolumeTypeTree,
	loadBalancerTree
];

/** Trees still to come, by id: outcomes may point to them, and show their titles as plain text. */
export const planned: Readonly<Record<string, Pick<TreeFront, 'title' | 'subject'>>> = {
	'ec2-instance-family': { title: 'Which instance family?', subject: 'compute' },
	'placement-group': { title: 'How should instances sit on hardware?', subject: 'compute' },
	'auto-scaling': { title: 'What should drive capacity?', subject: 'compute' },
	'ecs-task-placement': { title: 'Where should ECS put tasks?', subject: 'compute' },
	'lambda-concurrency': { title: 'How ready must Lambda be?', subject: 'compute' },
	'edge-functions': { title: 'Should code run at the edge?', subject: 'compute' },
	's3-encryption': { title: 'Who holds the S3 key?', subject: 'security' },
	's3-access': { title: 'How should others reach objects?', subject: 'security' },
	'content-distribution': { title: 'How does content get near its readers?', subject: 'network' },
	'data-transfer': { title: 'How does bulk data move in?', subject: 'storage' },
	database: { title: 'Which database?', subject: 'data' },
	'rds-availability': { title: 'Read scale or survival for RDS?', subject: 'data' },
	caching: { title: 'Where to cache?', subject: 'data' },
	'cache-strategy': { title: 'When is the cache filled?', subject: 'data' },
	'dynamodb-capacity': { title: 'How to pay for DynamoDB?', subject: 'data' },
	'dynamodb-access': { title: 'How to find items in DynamoDB?', subject: 'data' },
	streaming: { title: 'How should real-time data flow?', subject: 'messaging' },
	workflow: { title: 'Who coordinates several steps?', subject: 'messaging' },
	'api-front-door': { title: 'What should front this API?', subject: 'network' },
	'api-auth': { title: 'Who may call this API?', subject: 'security' },
	'api-integration': { title: 'How does the API meet its backend?', subject: 'network' },
	'dns-routing': { title: 'Which Route 53 policy?', subject: 'network' },
	'global-entry': { title: 'What is the first hop for a global audience?', subject: 'network' },
	'vpc-connectivity': { title: 'How to join VPCs?', subject: 'network' },
	'hybrid-connectivity': { title: 'How to join a site to AWS?', subject: 'network' },
	'traffic-protection': { title: 'What should stop bad traffic?', subject: 'security' },
	'infrastructure-as-code': { title: 'What describes the infrastructure?', subject: 'delivery' },
	'delivery-tools': { title: 'Which delivery tools?', subject: 'delivery' },
	secrets: { title: 'Where do secrets live?', subject: 'security' },
	'encryption-keys': { title: 'Which key, held by whom?', subject: 'security' },
	identity: { title: 'Who signs in, and how?', subject: 'security' },
	'threat-detection': { title: 'What should find trouble?', subject: 'security' },
	observability: { title: 'How to see what happened?', subject: 'delivery' },
	analytics: { title: 'How to ask questions of this data?', subject: 'data' },
	'ai-services': { title: 'A ready model or your own?', subject: 'data' },
	'disaster-recovery': { title: 'How fast to come back?', subject: 'resilience' },
	migration: { title: 'How to move what exists?', subject: 'resilience' },
	backup: { title: 'How are copies kept?', subject: 'resilience' }
};
