import { read, unlimited, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { s3Classes, s3Express, s3ExpressDifferences, s3Faqs, s3Pricing } from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-express',
	name: 'S3 Express One Zone',
	short: 'S3 Express One Zone',
	summary:
		'A class of S3 in directory buckets, kept in one Availability Zone beside the compute and answering in a few milliseconds.',
	alias: ['directory bucket', 'fast S3', 'low latency object storage', 'EXPRESS_ONEZONE'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', s3Express, '2026-11'),
		'billed-for': read(
			'data kept, requests, each GB written or read',
			s3Faqs,
			'2026-11',
			'requests cost less than in S3 Standard'
		),
		'operated-by': read('AWS', s3Express, '2026-11'),
		'first-step': read('a directory bucket in an AZ', s3Express, '2026-11'),
		commitment: read(false, s3Express, '2026-11'),
		kind: read(['object'], s3Express, '2026-11'),
		'access-protocols': read(
			['S3 API'],
			s3Express,
			'2026-11',
			'by sessions that last minutes; Mountpoint too'
		),
		systems: read(['anything with HTTPS'], s3Express, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS'],
			s3Express,
			'2026-11',
			'fastest from compute in the same AZ'
		),
		sharing: read('anyone allowed', s3Express, '2026-11'),
		'other-accounts': read(true, s3Express, '2026-11', 'by bucket policy, for object calls'),
		'edits-in-place': read(
			false,
			s3ExpressDifferences,
			'2026-11',
			'but an object can be appended to'
		),
		's3-api': read(true, s3Express, '2026-11'),
		'survives-az': read('no', s3Classes, '2026-11'),
		outlives: read(true, s3Express, '2026-11'),
		copies: read('none of its own', s3ExpressDifferences, '2026-11', 'no versions, no replication'),
		'capacity-max': unlimited('no capacity to plan', s3Express, '2026-11'),
		sizing: read('grows by itself', s3Express, '2026-11'),
		'iops-max': unpublished('It grows like S3; the pages read here name no rate.'),
		'throughput-max': unpublished('It grows like S3; the pages read here name no rate.'),
		'first-byte': read('single-digit ms', s3Express, '2026-11'),
		'access-time': read({ from: 1, to: 9 }, s3Express, '2026-11', 'single-digit ms'),
		'gb-month': read(4.8, s3Pricing, '2026-10', 'worked out'),
		'read-rhythm': read('very often, in single-digit ms', s3Classes, '2026-11'),
		'read-fee': read(0.03, s3Faqs, '2026-11', 'worked out; a GB written costs 0.14'),
		'least-paid': read(0, s3Classes, '2026-11', 'no shortest time'),
		'put-price': read(
			0.23,
			s3Faqs,
			'2026-11',
			'worked out; AWS’s guide still says half, as before 2025'
		),
		'get-price': read(
			0.08,
			s3Faqs,
			'2026-11',
			'worked out; AWS’s guide still says half, as before 2025'
		),
		'size-min': read(0, s3Classes, '2026-11', 'no least size'),
		'class-moves': read('none, rules only delete', s3ExpressDifferences, '2026-11'),
		'restore-first': read(false, s3Express, '2026-11'),
		'availability-design': read(99.95, s3Classes, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11', 'within one AZ'),
		'min-days': read(0, s3Classes, '2026-11', 'no shortest time'),
		'cold-tier': read(false, s3ExpressDifferences, '2026-11', 'lifecycle rules only delete')
	}
});
