import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53BestPractices,
	route53Chooses,
	route53CommonValues,
	route53PrivateRules,
	route53Simple
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-cname',
	name: 'CNAME record',
	short: 'CNAME record',
	summary:
		'A record that sends callers on to any other name, wherever that name is hosted; never at the bare domain.',
	alias: [
		'CNAME',
		'canonical name',
		'alias vs CNAME',
		'subdomain to another domain',
		'www record',
		'vanity name',
		'custom domain',
		'RDS endpoint name'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('another name, looked up next', route53AliasOrNot, '2026-11'),
		'dns-targets': read(['any other name'], route53AliasOrNot, '2026-11'),
		'zone-apex': read(false, route53AliasOrNot, '2026-11'),
		'outside-aws': read(true, route53AliasOrNot, '2026-11'),
		'private-zone': read(true, route53PrivateRules, '2026-11'),
		'location-aware': read(
			false,
			route53AliasOrNot,
			'2026-11',
			'by itself; it may be part of a policy that is'
		),
		'same-answer': read('yes; the other name decides', route53AliasOrNot, '2026-11'),
		'one-answer': read('one other name', route53CommonValues, '2026-11'),
		'skips-unhealthy': read(
			false,
			route53Simple,
			'2026-11',
			'by itself; as part of a policy it may be'
		),
		'all-unhealthy': read('the other name, unchecked', route53Chooses, '2026-11'),
		'record-ttl': read(
			{ from: 60, to: 172800 },
			route53BestPractices,
			'2026-11',
			'recommended; the other name has one too'
		),
		'records-most': read(1, route53Simple, '2026-11', 'as simple routing'),
		'query-price': read(
			{ from: 100, to: 200 },
			route53AliasOrNot,
			'2026-11',
			'worked out; twice where it leads to a name in Route 53'
		),
		'billed-for': read('the zone and queries', route53AliasOrNot, '2026-11'),
		'first-step': read('a record with the other name', route53CommonValues, '2026-11'),
		cannot: read('stand at the bare domain', route53AliasOrNot, '2026-11')
	}
});
