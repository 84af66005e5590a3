import { read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { internetGateways, peeringWorks, vpcQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'internet-gateway',
	name: 'Internet gateway',
	short: 'Internet gateway',
	summary:
		'The VPC’s door to the internet, in both directions, for whatever has a public address and a route.',
	alias: ['IGW', 'public subnet', 'public IP', 'Elastic IP', 'inbound internet', 'internet access'],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', internetGateways, '2026-11'),
		'billed-for': read(
			'nothing',
			internetGateways,
			'2026-11',
			'but GB that leave AWS, and public IPv4 addresses'
		),
		'operated-by': read('AWS', internetGateways, '2026-11'),
		'first-step': read(
			'the gateway, attached; then a route',
			internetGateways,
			'2026-11',
			'a default VPC has them'
		),
		commitment: read(false, internetGateways, '2026-11'),
		joins: read('public subnets with the internet', internetGateways, '2026-11'),
		'opens-from': read('either side', internetGateways, '2026-11', 'for what has a public address'),
		'listens-to': read(['every IP packet'], internetGateways, '2026-11'),
		'used-from-beyond': read(false, peeringWorks, '2026-11', 'not over peering'),
		'overlap-ok': without('The internet’s addresses are unique.'),
		'crosses-regions': read(false, internetGateways, '2026-11', 'over public addresses only'),
		'client-ip-versions': read(['IPv4', 'IPv6'], internetGateways, '2026-11'),
		cannot: read('keep callers out by itself', internetGateways, '2026-11'),
		'lets-in-by': read('routes, addresses and security groups', internetGateways, '2026-11'),
		'left-to-you': read('which subnets are public', internetGateways, '2026-11'),
		'paid-idle': read('nothing', internetGateways, '2026-11', 'but public IPv4 addresses'),
		'first-quota': read('one for a VPC', vpcQuotas, '2026-11', '5 in a Region, raised with VPCs'),
		'link-rate-most': unlimited('no bandwidth constraints', internetGateways, '2026-11'),
		'link-hour': read(0, internetGateways, '2026-11'),
		'link-gb': read(0, internetGateways, '2026-11', 'transfer to the internet comes on top')
	}
});
