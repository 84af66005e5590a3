import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	privateLinkAdvice,
	privateLinkConcepts,
	privateLinkOwn,
	privateLinkPricing,
	privateLinkQuotas,
	privateLinkRegions,
	privateLinkServices
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'interface-endpoint',
	name: 'PrivateLink interface endpoint',
	short: 'Interface endpoint',
	summary:
		'Private addresses in your subnets that lead, by PrivateLink, to one AWS service or to one service behind somebody’s Network Load Balancer.',
	alias: [
		'PrivateLink',
		'AWS PrivateLink',
		'VPC endpoint',
		'interface VPC endpoint',
		'VPCE',
		'endpoint service',
		'private connection to AWS services',
		'SaaS private connection'
	],
	topic: 'network',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { own: 'endpoint service', aws: 'AWS service' } },
	facts: {
		scope: read(
			'one VPC',
			privateLinkConcepts,
			'2026-11',
			'a network interface in each subnet chosen'
		),
		'billed-for': read('hours in each zone, and GB', privateLinkServices, '2026-11'),
		'operated-by': byVariant({
			own: read(
				'shared',
				privateLinkOwn,
				'2026-11',
				'service and balancer are yours or a provider’s'
			),
			aws: read('AWS', privateLinkServices, '2026-11')
		}),
		'first-step': byVariant({
			own: read(
				'an endpoint service on an NLB',
				privateLinkOwn,
				'2026-11',
				'then endpoints of callers'
			),
			aws: read('an endpoint for the service', privateLinkServices, '2026-11')
		}),
		commitment: read(false, privateLinkPricing, '2026-11'),
		joins: byVariant({
			own: read('a VPC with one service of another', privateLinkOwn, '2026-11'),
			aws: read('a VPC with one AWS service', privateLinkServices, '2026-11')
		}),
		'opens-from': read('one side only', privateLinkServices, '2026-11', 'the callers’'),
		'listens-to': read(['TCP', 'UDP'], privateLinkConcepts, '2026-11'),
		'used-from-beyond': read(true, privateLinkConcepts, '2026-11', 'offices and joined VPCs too'),
		'overlap-ok': read(true, privateLinkAdvice, '2026-11'),
		'crosses-regions': byVariant({
			own: read(
				true,
				privateLinkOwn,
				'2026-11',
				'where the provider allows it; no failover between Regions'
			),
			aws: read(
				true,
				privateLinkRegions,
				'2026-11',
				'some services, such as S3, ECR, KMS and Lambda'
			)
		}),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			privateLinkServices,
			'2026-11',
			'IPv6 where service and subnets have it'
		),
		cannot: read('let the service call back', privateLinkServices, '2026-11'),
		'lets-in-by': byVariant({
			own: read('the provider’s consent, security groups', privateLinkOwn, '2026-11'),
			aws: read('endpoint policies, security groups', privateLinkConcepts, '2026-11')
		}),
		'security-groups': read(true, privateLinkAdvice, '2026-11'),
		'left-to-you': byVariant({
			own: read('the balancer, permissions, names', privateLinkOwn, '2026-11'),
			aws: read('endpoints by service and zone, names', privateLinkServices, '2026-11')
		}),
		'paid-idle': read('each endpoint and zone, by the hour', privateLinkServices, '2026-11'),
		'first-quota': read('50 endpoints in a VPC', privateLinkQuotas, '2026-11', 'can be raised'),
		'link-rate-most': read(100, privateLinkQuotas, '2026-11', 'in one zone; 10 at first'),
		'link-hour': read(22, privateLinkPricing, '2026-09', 'worked out; an endpoint in one zone'),
		'link-gb': read(22, privateLinkPricing, '2026-09', 'worked out; less from 1 PB on'),
		'packet-most': read(8500, privateLinkQuotas, '2026-11', 'larger ones are dropped')
	}
});
