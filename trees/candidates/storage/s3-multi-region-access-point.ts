import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { wafResources } from '../network/sources.ts';
import {
	s3MultiRegion,
	s3MultiRegionCreate,
	s3MultiRegionLimits,
	s3MultiRegionRequests,
	s3MultiRegionRouting,
	s3Parts,
	s3Pricing,
	s3UsageCodes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-multi-region-access-point',
	name: 'S3 Multi-Region Access Point',
	short: 'S3 Multi-Region AP',
	summary:
		'One name for buckets in several Regions: a signed request goes to the nearest of them that is switched to active.',
	alias: [
		'MRAP',
		'Multi-Region Access Points',
		'global endpoint for S3',
		's3-global',
		'SigV4A',
		'S3 failover controls',
		'active-active buckets',
		'nearest bucket'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('global: one bucket in each Region chosen', s3MultiRegionCreate, '2026-11'),
		'billed-for': read(
			'a fee on each GB it routes, on top of S3',
			s3UsageCodes,
			'2026-11',
			'a second one where it comes over the internet; copies are extra'
		),
		'operated-by': read('AWS', s3MultiRegion, '2026-11'),
		'first-step': read('a bucket a Region, then the access point', s3MultiRegionCreate, '2026-11'),
		commitment: read(false, s3UsageCodes, '2026-11'),
		'distance-by': read('leads each request to the nearest bucket', s3MultiRegion, '2026-11'),
		'enters-at-edge': read(true, s3MultiRegion, '2026-11', 'by Global Accelerator'),
		'keeps-copies': read(
			false,
			s3MultiRegionRouting,
			'2026-11',
			'replication between its buckets does'
		),
		freshness: read(
			'as replication is',
			s3MultiRegionRouting,
			'2026-11',
			'it doesn’t know what a bucket holds'
		),
		'takes-uploads': read(true, s3MultiRegionRouting, '2026-11', 'into the nearest bucket'),
		'region-failure': read('you shift traffic, within minutes', s3MultiRegion, '2026-11'),
		'listens-to': read(['HTTPS'], s3MultiRegionLimits, '2026-11', 'the S3 API'),
		'access-protocols': read(['S3 API'], s3MultiRegionRequests, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'target-kinds': read(['buckets'], s3MultiRegionCreate, '2026-11', 'fixed when it is created'),
		'regions-most': read(17, s3MultiRegionLimits, '2026-11'),
		'fixed-address': read(false, s3MultiRegionRequests, '2026-11', 'it is reached by its name'),
		'ends-tls': read(true, s3MultiRegionLimits, '2026-11', 'TLS 1.2 or later'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'lets-in-by': read(
			'IAM, its own policy and the bucket’s',
			s3MultiRegionCreate,
			'2026-11',
			'never anonymously'
		),
		'gb-month': read(
			{ from: 2 },
			s3Pricing,
			'2026-10',
			'once in each Region, worked out; all in Standard'
		),
		'paid-idle': read('nothing beyond the buckets', s3UsageCodes, '2026-11'),
		'gb-on-its-way': unpublished(
			'The price page has it by Region; the documentation gives no figure.'
		)
	}
});
