import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53BestPractices,
	route53Chooses,
	route53Latency,
	route53LatencyValues,
	route53PrivateRules,
	route53Pricing,
	route53Quotas,
	transferPricing,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-latency',
	name: 'Route 53 latency routing',
	short: 'Latency routing',
	summary:
		'A DNS policy that answers each caller with the record of the AWS Region that is fastest to reach from there.',
	alias: [
		'latency-based routing',
		'LBR',
		'latency record',
		'nearest Region',
		'fastest Region',
		'multi-Region DNS',
		'active-active Regions',
		'GSLB',
		'global server load balancing'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('lowest latency to an AWS Region', route53Latency, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53LatencyValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(
			true,
			route53Latency,
			'2026-11',
			'but judged by the latency to the Region you name'
		),
		'private-zone': read(
			true,
			route53PrivateRules,
			'2026-11',
			'by the Region of the resolver that asks'
		),
		'location-aware': read(true, route53Latency, '2026-11'),
		'same-answer': read('may change from week to week', route53Latency, '2026-11'),
		'one-answer': read('the values of one Region’s record', route53Latency, '2026-11'),
		'skips-unhealthy': read(true, route53Chooses, '2026-11', 'the next best Region answers'),
		'all-unhealthy': read('the fastest Region, all the same', route53Chooses, '2026-11'),
		'record-ttl': read(60, route53LatencyValues, '2026-11', 'at most, with a health check'),
		'records-most': read(100, route53Quotas, '2026-11', 'and one for each Region'),
		'query-price': read(150, route53Pricing, '2026-09', 'worked out; none for an alias to AWS'),
		'billed-for': read('the zone, queries, health checks', route53Pricing, '2026-09'),
		'first-step': read('a record with its Region for each', route53LatencyValues, '2026-11'),
		cannot: read('tell how far places outside AWS are', route53Latency, '2026-11'),
		'operated-by': read('AWS', route53BestPractices, '2026-11'),
		'distance-by': read(
			'leads callers to their fastest Region',
			route53Latency,
			'2026-11',
			'the way there stays the public internet'
		),
		'enters-at-edge': read(
			false,
			route53Latency,
			'2026-11',
			'only the question of DNS is answered near by'
		),
		'keeps-copies': read(false, route53Latency, '2026-11'),
		'listens-to': without('It answers DNS queries; traffic of any protocol goes past it.'),
		'target-kinds': read(
			['IP addresses', 'an Application Load Balancer', 'a Network Load Balancer', 'any web server'],
			route53LatencyValues,
			'2026-11',
			'whatever has an address or a name'
		),
		'fixed-address': read(
			false,
			route53Latency,
			'2026-11',
			'callers get the addresses of a Region'
		),
		'region-failure': read(
			'the next fastest Region, once answers expire',
			route53Chooses,
			'2026-11',
			'with health checks'
		),
		'ends-tls': without('Traffic doesn’t pass through it.'),
		'passes-tls': without('Traffic doesn’t pass through it.'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'client-address': without('Callers connect to your servers directly.'),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			route53LatencyValues,
			'2026-11',
			'A and AAAA records'
		),
		'paid-idle': read('the zone and health checks', route53Pricing, '2026-11'),
		'gb-on-its-way': read(
			100,
			transferPricing,
			'2026-09',
			'straight from the Region; queries on top'
		),
		scope: read('global: DNS, then the Region it names', route53Latency, '2026-11')
	}
});
