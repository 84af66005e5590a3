import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cloudWanIntro,
	cloudWanPricing,
	cloudWanQuotas,
	transitAttachments,
	transitWorks
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloud-wan',
	name: 'AWS Cloud WAN',
	short: 'Cloud WAN',
	summary:
		'A network over many Regions, described by one policy: segments, and which VPCs and sites belong to them.',
	alias: [
		'core network',
		'global network',
		'core network edge',
		'WAN',
		'network segments',
		'SD-WAN'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('many Regions, one policy', cloudWanIntro, '2026-11'),
		'billed-for': read('hours of edges and attachments, and GB', cloudWanPricing, '2026-10'),
		'operated-by': read('AWS', cloudWanIntro, '2026-11'),
		'first-step': read('a global network, then its policy', cloudWanIntro, '2026-11'),
		commitment: read(false, cloudWanPricing, '2026-10'),
		joins: read('VPCs and sites of many Regions', cloudWanIntro, '2026-11'),
		'opens-from': read(
			'either side',
			cloudWanIntro,
			'2026-11',
			'within a segment, or where routes are shared'
		),
		'listens-to': read(
			['every IP packet'],
			cloudWanIntro,
			'2026-11',
			'an edge is a transit gateway'
		),
		'used-from-beyond': read(true, cloudWanIntro, '2026-11', 'whatever is attached'),
		'overlap-ok': read(false, transitAttachments, '2026-11', 'as a transit gateway'),
		'crosses-regions': read(
			true,
			cloudWanIntro,
			'2026-11',
			'edges peer with one another by themselves'
		),
		'client-ip-versions': read(['IPv4', 'IPv6'], transitWorks, '2026-11', 'as a transit gateway'),
		cannot: read('route between overlapping networks', transitAttachments, '2026-11'),
		'lets-in-by': read('segments of its policy', cloudWanIntro, '2026-11'),
		'left-to-you': read('the policy and the attachments', cloudWanIntro, '2026-11'),
		'paid-idle': read('each Region’s edge and attachment, by the hour', cloudWanPricing, '2026-10'),
		'first-quota': read(
			'40 segments',
			cloudWanQuotas,
			'2026-11',
			'more on request; 5,000 attachments'
		),
		'link-rate-most': read(
			100,
			cloudWanQuotas,
			'2026-11',
			'an attachment of a VPC in one zone; more on request'
		),
		'link-hour': read(
			144,
			cloudWanPricing,
			'2026-10',
			'worked out; each attachment. A Region’s edge: 1,111'
		),
		'link-gb': read(44, cloudWanPricing, '2026-10', 'worked out'),
		'packet-most': read(8500, cloudWanQuotas, '2026-11', '1,500 over VPN')
	}
});
