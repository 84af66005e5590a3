import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	route53AliasOrNot,
	route53Chooses,
	route53Failover,
	route53FailoverTypes,
	route53FailoverValues,
	route53HealthCheckApi,
	route53Healthy,
	route53Pricing,
	route53PrivateRules
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'route53-failover',
	name: 'Route 53 failover routing',
	short: 'Failover routing',
	summary:
		'A DNS policy with a primary and a secondary record: the secondary answers while the primary is unhealthy.',
	alias: [
		'DNS failover',
		'failover record',
		'active-passive',
		'primary and secondary',
		'standby Region',
		'disaster recovery DNS',
		'sorry page',
		'maintenance page',
		'health check',
		'routing control',
		'Region switch',
		'ARC'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		'routes-by': read('the health of the primary', route53Failover, '2026-11'),
		'dns-targets': read(
			['IP addresses', 'AWS resources', 'any other name'],
			route53FailoverValues,
			'2026-11'
		),
		'zone-apex': read(true, route53AliasOrNot, '2026-11', 'not as a CNAME'),
		'outside-aws': read(true, route53FailoverValues, '2026-11'),
		'private-zone': read(
			true,
			route53PrivateRules,
			'2026-11',
			'health checks come from outside the VPC'
		),
		'location-aware': read(false, route53Failover, '2026-11'),
		'same-answer': read('until the primary’s health changes', route53Chooses, '2026-11'),
		'one-answer': read('the primary’s value, or the secondary’s', route53Chooses, '2026-11'),
		'skips-unhealthy': read(true, route53Chooses, '2026-11'),
		'all-unhealthy': read('the primary', route53Chooses, '2026-11'),
		'check-interval': read(
			{ from: 10, to: 30 },
			route53Healthy,
			'2026-11',
			'fast or standard; from each checker'
		),
		'checks-failed': read(3, route53HealthCheckApi, '2026-11', 'in a row'),
		'record-ttl': read(60, route53FailoverValues, '2026-11', 'at most, with a health check'),
		'records-most': read(2, route53FailoverValues, '2026-11', 'each may lead to a group of others'),
		'query-price': read(
			100,
			route53Pricing,
			'2026-09',
			'follows: no rate of its own; none for an alias to AWS'
		),
		'billed-for': read('the zone, queries, health checks', route53Pricing, '2026-09'),
		'first-step': read('a health check on the primary', route53FailoverTypes, '2026-11'),
		cannot: read('serve from both at once', route53FailoverTypes, '2026-11')
	}
});
