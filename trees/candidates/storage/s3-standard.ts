import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	s3Classes,
	s3FilesPerformance,
	s3Intro,
	s3Moves,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Pricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-standard',
	name: 'S3 Standard',
	short: 'S3 Standard',
	summary:
		'The class S3 takes when none is named: kept in three Availability Zones or more, read at once, without a fee for reading or a shortest time.',
	alias: [
		'STANDARD',
		'default storage class',
		'hot storage',
		'frequent access',
		'Reduced Redundancy',
		'RRS'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11'),
		'billed-for': read('data kept, requests', s3Classes, '2026-11'),
		'operated-by': read('AWS', s3Intro, '2026-11'),
		'first-step': read('a bucket, then the storage class', s3Classes, '2026-11'),
		commitment: read(false, s3Classes, '2026-11'),
		kind: read(['object'], s3Intro, '2026-11'),
		'access-protocols': read(['S3 API'], s3Intro, '2026-11'),
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
		's3-api': read(true, s3Intro, '2026-11'),
		'survives-az': read('yes', s3Classes, '2026-11'),
		outlives: read(true, s3Intro, '2026-11'),
		copies: read('versions of objects', s3Intro, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11'),
		'availability-design': read(99.99, s3Classes, '2026-11'),
		'first-byte': read('100 to 200 ms', s3Performance, '2026-11', 'small objects'),
		'access-time': read({ from: 100, to: 200 }, s3Performance, '2026-11', 'small objects'),
		'gb-month': read(1, s3Pricing, '2026-10'),
		'read-rhythm': read('more than once a month', s3Classes, '2026-11'),
		'read-fee': read(0, s3Classes, '2026-11', 'none; requests only'),
		'least-paid': read(0, s3Classes, '2026-11', 'no shortest time'),
		'put-price': read(1, s3Pricing, '2026-10'),
		'get-price': read(1, s3Pricing, '2026-10'),
		'million-puts': read(217, s3Pricing, '2026-10', 'worked out, US East'),
		'million-gets': read(17.4, s3Pricing, '2026-10', 'worked out, US East'),
		'size-min': read(0, s3Classes, '2026-11', 'no least size'),
		'min-days': read(0, s3Classes, '2026-11', 'no shortest time'),
		'restore-first': read(false, s3Classes, '2026-11'),
		'class-moves': read('any class but Express One Zone', s3Moves, '2026-11'),
		'cold-tier': read(true, s3Moves, '2026-11', 'by lifecycle rule')
	}
});
