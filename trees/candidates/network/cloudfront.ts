import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cdnAddresses,
	cdnBucketAccess,
	cdnConfigApi,
	cdnCustomOrigins,
	cdnFailover,
	cdnIntro,
	cdnMutualTls,
	cdnMutualTlsModes,
	cdnOrigins,
	cdnPlans,
	cdnPricing,
	cdnPrivate,
	cdnQuotas,
	cdnStart,
	cdnWorks,
	restApiStreaming,
	cdnExpiration,
	cdnInvalidation
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudfront',
	name: 'Amazon CloudFront',
	short: 'CloudFront',
	summary:
		'A content network: web requests end at an edge location near the caller, which answers from its cache or asks your bucket or servers.',
	alias: [
		'CDN',
		'content delivery network',
		'edge cache',
		'distribution',
		'edge location',
		'PoP',
		'signed URL',
		'signed cookies',
		'origin access control',
		'OAC',
		'OAI',
		'Origin Shield',
		'VPC origin',
		'flat-rate plan',
		'video streaming',
		'static website'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('global: edge locations, then your origin', cdnIntro, '2026-11'),
		'billed-for': read(
			'GB sent to readers and requests, or a monthly plan',
			cdnIntro,
			'2026-11',
			'from an origin in AWS to it: nothing'
		),
		'operated-by': read('AWS', cdnIntro, '2026-11'),
		'first-step': read('a distribution, with an origin', cdnStart, '2026-11'),
		commitment: read(false, cdnPlans, '2026-11', 'a plan runs to the end of its month'),
		'distance-by': read('answers near the readers, from copies', cdnIntro, '2026-11'),
		'enters-at-edge': read(true, cdnWorks, '2026-11'),
		'keeps-copies': read(true, cdnWorks, '2026-11', 'where you let it'),
		freshness: read(
			'as old as you allow',
			cdnIntro,
			'2026-11',
			'copies can be removed before they expire'
		),
		'cache-default': read(24, cdnIntro, '2026-11', 'unless the origin’s headers say otherwise'),
		'takes-uploads': read(
			true,
			cdnOrigins,
			'2026-11',
			'PUT and POST go to the origin, and are never kept'
		),
		'region-failure': read(
			'a second origin, for reads only',
			cdnFailover,
			'2026-11',
			'GET, HEAD and OPTIONS; in plans only with Premium'
		),
		'origin-switch': read(
			30,
			cdnFailover,
			'2026-11',
			'three attempts to connect; can be set much shorter'
		),
		'origin-wait-most': read(30, cdnFailover, '2026-11', 'can be set from 1 to 120 seconds'),
		'listens-to': read(
			['HTTP', 'HTTPS', 'gRPC', 'WebSocket'],
			cdnConfigApi,
			'2026-11',
			'HTTP/3 too; no gRPC or WebSocket to a VPC origin'
		),
		'routes-by': read('path', cdnOrigins, '2026-11', 'by code at the edge also by place or header'),
		'target-kinds': read(
			[
				'buckets',
				'an Application Load Balancer',
				'a Network Load Balancer',
				'instances',
				'Lambda functions',
				'any web server'
			],
			cdnOrigins,
			'2026-11',
			'functions by their URL; balancers and instances may be private'
		),
		'fixed-address': read(
			true,
			cdnAddresses,
			'2026-11',
			'only on request: an Anycast list, reviewed by AWS, not in a flat-rate plan'
		),
		'static-addresses': read(
			21,
			cdnAddresses,
			'2026-11',
			'for allow-lists; 3 for a bare domain; on request'
		),
		'client-address': read('the X-Forwarded-For header', cdnCustomOrigins, '2026-11'),
		'client-ip-versions': read(['IPv4', 'IPv6'], cdnAddresses, '2026-11'),
		'ends-tls': read(true, cdnBucketAccess, '2026-11'),
		'passes-tls': read(
			false,
			cdnMutualTlsModes,
			'2026-11',
			'it ends TLS; it can hand a caller’s certificate on, in a header'
		),
		'checks-certificates': read(
			true,
			cdnMutualTls,
			'2026-11',
			'at the edge, or left to your servers'
		),
		'web-firewall': read(true, cdnPlans, '2026-11', 'and is part of every flat-rate plan'),
		'lets-in-by': read(
			'signed URLs or signed cookies',
			cdnPrivate,
			'2026-11',
			'and only it may read the bucket'
		),
		'paid-idle': read(
			'nothing, or the plan',
			cdnPlans,
			'2026-11',
			'a plan is paid while disabled too'
		),
		'gb-on-its-way': read(
			94,
			cdnPricing,
			'2026-08',
			'worked out; a monthly allowance is free, and plans have no price by GB'
		),
		'free-plan-transfer': read(100, cdnPlans, '2026-11', 'and a million requests'),
		'paid-plan-transfer': read(
			50,
			cdnPlans,
			'2026-11',
			'Pro, Business and Premium; they differ by requests: 10, 125 and 500 million'
		),
		'cached-file-most': read(50, cdnQuotas, '2026-11'),
		'edge-requests-most': read(250_000, cdnQuotas, '2026-11', 'a distribution; can be raised'),
		'edge-rate-most': read(150, cdnQuotas, '2026-11', 'a distribution; can be raised'),

		cannot: read('answer by itself: something must stand behind it', cdnOrigins, '2026-11'),
		'api-places': read(['edge locations worldwide'], cdnWorks, '2026-11'),
		'api-backends': read(
			['Lambda functions', 'HTTP addresses', 'services in a VPC'],
			cdnOrigins,
			'2026-11',
			'functions by their URL; balancers and instances in a VPC'
		),
		'own-domain': read(true, cdnQuotas, '2026-11'),
		'caller-checks': read(
			['signed links', 'certificates'],
			cdnPrivate,
			'2026-11',
			'certificates by mutual TLS; tokens by code at the edge, or behind it'
		),
		'customer-limits': read('its address, with AWS WAF', cdnPlans, '2026-11'),
		'request-checks': read('by code at the edge', cdnOrigins, '2026-11'),
		'caches-answers': read(true, cdnCustomOrigins, '2026-11', 'to GET and HEAD; OPTIONS if set'),
		'streams-answers': read(
			true,
			restApiStreaming,
			'2026-11',
			'if what stands behind it does, and is never silent for long'
		),
		'answer-wait': read(120, cdnQuotas, '2026-11', 'of silence; 30 by default; can be raised'),
		'api-small': read(
			29,
			cdnPricing,
			'2026-08',
			'worked out: requests alone, beyond the free ones'
		),
		'api-busy': read(29, cdnPricing, '2026-08', 'worked out: requests alone, beyond the free ones'),
		holds: read('files, and answers to GET', cdnWorks, '2026-11'),
		'filled-by': read('it fills itself', cdnWorks, '2026-11'),
		'spoken-to-in': read('HTTP and HTTPS', cdnConfigApi, '2026-11'),
		'code-changes': read('none; headers say how long', cdnExpiration, '2026-11'),
		'entry-lives': read(
			'24 hours, or as headers and policy say',
			cdnExpiration,
			'2026-11',
			'or until it is seldom asked for'
		),
		removal: read(
			'a new file name, or an invalidation',
			cdnInvalidation,
			'2026-11',
			'AWS advises the name'
		),
		'read-takes': unpublished('It depends on the reader’s distance to an edge location.'),
		'failure-loses': read('copies only; the origin has the data', cdnWorks, '2026-11'),
		'survives-az': without('It runs at edge locations, not in Availability Zones.'),
		'across-regions': read('edge locations all over the world', cdnIntro, '2026-11'),
		'entry-most': read(50_000, cdnQuotas, '2026-11', '50 GB, answers to GET only'),
		'reached-in': read('over HTTPS from anywhere', cdnWorks, '2026-11', 'over HTTP too'),
		sizing: read('grows by itself', cdnQuotas, '2026-11', 'no quota of files'),
		'cache-month': read(0, cdnPricing, '2026-08', 'nothing by the hour; a plan may be paid'),
		'request-most': unpublished('The quotas limit URL and headers, not the body.')
	}
});
