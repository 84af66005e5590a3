import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	sharedSubnetBilling,
	sharedSubnetRoles,
	sharedSubnets,
	transferPricing,
	vpcQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'shared-vpc',
	name: 'Shared VPC',
	short: 'Shared VPC',
	summary:
		'One VPC whose subnets are shared with other accounts of the organisation, which run their servers there.',
	alias: [
		'VPC sharing',
		'shared subnets',
		'subnet sharing',
		'RAM shared subnet',
		'one VPC for many accounts'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', sharedSubnets, '2026-11', 'for accounts of one organisation'),
		'billed-for': read(
			'nothing for sharing',
			sharedSubnetBilling,
			'2026-11',
			'the owner pays NAT, endpoints and public addresses'
		),
		'operated-by': read('shared', sharedSubnetRoles, '2026-11', 'an owner, and participants'),
		'first-step': read('a VPC, then shares of its subnets', sharedSubnets, '2026-11'),
		commitment: read(false, sharedSubnetBilling, '2026-11'),
		joins: read('accounts, in one network', sharedSubnets, '2026-11'),
		'opens-from': read('either side', sharedSubnets, '2026-11', 'all are in one VPC'),
		'listens-to': read(['every IP packet'], sharedSubnets, '2026-11'),
		'used-from-beyond': read(
			true,
			sharedSubnets,
			'2026-11',
			'by peering, transit gateway or PrivateLink, as any VPC'
		),
		'overlap-ok': without('There is one range of addresses for all.'),
		'crosses-regions': read(false, sharedSubnets, '2026-11', 'a VPC lies in one Region'),
		'client-ip-versions': read(['IPv4', 'IPv6'], vpcQuotas, '2026-11', 'as the VPC has them'),
		cannot: read('serve accounts outside the organisation', sharedSubnets, '2026-11'),
		'lets-in-by': read(
			'security groups, and the owner’s network ACLs',
			sharedSubnetRoles,
			'2026-11',
			'subnets route to one another'
		),
		'left-to-you': read('routes and gateways, in one place', sharedSubnetRoles, '2026-11'),
		'paid-idle': read('nothing', sharedSubnetBilling, '2026-11'),
		'first-quota': read('100 accounts in a VPC', vpcQuotas, '2026-11', 'can be raised'),
		'link-rate-most': without('Traffic stays inside one VPC.'),
		'link-hour': read(0, sharedSubnetBilling, '2026-11'),
		'link-gb': read(
			{ from: 0, to: 44 },
			transferPricing,
			'2026-10',
			'worked out; nothing within a zone, 44 between two zones'
		),
		'accounts-most': read(100, vpcQuotas, '2026-11')
	}
});
