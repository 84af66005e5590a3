import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	directConnectEncryption,
	directConnectGateways,
	directConnectInterfaces,
	directConnectIntro,
	directConnectPricing,
	directConnectQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'direct-connect-gateway',
	name: 'Direct Connect gateway',
	short: 'Direct Connect gateway',
	summary:
		'A free part of Direct Connect that leads one line to VPCs of many accounts and Regions.',
	alias: [
		'DXGW',
		'DX gateway',
		'Direct Connect many VPCs',
		'Direct Connect several Regions',
		'transit virtual interface',
		'private virtual interface',
		'SiteLink'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('all Regions', directConnectGateways, '2026-11', 'but for China'),
		'billed-for': read(
			'nothing of its own',
			directConnectIntro,
			'2026-11',
			'the port’s hours and GB sent out are the line’s'
		),
		'operated-by': read('AWS', directConnectGateways, '2026-11'),
		'first-step': read('the gateway, then an association', directConnectGateways, '2026-11'),
		joins: read(
			'one line with many VPCs',
			directConnectGateways,
			'2026-11',
			'also of other accounts'
		),
		'travels-over': read('a private line', directConnectGateways, '2026-11'),
		'way-encrypted': read('not by itself', directConnectEncryption, '2026-11'),
		steadiness: read('as its line', directConnectGateways, '2026-11', 'it stands outside the path'),
		'ready-when': read('the line first; then an association', directConnectGateways, '2026-11'),
		'site-needs': read('the line’s router; nothing more', directConnectGateways, '2026-11'),
		'part-fails': read(
			'one is enough; the line remains the weak part',
			directConnectGateways,
			'2026-11'
		),
		'vpcs-reached': read(
			'20 directly; thousands behind transit gateways',
			directConnectQuotas,
			'2026-11',
			'by virtual private gateways, or up to 6 transit gateways'
		),
		'sites-meet': read(false, directConnectInterfaces, '2026-11', 'unless SiteLink is on'),
		'crosses-regions': read(true, directConnectGateways, '2026-11'),
		'client-ip-versions': read(['IPv4', 'IPv6'], directConnectIntro, '2026-11'),
		cannot: read(
			'lead from VPC to VPC',
			directConnectGateways,
			'2026-11',
			'but for a range announced by you that covers several'
		),
		'lets-in-by': read('allowed prefixes of each association', directConnectGateways, '2026-11'),
		'left-to-you': read(
			'associations, prefixes, and a second line',
			directConnectGateways,
			'2026-11'
		),
		'paid-idle': read('nothing', directConnectIntro, '2026-11', 'the port is paid for'),
		'first-quota': read(
			'20 virtual private gateways, or 6 transit gateways',
			directConnectQuotas,
			'2026-11',
			'fixed; 30 virtual interfaces'
		),
		'gateways-behind': read(20, directConnectQuotas, '2026-11', 'fixed'),
		'hubs-behind': read(6, directConnectQuotas, '2026-11', 'fixed'),
		'link-rate-most': without('It stands outside the path: the line decides.'),
		'link-hour': read(0, directConnectIntro, '2026-11', 'the port comes on top'),
		'gb-on-its-way': read(
			22,
			directConnectPricing,
			'2026-10',
			'worked out; US Region to US location. More from far Regions'
		),
		'packet-most': read(9001, directConnectInterfaces, '2026-11', '8,500 to transit gateways')
	}
});
