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
	id: 's3-one-zone-ia',
	name: 'S3 One Zone-IA',
	short: 'S3 One Zone-IA',
	summary:
		'Infrequent access in a single Availability Zone, for data that can be made again or lies elsewhere too.',
	alias: [
		'ONEZONE_IA',
		'One Zone-Infrequent Access',
		'Z-IA',
		'single zone',
		'one AZ',
		'secondary copy'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', s3Classes, '2026-11'),
		'billed-for': read('data kept, reads, a shortest time', s3Classes, '2026-11'),
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
		'survives-az': read('no', s3Classes, '2026-11'),
		outlives: read(true, s3Intro, '2026-11'),
		copies: read('versions of objects', s3Intro, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11', 'within one AZ'),
		'availability-design': read(99.5, s3Classes, '2026-11'),
		'first-byte': read('milliseconds', s3Classes, '2026-11', 'as S3 Standard'),
		'access-time': read(
			{ from: 100, to: 200 },
			s3Performance,
			'2026-11',
			'given for S3 as a whole; “milliseconds” for this class'
		),
		'gb-month': read(0.43, s3Pricing, '2026-10', 'worked out; each read costs extra'),
		'read-rhythm': read('once a month', s3Classes, '2026-11'),
		'read-fee': read(0.43, s3Pricing, '2026-10', 'worked out'),
		'least-paid': read(0.43, s3Pricing, '2026-10', 'worked out'),
		'put-price': read(2, s3Pricing, '2026-10', 'worked out; a move by rule costs as much'),
		'get-price': read(2.5, s3Pricing, '2026-10', 'worked out'),
		'size-min': read(128, s3Classes, '2026-11', 'smaller ones are billed as such'),
		'min-days': read(30, s3Classes, '2026-11'),
		'restore-first': read(false, s3Classes, '2026-11'),
		'class-moves': read('Glacier Flexible, Deep Archive', s3Moves, '2026-11'),
		'cold-tier': read(true, s3Moves, '2026-11', 'by lifecycle rule')
	}
});
