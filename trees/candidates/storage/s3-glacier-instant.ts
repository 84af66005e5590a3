import { read, unlimited, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	glacierClasses,
	s3Classes,
	s3FilesPerformance,
	s3Intro,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Pricing,
	s3Moves
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-glacier-instant',
	name: 'S3 Glacier Instant Retrieval',
	short: 'Glacier Instant',
	summary:
		'A class of S3 for data that is read perhaps once a quarter: cheap to keep, dear to read, and read at once.',
	alias: ['GLACIER_IR', 'S3 Glacier', 'archive', 'cold storage'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11'),
		'billed-for': read('data kept, reads, a shortest time', glacierClasses, '2026-11'),
		'operated-by': read('AWS', glacierClasses, '2026-11'),
		'first-step': read('a bucket, then the storage class', glacierClasses, '2026-11'),
		commitment: read(false, glacierClasses, '2026-11', 'but a shortest time is billed'),
		kind: read(['object'], glacierClasses, '2026-11'),
		'access-protocols': read(['S3 API'], glacierClasses, '2026-11'),
		systems: read(['anything with HTTPS'], s3Intro, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet'],
			s3Intro,
			'2026-11',
			'anything that speaks HTTPS'
		),
		sharing: read('anyone allowed', s3Intro, '2026-11'),
		'other-accounts': read(true, s3OtherAccounts, '2026-11', 'by bucket policy'),
		'edits-in-place': read(false, s3FilesPerformance, '2026-11', 'objects are replaced whole'),
		's3-api': read(true, glacierClasses, '2026-11'),
		'survives-az': read('yes', s3Classes, '2026-11'),
		outlives: read(true, glacierClasses, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11'),
		copies: read('versions of objects', s3Intro, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		'iops-max': unlimited('no limit to the number of prefixes', s3Performance, '2026-11'),
		'throughput-max': unpublished('Named only as that of the infrequent-access class.'),
		'first-byte': read('milliseconds', glacierClasses, '2026-11', 'as Standard-IA'),
		'access-time': read(
			{ from: 100, to: 200 },
			s3Performance,
			'2026-11',
			'given for S3 as a whole; “milliseconds” for this class'
		),
		'gb-month': read(0.17, s3Pricing, '2026-10', 'worked out; each read costs extra'),
		'cold-tier': read(true, s3Classes, '2026-11', 'lifecycle rules move it on'),
		'read-rhythm': read('once a quarter', glacierClasses, '2026-11'),
		'read-fee': read(1.3, s3Pricing, '2026-10', 'worked out'),
		'least-paid': read(0.52, s3Pricing, '2026-10', 'worked out'),
		'put-price': read(4, s3Pricing, '2026-10', 'worked out; a move by rule costs as much'),
		'get-price': read(25, s3Pricing, '2026-10', 'worked out'),
		'size-min': read(128, glacierClasses, '2026-11', 'smaller ones are billed as such'),
		'class-moves': read('Glacier Flexible, Deep Archive', s3Moves, '2026-11'),
		'restore-first': read(false, glacierClasses, '2026-11'),
		'availability-design': read(99.9, s3Classes, '2026-11'),
		'min-days': read(90, glacierClasses, '2026-11')
	}
});
