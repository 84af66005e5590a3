import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53Geolocation,
	route53GeolocationValues,
	route53Pricing,
	route53PrivateRules,
	route53Quotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-geolocation',
	name: 'Route 53 geolocation routing',
	short: 'Geolocation routing',
	summary:
		'A DNS policy that answers by the country, continent or US state the caller seems to be in.',
	alias: [
		'geolocation record',
		'geo DNS',
		'GeoDNS',
		'country routing',
		'continent',
		'language by country',
		'data residency DNS',
		'distribution rights'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('the caller’s continent, country or US state', route53Geolocation, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53GeolocationValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53GeolocationValues, '2026-11'),
		'private-zone': read(
			true,
			route53PrivateRules,
			'2026-11',
			'by the Region of the resolver that asks'
		),
		'location-aware': read(true, route53Geolocation, '2026-11'),
		'same-answer': read('yes: each location has its target', route53Geolocation, '2026-11'),
		'one-answer': read('the values of one location’s record', route53Geolocation, '2026-11'),
		'skips-unhealthy': read(
			true,
			route53GeolocationValues,
			'2026-11',
			'the next larger location answers'
		),
		'all-unhealthy': read(
			'the record of the smallest location',
			route53GeolocationValues,
			'2026-11'
		),
		'record-ttl': read(60, route53GeolocationValues, '2026-11', 'at most, with a health check'),
		'records-most': read(100, route53Quotas, '2026-11'),
		'query-price': read(175, route53Pricing, '2026-09', 'worked out; none for an alias to AWS'),
		'billed-for': read('the zone, queries, health checks', route53Pricing, '2026-09'),
		'first-step': read('a default record, then the locations', route53GeolocationValues, '2026-11'),
		cannot: read('place every address on the map', route53Geolocation, '2026-11')
	}
});
