import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	latticeAssociations,
	latticeIntro,
	latticePricing,
	latticeQuotas,
	latticeTargetApi,
	latticeWorks
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'vpc-lattice',
	name: 'Amazon VPC Lattice',
	short: 'VPC Lattice',
	summary:
		'A service network: services of many VPCs and accounts are called by name, with policies that say who may call what.',
	alias: [
		'Lattice',
		'service network',
		'service mesh',
		'App Mesh',
		'service to service',
		'microservices across accounts',
		'application networking'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'a service network of many VPCs',
			latticeIntro,
			'2026-11',
			'shared with accounts by AWS RAM'
		),
		'billed-for': read('hours of services, GB, requests', latticeIntro, '2026-11'),
		'operated-by': read('AWS', latticeIntro, '2026-11'),
		'first-step': read('a service network, then services', latticeWorks, '2026-11'),
		commitment: read(false, latticePricing, '2026-11'),
		joins: read('VPCs of callers with services and resources', latticeIntro, '2026-11'),
		'opens-from': read(
			'one side only',
			latticeWorks,
			'2026-11',
			'callers’; a service is a caller too if its VPC has joined'
		),
		'listens-to': read(
			['HTTP', 'HTTPS', 'gRPC', 'TLS'],
			latticeQuotas,
			'2026-11',
			'TLS is passed on; TCP to shared resources'
		),
		'used-from-beyond': read(
			true,
			latticeAssociations,
			'2026-11',
			'by an endpoint of type service network'
		),
		'overlap-ok': read(true, latticeIntro, '2026-11'),
		'crosses-regions': unpublished(
			'The guide describes service networks without naming other Regions.'
		),
		'client-ip-versions': read(['IPv4', 'IPv6'], latticeTargetApi, '2026-11', 'IPv4 unless set'),
		cannot: read(
			'join whole networks',
			latticeIntro,
			'2026-11',
			'nor keep a connection to a service open for long'
		),
		'lets-in-by': read(
			'auth policies, security groups',
			latticeIntro,
			'2026-11',
			'auth policies don’t cover resources'
		),
		'security-groups': read(true, latticeIntro, '2026-11', 'on the association of a VPC'),
		'left-to-you': read('services, targets, who may call', latticeIntro, '2026-11'),
		'paid-idle': read('each service, by the hour', latticeIntro, '2026-11'),
		'first-quota': read(
			'one service network a VPC',
			latticeQuotas,
			'2026-11',
			'more by endpoints; 500 VPCs in a network'
		),
		'link-rate-most': read(10, latticeQuotas, '2026-11', 'a service in one zone; more on request'),
		'link-hour': read(56, latticePricing, '2026-11', 'worked out; each service'),
		'link-gb': read(
			56,
			latticePricing,
			'2026-11',
			'worked out; to a service; requests come on top'
		),
		'connection-life': read(
			10,
			latticeQuotas,
			'2026-11',
			'to a service; resources have no such limit'
		),
		'idle-default': read(60, latticeQuotas, '2026-11', 'to a service; 350 to a resource'),
		'packet-most': read(8500, latticeQuotas, '2026-11')
	}
});
