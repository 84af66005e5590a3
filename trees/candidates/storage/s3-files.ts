import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { s3FilesIntro, s3FilesPerformance, s3FilesQuotas, s3FilesSetup } from './sources.ts';

export const s3Files: CandidateOf<typeof dimensions> = {
	id: 's3-files',
	name: 'Amazon S3 Files',
	short: 'S3 Files',
	summary:
		'An NFS file system over an S3 bucket: edits in place on fast storage, carried back to the bucket as objects.',
	alias: ['NFS on S3', 'file system over a bucket', 'mount a bucket'],
	status: { kind: 'current', since: '2026-04' },
	facts: {
		scope: read('Region; a mount target in each AZ', s3FilesIntro),
		'billed-for': read('hot data held, its reads and writes', s3FilesIntro, 'and S3 itself'),
		'operated-by': read('AWS', s3FilesIntro),
		'first-step': read('a file system on a versioned bucket', s3FilesSetup),
		commitment: read(false, s3FilesIntro),
		kind: read(['file', 'object'], s3FilesIntro),
		protocols: read(['NFS', 'S3 API'], s3FilesIntro, 'NFSv4.1 and 4.2'),
		systems: read(['Linux'], s3FilesSetup),
		'reached-from': read(['EC2', 'ECS', 'EKS', 'Lambda'], s3FilesIntro),
		sharing: read('clients in any AZ', s3FilesIntro),
		'other-accounts': unpublished('It belongs to one VPC; the guide shows one account throughout.'),
		's3-api': read(true, s3FilesIntro),
		'survives-az': read('yes', s3FilesIntro),
		outlives: read(true, s3FilesIntro),
		durability: read('as Amazon S3', s3FilesIntro),
		failover: without('Every AZ has its own mount target.'),
		'item-max': read(47.9, s3FilesQuotas, 'given as 48 TiB; by its bytes 47.9'),
		'capacity-max': without('The bucket has no limit.'),
		'capacity-min': without('A bucket begins empty.'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('grows by itself', s3FilesPerformance),
		'iops-max': read(250000, s3FilesPerformance, 'reads; 50,000 writes'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('Reads reach terabytes a second with enough clients.'),
		'clients-max': read(25000, s3FilesQuotas, 'connections'),
		latency: read('under 1 ms to single-digit ms', s3FilesIntro, 'small files in use'),
		'export-delay': read(60, s3FilesPerformance, 'about'),
		'cold-tier': read(true, s3FilesIntro, 'unread data leaves the fast storage'),
		'min-days': unpublished('The pages on S3 Files name none.'),
		...readAtOnce
	}
};
