import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53Chooses,
	route53ClientSubnet,
	route53IpBased,
	route53IpBasedValues,
	route53Networks,
	route53Pricing,
	route53Quotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-ip-based',
	name: 'Route 53 IP-based routing',
	short: 'IP-based routing',
	summary:
		'A DNS policy that answers by the network the caller comes from, from lists of networks that you upload.',
	alias: [
		'IP routing',
		'CIDR routing',
		'CIDR collection',
		'ISP routing',
		'client subnet',
		'route by source IP',
		'EDNS client subnet',
		'transit cost'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('the caller’s network, from your lists', route53IpBased, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53IpBasedValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53IpBasedValues, '2026-11'),
		'private-zone': read(
			false,
			route53IpBased,
			'2026-11',
			'creating them is possible, but not supported'
		),
		'location-aware': read(true, route53ClientSubnet, '2026-11', 'by network'),
		'same-answer': read('yes: each network has its target', route53IpBased, '2026-11'),
		'one-answer': read('the values of one network’s record', route53IpBased, '2026-11'),
		'skips-unhealthy': read(true, route53IpBasedValues, '2026-11'),
		'all-unhealthy': read('a record by its network, all the same', route53Chooses, '2026-11'),
		'record-ttl': read(60, route53IpBasedValues, '2026-11', 'at most, with a health check'),
		'records-most': read(100, route53Quotas, '2026-11'),
		'networks-most': read(1000, route53Quotas, '2026-11', 'in a collection; can be raised'),
		'network-least': read('a /24 of IPv4, a /48 of IPv6', route53IpBased, '2026-11'),
		'query-price': read(200, route53Pricing, '2026-09', 'worked out; none for an alias to AWS'),
		'billed-for': read(
			'the zone, queries, health checks',
			route53Pricing,
			'2026-09',
			'many networks cost extra'
		),
		'first-step': read('a CIDR collection', route53Networks, '2026-11'),
		cannot: read('serve private zones, or single addresses', route53IpBased, '2026-11')
	}
});
