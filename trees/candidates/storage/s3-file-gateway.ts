import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import {
	fileGateway,
	fileGatewayClasses,
	fileGatewayHow,
	fileGatewayQuotas,
	fileGatewaySpeed,
	gatewayBill,
	s3Classes,
	s3OtherAccounts
} from './sources.ts';

export const s3FileGateway: CandidateOf<typeof dimensions> = {
	id: 's3-file-gateway',
	name: 'Amazon S3 File Gateway',
	short: 'S3 File Gateway',
	summary:
		'An appliance on your site that shows a bucket as NFS or SMB shares and keeps recent files in a local cache.',
	alias: [
		'Storage Gateway',
		'file gateway',
		'NFS on premises',
		'SMB on premises',
		'hybrid',
		'database dumps to S3'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with a bucket in a Region', fileGatewayHow),
		'billed-for': read('data kept, written and read back', gatewayBill, 'and S3 requests'),
		'operated-by': read('shared', fileGateway, 'you host the appliance'),
		'first-step': read('a gateway, then a file share', fileGatewayHow),
		commitment: read(false, gatewayBill),
		kind: read(['file', 'object'], fileGateway),
		protocols: read(['NFS', 'SMB'], fileGateway, 'NFSv3 and 4.1, SMB 2 and 3'),
		systems: read(['Linux', 'Windows'], fileGatewaySpeed),
		'reached-from': read(['your site', 'EC2'], fileGateway, 'also as an instance'),
		sharing: read('one site', fileGatewayHow),
		'other-accounts': read(true, s3OtherAccounts, 'its objects, by bucket policy'),
		's3-api': read(true, fileGatewayHow, 'one object for each file'),
		'survives-az': read('if you choose so', s3Classes, 'as the storage class of the bucket'),
		outlives: read(true, fileGatewayHow),
		durability: read('as Amazon S3', fileGatewayHow, 'once uploaded'),
		failover: unpublished('It depends on the hypervisor you run it on.'),
		'item-max': read(5, fileGatewayQuotas),
		'capacity-max': without('The bucket has no limit.'),
		'capacity-min': read(150, fileGatewayQuotas, 'of cache'),
		'stored-max': without('Only a cache is held on site.'),
		sizing: read('grows by itself', fileGatewayQuotas, 'the cache is yours to size'),
		'iops-max': unpublished('Throughput examples are given instead.'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('It depends on your disks and your line.'),
		'clients-max': unpublished('Shares are limited, clients are not.'),
		latency: read('local, for files in the cache', fileGateway),
		'export-delay': unpublished('Uploads follow in the background.'),
		'cold-tier': read(true, fileGatewayClasses, 'by lifecycle; not Glacier Instant Retrieval'),
		'min-days': without('As the storage class of the bucket.'),
		...readAtOnce
	}
};
