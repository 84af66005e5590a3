import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { natBasics, natCharges, natRegional, natUses, vpcPricing, vpcQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'nat-gateway',
	name: 'NAT gateway',
	short: 'NAT gateway',
	summary:
		'Lets servers in private subnets open connections to the outside under its own addresses, and lets nobody in.',
	alias: [
		'NAT',
		'NATGW',
		'regional NAT gateway',
		'private NAT gateway',
		'NAT instance',
		'NAT64',
		'outbound internet',
		'internet from private subnet',
		'egress IP'
	],
	topic: 'network',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { regional: 'regional', zonal: 'zonal' } },
	facts: {
		scope: byVariant({
			regional: read('one VPC, all its zones', natRegional, '2026-11'),
			zonal: read('one zone', natBasics, '2026-11', 'a gateway in each zone is advised')
		}),
		'billed-for': read('hours, and each GB', natCharges, '2026-11', 'public IPv4 addresses too'),
		'operated-by': read('AWS', natBasics, '2026-11'),
		'first-step': byVariant({
			regional: read('the gateway, for a VPC', natRegional, '2026-11', 'no public subnet'),
			zonal: read('a public subnet, then the gateway', natUses, '2026-11')
		}),
		commitment: read(false, natCharges, '2026-11'),
		joins: byVariant({
			regional: read('private subnets with the internet', natRegional, '2026-11'),
			zonal: read(
				'private subnets with the internet',
				natUses,
				'2026-11',
				'or with other private networks'
			)
		}),
		'opens-from': read('one side only', natUses, '2026-11', 'the private subnets’'),
		'listens-to': read(['TCP', 'UDP'], natBasics, '2026-11', 'and ICMP'),
		'used-from-beyond': read(
			true,
			natBasics,
			'2026-11',
			'through a transit gateway, not through peering'
		),
		'overlap-ok': byVariant({
			regional: read(false, natRegional, '2026-11', 'no private NAT'),
			zonal: read(true, natUses, '2026-11', 'private NAT, with a transit gateway')
		}),
		'crosses-regions': read(false, natUses, '2026-11', 'only over what it leads into'),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			natBasics,
			'2026-11',
			'IPv6 to IPv4 destinations: NAT64'
		),
		cannot: read('let anybody outside open a connection', natUses, '2026-11'),
		'lets-in-by': read('nobody gets in', natUses, '2026-11', 'network ACLs filter further'),
		'security-groups': read(false, natBasics, '2026-11'),
		'left-to-you': byVariant({
			regional: read('one route; addresses in manual mode', natRegional, '2026-11'),
			zonal: read('subnets, gateways and routes by zone', natRegional, '2026-11')
		}),
		'paid-idle': read('each gateway, by the hour', natCharges, '2026-11'),
		'first-quota': byVariant({
			regional: read('5 in a VPC', vpcQuotas, '2026-11', 'can be raised'),
			zonal: read('5 in a zone', vpcQuotas, '2026-11', 'can be raised; 2 Elastic IP addresses each')
		}),
		'link-rate-most': byVariant({
			zonal: read(100, natBasics, '2026-11', '5 at first')
		}),
		'link-hour': byVariant({
			zonal: read(100, vpcPricing, '2026-09', 'the measure')
		}),
		'link-gb': read(100, vpcPricing, '2026-09', 'the measure'),
		'nat-connections': read(55000, natBasics, '2026-11', 'TCP, UDP or ICMP'),
		'nat-addresses': byVariant({
			regional: read(32, natRegional, '2026-11'),
			zonal: read(8, natBasics, '2026-11', '2 public ones by default')
		}),
		'zone-follows': byVariant({
			regional: read(60, natRegional, '2026-11', 'until then another zone serves it')
		}),
		'packet-most': read(8500, natBasics, '2026-11', '1,500 to the internet')
	}
});
