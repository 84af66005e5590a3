import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53BestPractices,
	route53Billing,
	route53CommonValues,
	route53Pricing,
	route53PrivateRules,
	route53Quotas,
	route53Simple
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-simple',
	name: 'Route 53 simple routing',
	short: 'Simple routing',
	summary: 'The plain DNS record: a name, and the one or more values that every caller gets.',
	alias: [
		'simple record',
		'A record',
		'AAAA record',
		'address record',
		'DNS record',
		'point a domain at a server',
		'round robin DNS',
		'Elastic IP',
		'domain name'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('nothing: everybody gets the same', route53Simple, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53CommonValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53CommonValues, '2026-11'),
		'private-zone': read(true, route53PrivateRules, '2026-11'),
		'location-aware': read(false, route53Simple, '2026-11'),
		'same-answer': read('yes; several values come in random order', route53Simple, '2026-11'),
		'one-answer': read('all values of the record', route53Simple, '2026-11'),
		'answers-most': read(400, route53Quotas, '2026-11'),
		'skips-unhealthy': read(false, route53Simple, '2026-11'),
		'all-unhealthy': read('all values, unchecked', route53Simple, '2026-11'),
		'record-ttl': read(
			{ from: 60, to: 172800 },
			route53BestPractices,
			'2026-11',
			'recommended; long where it rarely changes'
		),
		'records-most': read(1, route53Simple, '2026-11', 'with one or more values'),
		'query-price': read(100, route53Pricing, '2026-09', 'worked out'),
		'billed-for': read('the zone and queries', route53Billing, '2026-11'),
		'first-step': read('a record with its value', route53Simple, '2026-11'),
		cannot: read('check health, or choose', route53Simple, '2026-11')
	}
});
