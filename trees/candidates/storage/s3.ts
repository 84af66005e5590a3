import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { s3Classes, s3Intro, s3OtherAccounts, s3Parts, s3Performance } from './sources.ts';

export const s3: CandidateOf<typeof dimensions> = {
	id: 's3',
	name: 'Amazon S3',
	short: 'S3',
	summary:
		'Stores objects by key in buckets, reached over HTTPS from anywhere that is allowed, at any size.',
	alias: [
		'Simple Storage Service',
		'bucket',
		'object storage',
		'blob',
		'data lake',
		'static website',
		'Mountpoint',
		'S3 Express One Zone'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, 'one AZ in One Zone classes'),
		'billed-for': read('what you use, nothing set in advance', s3Intro),
		'operated-by': read('AWS', s3Intro),
		'first-step': read('a bucket', s3Intro),
		commitment: read(false, s3Intro),
		kind: read(['object'], s3Intro),
		protocols: read(['S3 API'], s3Intro, 'Mountpoint adds a file client on Linux'),
		systems: read(['anything with HTTPS'], s3Intro),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet'],
			s3Intro,
			'anything that speaks HTTPS'
		),
		sharing: read('anyone allowed', s3Intro),
		'other-accounts': read(true, s3OtherAccounts, 'by bucket policy'),
		's3-api': read(true, s3Intro),
		'survives-az': read('if you choose so', s3Classes, 'all classes but the One Zone ones'),
		outlives: read(true, s3Intro),
		durability: read('99.999999999%', s3Classes),
		failover: without('There is no server to fail over.'),
		'item-max': read(48.8, s3Parts, '10,000 parts of 5 GiB'),
		'capacity-max': without('A bucket has no limit.'),
		'capacity-min': without('A bucket begins empty.'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('grows by itself', s3Intro),
		'iops-max': without('Requests are counted by key prefix, not as IOPS.'),
		'iops-gp3': without('Not a volume.'),
		'throughput-max': unpublished('It grows with the number of clients and prefixes.'),
		'clients-max': without('Clients are not counted.'),
		latency: read(
			'100 to 200 ms',
			s3Performance,
			'small objects; single-digit ms in Express One Zone'
		),
		'export-delay': without('A write is in the bucket at once.'),
		'cold-tier': read(true, s3Classes, 'by lifecycle rule or Intelligent-Tiering'),
		'min-days': read(30, s3Classes, 'infrequent-access classes; none in Standard'),
		...readAtOnce
	}
};
