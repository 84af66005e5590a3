import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53Multivalue,
	route53MultivalueValues,
	route53Pricing,
	route53PrivateRules,
	route53Quotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-multivalue',
	name: 'Route 53 multivalue answer routing',
	short: 'Multivalue answer',
	summary:
		'A DNS policy that answers with several healthy addresses at once, picked at random, so that callers can try the next.',
	alias: [
		'multivalue',
		'multi-value answer',
		'several IP addresses',
		'round robin with health checks',
		'client-side load balancing',
		'poor man’s load balancer'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('chance, among the healthy', route53Multivalue, '2026-11'),
		'dns-targets': read(
			['IP addresses'],
			route53MultivalueValues,
			'2026-11',
			'no alias and no CNAME'
		),
		'zone-apex': read(true, route53MultivalueValues, '2026-11'),
		'outside-aws': read(true, route53MultivalueValues, '2026-11'),
		'private-zone': read(true, route53PrivateRules, '2026-11'),
		'location-aware': read(false, route53Multivalue, '2026-11'),
		'same-answer': read(
			'no: resolvers get different choices',
			route53Multivalue,
			'2026-11',
			'the same where few are healthy'
		),
		'one-answer': read('several healthy values', route53Multivalue, '2026-11'),
		'answers-most': read(8, route53Multivalue, '2026-11'),
		'skips-unhealthy': read(true, route53Multivalue, '2026-11'),
		'all-unhealthy': read('several of the unhealthy', route53Multivalue, '2026-11'),
		'record-ttl': read(60, route53MultivalueValues, '2026-11', 'at most, with a health check'),
		'records-most': read(100, route53Quotas, '2026-11'),
		'query-price': read(100, route53Pricing, '2026-09', 'follows: no rate of its own'),
		'billed-for': read('the zone, queries, health checks', route53Pricing, '2026-09'),
		'first-step': read('a record and a health check for each', route53Multivalue, '2026-11'),
		cannot: read('replace a load balancer', route53Multivalue, '2026-11')
	}
});
