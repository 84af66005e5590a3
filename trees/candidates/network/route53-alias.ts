import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53Chooses,
	route53RecordApi,
	route53Simple,
	route53ToBalancer,
	route53WeightedValues
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-alias',
	name: 'Route 53 alias record',
	short: 'Alias record',
	summary:
		'A record of Route 53 that answers with the present addresses of an AWS resource, at the bare domain too.',
	alias: [
		'alias',
		'A alias',
		'alias vs CNAME',
		'ALIAS record',
		'ANAME',
		'apex domain',
		'zone apex',
		'naked domain',
		'root domain',
		'bare domain',
		'domain to load balancer',
		'domain to CloudFront',
		'Evaluate Target Health'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('the addresses its target has now', route53AliasOrNot, '2026-11'),
		'dns-targets': read(
			['AWS resources'],
			route53AliasOrNot,
			'2026-11',
			'or another record of the same zone'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11'),
		'outside-aws': read(false, route53AliasOrNot, '2026-11'),
		'private-zone': read(true, route53RecordApi, '2026-11', 'not for CloudFront distributions'),
		'location-aware': read(
			false,
			route53AliasOrNot,
			'2026-11',
			'by itself; it may be part of a policy that is'
		),
		'same-answer': read('yes, as its target has it', route53AliasOrNot, '2026-11'),
		'one-answer': read('the addresses of its target', route53AliasOrNot, '2026-11'),
		'skips-unhealthy': read(
			true,
			route53Chooses,
			'2026-11',
			'where a policy has other records to choose'
		),
		'all-unhealthy': read('its target, all the same', route53Chooses, '2026-11'),
		'record-ttl': read(
			60,
			route53WeightedValues,
			'2026-11',
			'of a load balancer; its target sets it'
		),
		'records-most': read(1, route53Simple, '2026-11', 'as simple routing'),
		'query-price': read(0, route53AliasOrNot, '2026-11', 'for AWS resources'),
		'billed-for': read(
			'the zone',
			route53AliasOrNot,
			'2026-11',
			'queries for AWS resources are free'
		),
		'first-step': read('a record with its target', route53ToBalancer, '2026-11'),
		cannot: read('point outside AWS, or have a TTL of its own', route53AliasOrNot, '2026-11')
	}
});
