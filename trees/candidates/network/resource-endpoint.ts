import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	latticeIntro,
	latticeQuotas,
	privateLinkConcepts,
	privateLinkQuotas,
	privateLinkResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'resource-endpoint',
	name: 'PrivateLink resource endpoint',
	short: 'Resource endpoint',
	summary:
		'A private way into another VPC to one database, server or name that was shared, with no load balancer in between.',
	alias: [
		'resource VPC endpoint',
		'resource gateway',
		'resource configuration',
		'share RDS with another account',
		'PrivateLink without load balancer'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one VPC',
			privateLinkResources,
			'2026-11',
			'a network interface in each subnet chosen'
		),
		'billed-for': read(
			'hours and GB of the endpoint',
			privateLinkResources,
			'2026-11',
			'the owner pays GB of the resource gateway'
		),
		'operated-by': read('AWS', privateLinkResources, '2026-11'),
		'first-step': read(
			'a resource gateway and configuration',
			privateLinkConcepts,
			'2026-11',
			'then share it by AWS RAM'
		),
		commitment: read(false, privateLinkResources, '2026-11'),
		joins: read('a VPC with one resource of another', privateLinkResources, '2026-11'),
		'opens-from': read('one side only', privateLinkResources, '2026-11', 'the callers’'),
		'listens-to': read(['TCP'], privateLinkResources, '2026-11'),
		'used-from-beyond': read(
			true,
			privateLinkResources,
			'2026-11',
			'from offices over VPN or Direct Connect'
		),
		'overlap-ok': read(true, latticeIntro, '2026-11', 'said of resources in VPC Lattice'),
		'crosses-regions': read(
			false,
			privateLinkResources,
			'2026-11',
			'endpoint and gateway need a zone in common'
		),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			privateLinkResources,
			'2026-11',
			'IPv6 where all subnets have it'
		),
		cannot: read('carry UDP, or let the resource call back', privateLinkResources, '2026-11'),
		'lets-in-by': read('the owner’s share in AWS RAM', privateLinkConcepts, '2026-11'),
		'left-to-you': read('the share, gateway and endpoints', privateLinkResources, '2026-11'),
		'paid-idle': read('each endpoint, by the hour', privateLinkResources, '2026-11'),
		'first-quota': read('200 endpoints in a VPC', privateLinkQuotas, '2026-11', 'can be raised'),
		'link-rate-most': read(100, privateLinkQuotas, '2026-11', 'in one zone; 10 at first'),
		'link-hour': unpublished('No copy of the price list that we could read names it.'),
		'link-gb': unpublished('No copy of the price list that we could read names it.'),
		'idle-default': read(350, latticeQuotas, '2026-11', 'TCP keepalives extend it'),
		'packet-most': read(8500, privateLinkQuotas, '2026-11')
	}
});
