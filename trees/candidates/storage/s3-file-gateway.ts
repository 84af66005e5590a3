import { read, unlimited, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	fileGateway,
	fileGatewayClasses,
	fileGatewayHow,
	fileGatewayQuotas,
	fileGatewaySpeed,
	gatewayBill,
	s3Classes,
	s3Intro,
	s3OtherAccounts,
	s3Pricing
} from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with a bucket in a Region', fileGatewayHow, '2026-11'),
		'billed-for': read(
			'data kept, written and read back',
			gatewayBill,
			'2026-11',
			'and S3 requests'
		),
		'operated-by': read('shared', fileGateway, '2026-11', 'you host the appliance'),
		'first-step': read('a gateway, then a file share', fileGatewayHow, '2026-11'),
		commitment: read(false, gatewayBill, '2026-11'),
		kind: read(['file', 'object'], fileGateway, '2026-11'),
		'access-protocols': read(['NFS', 'SMB'], fileGateway, '2026-11', 'NFSv3 and 4.1, SMB 2 and 3'),
		systems: read(['Linux', 'Windows'], fileGatewaySpeed, '2026-11'),
		'reached-from': read(['your site', 'EC2'], fileGateway, '2026-11', 'also as an instance'),
		sharing: read('one site', fileGatewayHow, '2026-11'),
		'other-accounts': read(true, s3OtherAccounts, '2026-11', 'its objects, by bucket policy'),
		's3-api': read(true, fileGatewayHow, '2026-11', 'one object for each file'),
		'survives-az': read(
			'if you choose so',
			s3Classes,
			'2026-11',
			'as the storage class of the bucket'
		),
		outlives: read(true, fileGatewayHow, '2026-11'),
		durability: read('as Amazon S3', fileGatewayHow, '2026-11', 'once uploaded'),
		'edits-in-place': read(true, fileGateway, '2026-11', 'each change uploads an object again'),
		copies: read('versions in the bucket', gatewayBill, '2026-11'),
		'item-max': read(5, fileGatewayQuotas, '2026-11'),
		'capacity-max': unlimited('any amount of data, in the bucket', s3Intro, '2026-11'),
		'capacity-min': read(150, fileGatewayQuotas, '2026-11', 'of cache'),
		sizing: read('grows by itself', fileGatewayQuotas, '2026-11', 'the cache is yours to size'),
		'iops-max': unpublished('Throughput is given for examples instead.'),
		'throughput-max': read(
			0.9,
			fileGatewaySpeed,
			'2026-11',
			'835 MiB/s of writes, the fastest example; by your disks and line'
		),
		'first-byte': read('local, for files in the cache', fileGateway, '2026-11'),
		'access-time': unpublished('That of your own disks while cached, else that of the line.'),
		'gb-month': read(
			1,
			s3Pricing,
			'2026-10',
			'the bucket’s class; data written and read back extra'
		),
		'cold-tier': read(
			true,
			fileGatewayClasses,
			'2026-11',
			'by lifecycle; not Glacier Instant Retrieval'
		),
		'open-to': read('everybody', fileGateway, '2026-11'),
		'carried-by': read('any line you have', fileGatewayHow, '2026-11'),
		'hundred-tb': read(
			1.32,
			fileGatewaySpeed,
			'2026-11',
			'worked out; at 835 MiB/s, the fastest example of writes'
		),
		'moves-from': read('programs that write to its shares', fileGatewayHow, '2026-11'),
		'moves-to': read('S3', fileGatewayHow, '2026-11', 'and back into its cache'),
		'moves-by': read('NFS, SMB', fileGateway, '2026-11'),
		'moves-again': read('each change, as it comes', fileGateway, '2026-11'),
		'ready-when': read('the appliance runs and shares are made', fileGatewayHow, '2026-11'),
		'link-rate-most': read(
			7,
			fileGatewaySpeed,
			'2026-11',
			'worked out; 835 MiB/s of writes, the fastest example'
		),
		cannot: read('fetch files from other file servers', fileGatewayHow, '2026-11'),
		'gb-moved': unpublished('Data written has a price on its price page, which gave no figure.'),
		'paid-idle': read('what is kept in the bucket', gatewayBill, '2026-11'),
		'left-to-you': read('the appliance, its cache, its updates', fileGateway, '2026-11')
	}
});
