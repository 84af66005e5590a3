import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	transitAttachments,
	transitPractices,
	transitPricing,
	transitQuotas,
	transitWorks
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'transit-gateway',
	name: 'AWS Transit Gateway',
	short: 'Transit Gateway',
	summary:
		'A router in a Region to which VPCs, VPNs and Direct Connect attach, and which leads packets among them.',
	alias: [
		'TGW',
		'hub and spoke',
		'transit hub',
		'transitive routing',
		'central router',
		'many VPCs',
		'transit VPC'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', transitWorks, '2026-11', 'peered with others by static routes'),
		'billed-for': read('hours of attachments, and GB', transitPricing, '2026-10'),
		'operated-by': read('AWS', transitWorks, '2026-11'),
		'first-step': read('the gateway, then an attachment a VPC', transitWorks, '2026-11'),
		commitment: read(false, transitPricing, '2026-10'),
		joins: read('many VPCs, VPNs, Direct Connect', transitWorks, '2026-11'),
		'opens-from': read('either side', transitWorks, '2026-11'),
		'listens-to': read(['every IP packet'], transitWorks, '2026-11'),
		'used-from-beyond': read(true, transitWorks, '2026-11', 'whatever is attached'),
		'overlap-ok': read(
			false,
			transitAttachments,
			'2026-11',
			'the routes of an overlapping VPC are left out'
		),
		'crosses-regions': read(true, transitWorks, '2026-11', 'by peering two transit gateways'),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			transitWorks,
			'2026-11',
			'attachment subnets need IPv4 too'
		),
		cannot: read('route between overlapping networks', transitAttachments, '2026-11'),
		'lets-in-by': read(
			'its route tables, and security groups',
			transitAttachments,
			'2026-11',
			'once switched on, inbound rules can name groups of VPCs on the same gateway'
		),
		'left-to-you': read('route tables, and a route in each subnet', transitAttachments, '2026-11'),
		'paid-idle': read('each attachment, by the hour', transitPricing, '2026-10'),
		'first-quota': read(
			'20 route tables',
			transitQuotas,
			'2026-11',
			'can be raised; 5,000 attachments'
		),
		'link-rate-most': read(
			100,
			transitQuotas,
			'2026-11',
			'an attachment in one zone; more on request'
		),
		'link-hour': read(111, transitPricing, '2026-10', 'worked out; each attachment'),
		'link-gb': read(44, transitPricing, '2026-10', 'worked out'),
		'travels-over': read('AWS’s network', transitWorks, '2026-11', 'a VPN or a line leads there'),
		'way-encrypted': read(
			'as the attachment: a VPN always',
			transitWorks,
			'2026-11',
			'a line not by itself'
		),
		steadiness: read('as the VPN or line that leads there', transitWorks, '2026-11'),
		'ready-when': read('an attachment for the site and for each VPC', transitWorks, '2026-11'),
		'site-needs': read('what the VPN or the line needs', transitWorks, '2026-11'),
		'part-fails': read(
			'highly available by design; a second isn’t needed',
			transitPractices,
			'2026-11',
			'attach each VPC in several zones'
		),
		'vpcs-reached': read('up to 5,000 attachments', transitQuotas, '2026-11', 'sites count too'),
		'sites-meet': read(true, transitWorks, '2026-11', 'by its route tables'),
		'branches-hour': read(
			100,
			transitPricing,
			'2026-10',
			'the measure; a VPN connection for each site'
		),
		'gb-on-its-way': read(
			22,
			transitPricing,
			'2026-10',
			'worked out; on top of the VPN’s or the line’s'
		),
		'packet-most': read(8500, transitQuotas, '2026-11', 'less over a VPN')
	}
});
