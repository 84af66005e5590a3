import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, unpublished, without } from './read.ts';
import {
	glacierClasses,
	restoreOptions,
	s3Classes,
	s3Intro,
	s3OtherAccounts,
	s3Parts
} from './sources.ts';

export const s3Glacier: CandidateOf<typeof dimensions> = {
	id: 's3-glacier',
	name: 'S3 Glacier storage classes',
	short: 'S3 Glacier',
	summary:
		'Classes of S3 for data that is seldom read: cheaper to keep, dearer to read, and in two of three restored first.',
	alias: [
		'Glacier Instant Retrieval',
		'Glacier Flexible Retrieval',
		'Glacier Deep Archive',
		'archive',
		'cold storage',
		'GLACIER_IR'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes),
		'billed-for': read('data kept, retrieval, a shortest time', glacierClasses),
		'operated-by': read('AWS', glacierClasses),
		'first-step': read('a bucket, then a storage class', glacierClasses),
		commitment: read(false, glacierClasses, 'but a shortest time is billed'),
		kind: read(['object'], glacierClasses),
		protocols: read(['S3 API'], glacierClasses),
		systems: read(['anything with HTTPS'], s3Intro),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet'],
			s3Intro,
			'anything that speaks HTTPS'
		),
		sharing: read('anyone allowed', s3Intro),
		'other-accounts': read(true, s3OtherAccounts, 'by bucket policy'),
		's3-api': read(true, glacierClasses),
		'survives-az': read('yes', s3Classes),
		outlives: read(true, glacierClasses),
		durability: read('99.999999999%', s3Classes),
		failover: without('There is no server to fail over.'),
		'item-max': read(48.8, s3Parts, '10,000 parts of 5 GiB'),
		'capacity-max': without('A bucket has no limit.'),
		'capacity-min': without('A bucket begins empty.'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('grows by itself', s3Intro),
		'iops-max': without('Requests are counted, not IOPS.'),
		'iops-gp3': without('Not a volume.'),
		'throughput-max': unpublished('It depends on the class and the retrieval option.'),
		'clients-max': without('Clients are not counted.'),
		latency: read(
			'milliseconds in Instant Retrieval',
			glacierClasses,
			'the other two are restored first'
		),
		'export-delay': without('A write is in the bucket at once.'),
		'cold-tier': read(true, s3Classes, 'they are the cheaper tiers'),
		'min-days': read(90, glacierClasses, 'Instant and Flexible'),
		'min-days-deep': read(180, glacierClasses),
		'restore-expedited': read(5, restoreOptions, 'Flexible, from 1 minute; not above 250 MB'),
		'restore-standard': read(5, restoreOptions, 'Flexible, from 3 hours'),
		'restore-deep': read(12, restoreOptions),
		'restore-bulk': read(48, restoreOptions, 'Deep Archive; 5 to 12 hours from Flexible')
	}
};
