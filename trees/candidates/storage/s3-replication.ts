import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { transferPricing } from '../network/sources.ts';
import {
	s3Pricing,
	s3Replicated,
	s3Replication,
	s3ReplicationNeeds,
	s3ReplicationTime
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-replication',
	name: 'S3 Cross-Region Replication',
	short: 'S3 replication',
	summary:
		'Rules on a bucket that copy each new object to buckets in other Regions or accounts, without a program of yours.',
	alias: [
		'CRR',
		'Cross-Region Replication',
		'SRR',
		'Same-Region Replication',
		'RTC',
		'Replication Time Control',
		'Batch Replication',
		'two-way replication',
		'copy bucket to another Region',
		'geo-redundancy'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('from one bucket to buckets in other Regions', s3Replication, '2026-11'),
		'billed-for': read(
			'the second copy, GB between Regions, one write an object',
			s3ReplicationTime,
			'2026-11',
			'more where copies are promised in time'
		),
		'operated-by': read('AWS', s3Replication, '2026-11'),
		'first-step': read('versioning on both buckets, then a rule', s3ReplicationNeeds, '2026-11'),
		commitment: read(false, s3Pricing, '2026-11'),
		'distance-by': read('whole copies in further Regions', s3Replication, '2026-11'),
		'enters-at-edge': read(false, s3Replication, '2026-11', 'readers ask a bucket by its name'),
		'keeps-copies': read(true, s3Replication, '2026-11', 'one a Region that you choose'),
		freshness: read(
			'usually soon, without a promise',
			s3ReplicationNeeds,
			'2026-11',
			'large objects take hours; Replication Time Control promises'
		),
		'replica-promise': read(
			15,
			s3ReplicationTime,
			'2026-11',
			'with Replication Time Control, up to 1 Gb/s unless raised'
		),
		'replica-share': read(99.9, s3ReplicationTime, '2026-11', 'with Replication Time Control'),
		'takes-uploads': read(
			false,
			s3Replication,
			'2026-11',
			'they go to a bucket, which it then copies'
		),
		'region-failure': read('the copy is there; you point callers at it', s3Replication, '2026-11'),
		'listens-to': without('It copies between buckets; nobody calls it.'),
		'target-kinds': read(['buckets'], s3Replication, '2026-11', 'one or more destinations'),
		'fixed-address': without('It copies between buckets; nobody calls it.'),
		'ends-tls': without('It copies between buckets; nobody calls it.'),
		'web-firewall': without('It copies between buckets; nobody calls it.'),
		'lets-in-by': read(
			'each bucket’s own policies',
			s3Replicated,
			'2026-11',
			'bucket settings are not copied'
		),
		'gb-month': read(
			2,
			s3Pricing,
			'2026-10',
			'both copies in Standard, worked out; less with a colder class for the second'
		),
		'paid-idle': read('the second copy', s3Pricing, '2026-11'),
		'gb-on-its-way': read(
			{ from: 11, to: 22 },
			transferPricing,
			'2026-10',
			'worked out, from N. Virginia; once for each copy, dearer from some Regions'
		)
	}
});
