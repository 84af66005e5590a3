import { read, unlimited, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	glacierClasses,
	restoreOptions,
	s3Classes,
	s3FilesPerformance,
	s3Intro,
	s3OtherAccounts,
	s3Parts,
	s3Pricing,
	s3Moves
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-glacier-deep',
	name: 'S3 Glacier Deep Archive',
	short: 'Glacier Deep Archive',
	summary:
		'The cheapest class of S3, for data that is read less than once a year, after a restore that takes many hours.',
	alias: ['DEEP_ARCHIVE', 'S3 Glacier', 'archive', 'cold storage', 'compliance archive'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11'),
		'billed-for': read('data kept, restores, a shortest time', glacierClasses, '2026-11'),
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
		's3-api': read(true, glacierClasses, '2026-11', 'once restored'),
		'survives-az': read('yes', s3Classes, '2026-11'),
		outlives: read(true, glacierClasses, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11'),
		copies: read('versions of objects', s3Intro, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		'iops-max': without('Nothing is read before it is restored.'),
		'throughput-max': unpublished('Restores are given in hours, not in bytes a second.'),
		'first-byte': read('9 to 48 hours', glacierClasses, '2026-11', 'by a restore'),
		'access-time': read(
			{ from: 32400000, to: 172800000 },
			glacierClasses,
			'2026-11',
			'9 to 48 hours'
		),
		'gb-month': read(0.04, s3Pricing, '2026-10', 'worked out; restores cost extra'),
		'cold-tier': read(false, glacierClasses, '2026-11', 'it is the cheapest class'),
		'read-rhythm': read('less than once a year', glacierClasses, '2026-11'),
		'read-fee': read(
			{ from: 0.11, to: 0.87 },
			s3Pricing,
			'2026-10',
			'worked out; bulk to standard'
		),
		'least-paid': read(0.26, s3Pricing, '2026-10', 'worked out'),
		'put-price': read(10, s3Pricing, '2026-10', 'worked out; a move by rule costs as much'),
		'get-price': read(1, s3Pricing, '2026-10', 'worked out; after a restore, billed by itself'),
		'million-restores': read(
			{ from: 1087, to: 4348 },
			s3Pricing,
			'2026-10',
			'worked out, US East; bulk to standard'
		),
		'size-min': read(
			128,
			s3Moves,
			'2026-11',
			'by default, rules leave smaller ones where they are'
		),
		'size-added': read(40, glacierClasses, '2026-11', '8 KB of them at the price of S3 Standard'),
		'size-listed': read(8, glacierClasses, '2026-11'),
		'class-moves': read('none, only a restore and a copy', s3Moves, '2026-11'),
		'restore-first': read(true, glacierClasses, '2026-11'),
		'availability-design': read(99.99, s3Classes, '2026-11', 'after a restore'),
		'min-days': read(180, glacierClasses, '2026-11'),
		'restore-standard': read(12, restoreOptions, '2026-11', 'from 9 hours in a batch'),
		'restore-bulk': read(48, restoreOptions, '2026-11')
	}
});
