import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	restoreOptions,
	s3Classes,
	s3FilesPerformance,
	s3Intro,
	s3Moves,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Pricing,
	s3Tiering
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-intelligent-tiering',
	name: 'S3 Intelligent-Tiering',
	short: 'Intelligent-Tiering',
	summary:
		'A class of S3 that watches each object and moves it between dearer and cheaper tiers by when it was last read, without a fee for reading.',
	alias: [
		'INTELLIGENT_TIERING',
		'IT',
		'INT',
		'auto tiering',
		'automatic tiering',
		'unknown access pattern',
		'Archive Access tier',
		'Deep Archive Access tier'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11'),
		'billed-for': read('data kept by tier, requests, a fee for each object', s3Classes, '2026-11'),
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
		'availability-design': read(99.9, s3Classes, '2026-11'),
		'first-byte': read(
			'as S3 Standard',
			s3Tiering,
			'2026-11',
			'hours in the archive tiers, if you switch them on'
		),
		'access-time': read(
			{ from: 100, to: 200 },
			s3Performance,
			'2026-11',
			'given for S3 as a whole; not in the archive tiers'
		),
		'gb-month': read(
			{ from: 0.17, to: 1 },
			s3Pricing,
			'2026-10',
			'worked out; 1, 0.54 and 0.17 by tier, less in the archive tiers'
		),
		'read-rhythm': read('unknown, or changing', s3Classes, '2026-11'),
		'read-fee': read(
			0,
			restoreOptions,
			'2026-11',
			'none; from the archive tiers, only expedited restores cost'
		),
		'least-paid': read(0, s3Classes, '2026-11', 'no shortest time'),
		'put-price': read(1, s3Pricing, '2026-10', 'worked out; a move by rule costs twice as much'),
		'get-price': read(1, s3Pricing, '2026-10', 'worked out'),
		'million-watched': read(
			109,
			s3Pricing,
			'2026-10',
			'worked out, US East; objects of 128 KB or more'
		),
		'middle-tier': read(0.54, s3Pricing, '2026-10', 'worked out'),
		'size-min': read(
			128,
			s3Tiering,
			'2026-11',
			'smaller ones stay in its dearest tier, without the fee'
		),
		'min-days': read(0, s3Classes, '2026-11', 'no shortest time'),
		'restore-first': read(
			false,
			s3Tiering,
			'2026-11',
			'only in the archive tiers, which you switch on'
		),
		'class-moves': read('One Zone-IA, Glacier classes', s3Moves, '2026-11', 'by tier'),
		'cold-tier': read(true, s3Tiering, '2026-11', 'by itself'),
		'idle-infrequent': read(30, s3Tiering, '2026-11'),
		'idle-instant': read(90, s3Tiering, '2026-11'),
		'idle-archive': read(90, s3Tiering, '2026-11', 'if switched on; up to 730'),
		'idle-deep': read(180, s3Tiering, '2026-11', 'if switched on; up to 730')
	}
});
