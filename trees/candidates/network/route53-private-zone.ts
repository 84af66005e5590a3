import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53BestPractices,
	route53Billing,
	route53PrivateCreate,
	route53PrivateRules,
	route53PrivateZones
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-private-zone',
	name: 'Route 53 private hosted zone',
	short: 'Private hosted zone',
	summary:
		'A zone whose records answer only inside the VPCs you associate with it; the internet gets another answer or none.',
	alias: [
		'private DNS',
		'internal DNS',
		'split-view DNS',
		'split-horizon DNS',
		'split DNS',
		'internal name',
		'VPC Resolver',
		'Route 53 Resolver',
		'private domain'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('the VPC that asks, then its records', route53PrivateZones, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53PrivateZones,
			'2026-11',
			'no alias to CloudFront'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53PrivateZones, '2026-11', 'any address a record may hold'),
		'private-zone': read(true, route53PrivateZones, '2026-11'),
		'location-aware': read(true, route53PrivateZones, '2026-11', 'by VPC'),
		'same-answer': read('yes: each VPC has its zone', route53PrivateRules, '2026-11'),
		'one-answer': without('It is a zone; the policy of each record says.'),
		'skips-unhealthy': read(
			true,
			route53PrivateRules,
			'2026-11',
			'with a health check on its records'
		),
		'all-unhealthy': without('It is a zone; the policy of each record says.'),
		'record-ttl': read(
			{ from: 60, to: 172800 },
			route53BestPractices,
			'2026-11',
			'recommended for any record'
		),
		'records-most': without('It is a zone; the policy of each record says.'),
		'query-price': unpublished(
			'No page that was read gives a rate of its own for queries from inside a VPC.'
		),
		'billed-for': read('the zone and queries', route53Billing, '2026-11'),
		'first-step': read('the zone, with a VPC', route53PrivateCreate, '2026-11'),
		cannot: read('answer the internet, or IP-based records', route53PrivateRules, '2026-11')
	}
});
