import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53BestPractices,
	route53Chooses,
	route53Geoproximity,
	route53GeoproximityValues,
	route53Pricing,
	route53PrivateRules,
	route53Quotas,
	route53TrafficFlow
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-geoproximity',
	name: 'Route 53 geoproximity routing',
	short: 'Geoproximity routing',
	summary:
		'A DNS policy that answers with the target nearest on the map, and lets a bias widen or narrow a target’s area.',
	alias: [
		'geoproximity record',
		'bias',
		'Traffic Flow',
		'nearest data centre',
		'nearest location',
		'latitude and longitude',
		'Local Zone',
		'shift traffic between Regions'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('distance on the map, shifted by a bias', route53Geoproximity, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53GeoproximityValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53Geoproximity, '2026-11', 'by latitude and longitude'),
		'private-zone': read(true, route53PrivateRules, '2026-11'),
		'location-aware': read(true, route53Geoproximity, '2026-11'),
		'same-answer': read('yes, until you change a bias', route53BestPractices, '2026-11'),
		'one-answer': read('the values of the nearest record', route53Geoproximity, '2026-11'),
		'skips-unhealthy': read(true, route53GeoproximityValues, '2026-11', 'the next nearest answers'),
		'all-unhealthy': read('the nearest, all the same', route53Chooses, '2026-11'),
		'record-ttl': read(60, route53GeoproximityValues, '2026-11', 'at most, with a health check'),
		'records-most': read(30, route53Quotas, '2026-11'),
		'query-price': read(175, route53Pricing, '2026-09', 'worked out; none for an alias to AWS'),
		'billed-for': read(
			'the zone, queries, health checks',
			route53TrafficFlow,
			'2026-11',
			'a policy record of Traffic Flow costs extra'
		),
		'first-step': read('a record with its place for each', route53GeoproximityValues, '2026-11'),
		cannot: read('tell a fast way from a slow one', route53Geoproximity, '2026-11')
	}
});
