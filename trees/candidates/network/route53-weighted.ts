import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53Chooses,
	route53Pricing,
	route53PrivateRules,
	route53Quotas,
	route53RecordApi,
	route53Weighted,
	route53WeightedValues
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-weighted',
	name: 'Route 53 weighted routing',
	short: 'Weighted routing',
	summary: 'A DNS policy that gives each target a share of the look-ups, by weights that you set.',
	alias: [
		'weighted record',
		'weighted round robin',
		'WRR',
		'DNS canary',
		'DNS blue/green',
		'traffic split',
		'percentage of traffic',
		'gradual cutover',
		'A/B test by DNS'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('weights that you set', route53Weighted, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53WeightedValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53WeightedValues, '2026-11'),
		'private-zone': read(true, route53PrivateRules, '2026-11'),
		'location-aware': read(false, route53Weighted, '2026-11'),
		'same-answer': read('no: by chance, at each look-up', route53WeightedValues, '2026-11'),
		'one-answer': read('the values of one record', route53RecordApi, '2026-11'),
		'skips-unhealthy': read(true, route53Chooses, '2026-11', 'the others share what is left'),
		'all-unhealthy': read('one of those with a weight', route53Weighted, '2026-11'),
		'record-ttl': read(
			60,
			route53WeightedValues,
			'2026-11',
			'at most, with a health check; alike in the group'
		),
		'records-most': read(100, route53Quotas, '2026-11'),
		'query-price': read(
			100,
			route53Pricing,
			'2026-09',
			'follows: no rate of its own; none for an alias to AWS'
		),
		'billed-for': read('the zone, queries, health checks', route53Pricing, '2026-09'),
		'first-step': read('a record with its weight for each', route53Weighted, '2026-11'),
		cannot: read('share requests: it shares look-ups', route53WeightedValues, '2026-11')
	}
});
