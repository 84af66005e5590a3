import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	s3FilesIntro,
	s3FilesOnEcs,
	s3FilesPerformance,
	s3FilesQuotas,
	s3FilesSetup,
	s3Intro,
	s3Pricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-files',
	name: 'Amazon S3 Files',
	short: 'S3 Files',
	summary:
		'An NFS file system over an S3 bucket: edits in place on fast storage, carried back to the bucket as objects.',
	alias: ['NFS on S3', 'file system over a bucket', 'mount a bucket'],
	topic: 'storage',
	status: { kind: 'current', since: '2026-04' },
	facts: {
		scope: read('Region; a mount target in each AZ', s3FilesIntro, '2026-11'),
		'billed-for': read(
			'hot data held, its reads and writes',
			s3FilesIntro,
			'2026-11',
			'and S3 itself'
		),
		'operated-by': read('AWS', s3FilesIntro, '2026-11'),
		'first-step': read('a file system on a versioned bucket', s3FilesSetup, '2026-11'),
		commitment: read(false, s3FilesIntro, '2026-11'),
		kind: read(['file', 'object'], s3FilesIntro, '2026-11'),
		'access-protocols': read(['NFS', 'S3 API'], s3FilesIntro, '2026-11', 'NFSv4.1 and 4.2'),
		systems: read(['Linux'], s3FilesSetup, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda'],
			s3FilesOnEcs,
			'2026-11',
			'ECS: on Fargate and Managed Instances, not on EC2'
		),
		sharing: read('clients in any AZ', s3FilesIntro, '2026-11'),
		's3-api': read(true, s3FilesIntro, '2026-11'),
		'survives-az': read('yes', s3FilesIntro, '2026-11'),
		outlives: read(true, s3FilesIntro, '2026-11'),
		durability: read('as Amazon S3', s3FilesIntro, '2026-11'),
		'edits-in-place': read(true, s3FilesIntro, '2026-11'),
		copies: read('versions in the bucket', s3FilesSetup, '2026-11', 'versioning is required'),
		'item-max': read(47.9, s3FilesQuotas, '2026-11', 'given as 48 TiB; by its bytes 47.9'),
		'capacity-max': unlimited('any amount of data, in the bucket', s3Intro, '2026-11'),
		sizing: read('grows by itself', s3FilesPerformance, '2026-11'),
		'iops-max': read(250000, s3FilesPerformance, '2026-11', 'reads; 50,000 writes'),
		'throughput-max': read(
			{ from: 1000 },
			s3FilesPerformance,
			'2026-11',
			'reads, with many clients; writes 1 to 5 GiB/s'
		),
		'clients-max': read(25000, s3FilesQuotas, '2026-11', 'connections'),
		'first-byte': read(
			'under 1 ms to single-digit ms',
			s3FilesIntro,
			'2026-11',
			'small files in use'
		),
		'access-time': read({ from: 1, to: 9 }, s3FilesIntro, '2026-11', 'small files in use'),
		'gb-month': read(13, s3Pricing, '2026-10', 'its fast storage; the bucket extra; worked out'),
		'export-delay': read(60, s3FilesPerformance, '2026-11', 'about'),
		'cold-tier': read(true, s3FilesIntro, '2026-11', 'unread data leaves the fast storage')
	}
});
