import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { apiCaching } from '../delivery/sources.ts';
import { gatewayPricing, restOrHttp, restStageApi } from './sources.ts';

export const candidate = defineCandidate({
	id: 'api-gateway-cache',
	name: 'Amazon API Gateway cache',
	short: 'API Gateway cache',
	summary:
		'A cache for one stage of a REST API: it answers repeated GET calls before your code or backend is asked.',
	alias: ['API cache', 'stage cache', 'API Gateway caching', 'cache API responses'],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one stage of a REST API', apiCaching, '2026-11'),
		'billed-for': read('an hour, by its size', apiCaching, '2026-11'),
		'operated-by': read('AWS', apiCaching, '2026-11', 'you choose its size'),
		'first-step': read('a cache size on a stage', apiCaching, '2026-11'),
		commitment: read(false, apiCaching, '2026-11'),
		'spoken-to-in': read('HTTPS', apiCaching, '2026-11'),
		freshness: read('as old as you allow', apiCaching, '2026-11', 'caching is best-effort'),
		'failure-loses': read('copies only; the backend answers', apiCaching, '2026-11'),
		'survives-az': unpublished('Its guide calls it best-effort and says nothing of zones.'),
		'across-regions': read('none', apiCaching, '2026-11', 'it belongs to the stage'),
		'read-takes': unpublished('Its guide says faster, and gives no figure.'),
		'entry-most': read(1, apiCaching, '2026-11', '1,048,576 bytes, encryption included'),
		sizing: read('you set it', apiCaching, '2026-11', 'another size empties it'),
		'cache-size-most': read(237, restStageApi, '2026-11', 'the smallest has 0.5 GB'),
		'resize-takes': read(4, apiCaching, '2026-11'),
		holds: read('whole answers to GET calls', apiCaching, '2026-11', 'other methods if you insist'),
		'filled-by': read('it fills itself', apiCaching, '2026-11'),
		'code-changes': read('none; you name the cache keys', apiCaching, '2026-11'),
		'entry-lives': read('5 minutes, or up to an hour', apiCaching, '2026-11'),
		'ttl-default': read(5, apiCaching, '2026-11'),
		'ttl-most': read(60, apiCaching, '2026-11'),
		removal: read(
			'a flush of all, or a caller’s header for one',
			apiCaching,
			'2026-11',
			'any caller may send it, unless you demand permission'
		),
		'reached-in': read('over HTTPS from anywhere', apiCaching, '2026-11'),
		'paid-idle': read('the cache, by the hour', apiCaching, '2026-11'),
		'cache-month': read(
			2.4,
			gatewayPricing,
			'2026-09',
			'worked out: the smallest size, by a copy of 2025; a larger one cost the same in 2026; calls on top'
		),
		cannot: read('serve HTTP APIs', restOrHttp, '2026-11')
	}
});
