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
	id: 's3-glacier-flexible',
	name: 'S3 Glacier Flexible Retrieval',
	short: 'Glacier Flexible',
	summary:
		'A class of S3 for data that is read once or twice a year, after a restore that takes minutes to hours.',
	alias: ['GLACIER', 'S3 Glacier', 'archive', 'cold storage', 'vault'],
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
		'first-byte': read('minutes to 12 hours', glacierClasses, '2026-11', 'by a restore'),
		'access-time': read(
			{ from: 60000, to: 43200000 },
			glacierClasses,
			'2026-11',
			'1 minute expedited to 12 hours in bulk'
		),
		'gb-month': read(
			0.16,
			s3Pricing,
			'2026-10',
			'worked out; restores cost extra, bulk ones nothing'
		),
		'cold-tier': read(true, s3Classes, '2026-11', 'lifecycle rules move it on'),
		'read-rhythm': read('once or twice a year', glacierClasses, '2026-11'),
		'read-fee': read(
			{ from: 0, to: 1.3 },
			s3Pricing,
			'2026-10',
			'worked out; bulk free, standard 0.43, expedited 1.3'
		),
		'least-paid': read(0.47, s3Pricing, '2026-10', 'worked out'),
		'put-price': read(6, s3Pricing, '2026-10', 'worked out; a move by rule costs as much'),
		'get-price': read(1, s3Pricing, '2026-10', 'worked out; after a restore, billed by itself'),
		'million-restores': read(
			{ from: 0, to: 2174 },
			s3Pricing,
			'2026-10',
			'worked out, US East; bulk free, up to standard; expedited far more'
		),
		'size-min': read(
			128,
			s3Moves,
			'2026-11',
			'by default, rules leave smaller ones where they are'
		),
		'size-added': read(40, glacierClasses, '2026-11', '8 KB of them at the price of S3 Standard'),
		'size-listed': read(8, glacierClasses, '2026-11'),
		'class-moves': read('Deep Archive', s3Moves, '2026-11'),
		'restore-first': read(true, glacierClasses, '2026-11'),
		'availability-design': read(99.99, s3Classes, '2026-11', 'after a restore'),
		'min-days': read(90, glacierClasses, '2026-11'),
		'restore-expedited': read(5, restoreOptions, '2026-11', 'from 1 minute; objects up to 250 MB'),
		'restore-standard': read(5, restoreOptions, '2026-11', 'from 3 hours'),
		'restore-bulk': read(12, restoreOptions, '2026-11', 'from 5 hours; free')
	}
});
