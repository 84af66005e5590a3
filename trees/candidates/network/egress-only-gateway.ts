import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { egressOnlyGateways, vpcQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'egress-only-gateway',
	name: 'Egress-only internet gateway',
	short: 'Egress-only gateway',
	summary:
		'Lets servers open IPv6 connections to the internet, and lets nobody there open one to them.',
	alias: ['EIGW', 'egress-only', 'IPv6 outbound', 'IPv6 private subnet', 'IPv6 NAT'],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', egressOnlyGateways, '2026-11', 'highly available'),
		'billed-for': read('nothing', egressOnlyGateways, '2026-11', 'but GB that leave AWS'),
		'operated-by': read('AWS', egressOnlyGateways, '2026-11'),
		'first-step': read('the gateway, then a route for ::/0', egressOnlyGateways, '2026-11'),
		commitment: read(false, egressOnlyGateways, '2026-11'),
		joins: read('subnets with the internet, over IPv6', egressOnlyGateways, '2026-11'),
		'opens-from': read('one side only', egressOnlyGateways, '2026-11', 'the VPC’s'),
		'listens-to': read(['every IP packet'], egressOnlyGateways, '2026-11', 'of IPv6'),
		'used-from-beyond': unpublished('The guide speaks of subnets of its VPC alone.'),
		'overlap-ok': without('IPv6 addresses are unique in the world.'),
		'crosses-regions': read(false, egressOnlyGateways, '2026-11', 'over public addresses only'),
		'client-ip-versions': read(['IPv6'], egressOnlyGateways, '2026-11'),
		cannot: read('reach what speaks only IPv4', egressOnlyGateways, '2026-11'),
		'lets-in-by': read(
			'nobody gets in',
			egressOnlyGateways,
			'2026-11',
			'network ACLs filter further'
		),
		'security-groups': read(false, egressOnlyGateways, '2026-11'),
		'left-to-you': read('one route', egressOnlyGateways, '2026-11'),
		'paid-idle': read('nothing', egressOnlyGateways, '2026-11'),
		'first-quota': read('one for a VPC', vpcQuotas, '2026-11', '5 in a Region, raised with VPCs'),
		'link-rate-most': unpublished('The guide names no limit, nor says that there is none.'),
		'link-hour': read(0, egressOnlyGateways, '2026-11'),
		'link-gb': read(0, egressOnlyGateways, '2026-11', 'transfer to the internet comes on top')
	}
});
