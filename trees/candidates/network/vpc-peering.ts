import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	peeringAdvice,
	peeringIntro,
	peeringQuotas,
	peeringWorks,
	transferPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'vpc-peering',
	name: 'VPC peering',
	short: 'VPC peering',
	summary: 'A direct connection between two VPCs, over which each routes to the other’s addresses.',
	alias: [
		'peering connection',
		'pcx',
		'VPC to VPC',
		'inter-Region peering',
		'cross-account VPC',
		'connect two VPCs'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('two VPCs', peeringIntro, '2026-11', 'also of other accounts and Regions'),
		'billed-for': read(
			'GB between zones or Regions',
			peeringIntro,
			'2026-11',
			'nothing within an Availability Zone'
		),
		'operated-by': read('AWS', peeringIntro, '2026-11'),
		'first-step': read('a request, which the other side accepts', peeringWorks, '2026-11'),
		commitment: read(false, peeringIntro, '2026-11'),
		joins: read('one VPC with one other', peeringWorks, '2026-11'),
		'opens-from': read('either side', peeringIntro, '2026-11'),
		'listens-to': read(
			['every IP packet'],
			peeringIntro,
			'2026-11',
			'as if they were in one network'
		),
		'used-from-beyond': read(
			false,
			peeringWorks,
			'2026-11',
			'neither third VPCs, nor VPN, NAT or gateway endpoints of the peer'
		),
		'overlap-ok': read(false, peeringWorks, '2026-11', 'one overlapping block is enough'),
		'crosses-regions': read(true, peeringIntro, '2026-11', 'encrypted'),
		'client-ip-versions': read(['IPv4', 'IPv6'], peeringWorks, '2026-11'),
		cannot: read('lead on to a third network', peeringWorks, '2026-11'),
		'lets-in-by': read(
			'routes and security groups',
			peeringWorks,
			'2026-11',
			'rules can name the peer’s groups in the same Region'
		),
		'left-to-you': read('routes in both VPCs, for every pair', peeringWorks, '2026-11'),
		'paid-idle': read('nothing', peeringIntro, '2026-11'),
		'first-quota': read('50 peerings of one VPC', peeringQuotas, '2026-11', 'can be raised to 125'),
		'link-rate-most': unlimited('no bandwidth bottleneck', peeringIntro, '2026-11'),
		'link-hour': read(0, peeringIntro, '2026-11'),
		'link-gb': read(
			{ from: 0, to: 44 },
			transferPricing,
			'2026-10',
			'worked out; nothing within a zone, 44 between two zones'
		),
		'peers-advised': read(10, peeringAdvice, '2026-11', 'if all are controlled and secured'),
		'peers-most': read(125, peeringQuotas, '2026-11', '50 by default'),
		'packet-most': read(9001, peeringWorks, '2026-11', '8,500 between Regions')
	}
});
