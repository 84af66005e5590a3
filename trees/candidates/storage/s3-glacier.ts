import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	glacierClasses,
	restoreOptions,
	s3Classes,
	s3Intro,
	s3OtherAccounts,
	s3Parts
} from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11'),
		'billed-for': read('data kept, retrieval, a shortest time', glacierClasses, '2026-11'),
		'operated-by': read('AWS', glacierClasses, '2026-11'),
		'first-step': read('a bucket, then a storage class', glacierClasses, '2026-11'),
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
		's3-api': read(true, glacierClasses, '2026-11'),
		'survives-az': read('yes', s3Classes, '2026-11'),
		outlives: read(true, glacierClasses, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		'first-byte': read(
			'milliseconds in Instant Retrieval',
			glacierClasses,
			'2026-11',
			'the other two are restored first'
		),
		'cold-tier': read(true, s3Classes, '2026-11', 'they are the cheaper tiers'),
		'min-days': read(90, glacierClasses, '2026-11', 'Instant and Flexible'),
		'min-days-deep': read(180, glacierClasses, '2026-11'),
		'restore-expedited': read(
			5,
			restoreOptions,
			'2026-11',
			'Flexible, from 1 minute; not above 250 MB'
		),
		'restore-standard': read(5, restoreOptions, '2026-11', 'Flexible, from 3 hours'),
		'restore-deep': read(12, restoreOptions, '2026-11'),
		'restore-bulk': read(48, restoreOptions, '2026-11', 'Deep Archive; 5 to 12 hours from Flexible')
	}
});
