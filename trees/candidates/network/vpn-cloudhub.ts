import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	siteVpnCloudHub,
	siteVpnIntro,
	siteVpnQuotas,
	siteVpnTunnels,
	vpnPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'vpn-cloudhub',
	name: 'VPN CloudHub',
	short: 'VPN CloudHub',
	summary:
		'A pattern: several sites, each with a Site-to-Site VPN to the same virtual private gateway, which also leads from site to site.',
	alias: [
		'CloudHub',
		'branch offices',
		'hub and spoke VPN',
		'site to site to site',
		'offices reach each other',
		'virtual private gateway hub'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one virtual private gateway', siteVpnCloudHub, '2026-11', 'with or without a VPC'),
		'billed-for': read(
			'hours of each connection, and GB sent out',
			siteVpnCloudHub,
			'2026-11',
			'also what goes from site to site'
		),
		'operated-by': read(
			'shared',
			siteVpnCloudHub,
			'2026-11',
			'AWS runs its end, you each site’s device'
		),
		'first-step': read('a virtual private gateway', siteVpnCloudHub, '2026-11'),
		joins: read('several sites with one another, and one VPC', siteVpnCloudHub, '2026-11'),
		'travels-over': read(
			'the internet',
			siteVpnCloudHub,
			'2026-11',
			'a site with Direct Connect can take part'
		),
		'way-encrypted': read('always, by IPsec', siteVpnIntro, '2026-11'),
		steadiness: read('as the internet between', siteVpnQuotas, '2026-11'),
		'ready-when': read(
			'a device is configured at each site',
			siteVpnCloudHub,
			'2026-11',
			'over internet lines that are there'
		),
		'site-needs': read(
			'a device with IPsec and BGP, and a number (ASN) of its own',
			siteVpnCloudHub,
			'2026-11',
			'at each site'
		),
		'part-fails': read(
			'each site’s second tunnel takes over',
			siteVpnTunnels,
			'2026-11',
			'in another zone, if both are set up'
		),
		'vpcs-reached': read('one, or none', siteVpnCloudHub, '2026-11'),
		'sites-meet': read(true, siteVpnCloudHub, '2026-11', 'their ranges must not overlap'),
		'crosses-regions': read(false, siteVpnCloudHub, '2026-11'),
		'client-ip-versions': read(['IPv4'], siteVpnIntro, '2026-11'),
		cannot: read('reach several VPCs', siteVpnIntro, '2026-11'),
		'lets-in-by': read('routes that each site announces', siteVpnCloudHub, '2026-11'),
		'left-to-you': read('each site’s device and ASN', siteVpnCloudHub, '2026-11'),
		'paid-idle': read('each site’s connection, by the hour', siteVpnCloudHub, '2026-11'),
		'first-quota': read(
			'10 connections of the gateway',
			siteVpnQuotas,
			'2026-11',
			'can be raised; 100 routes of each site'
		),
		'sites-most': read(10, siteVpnQuotas, '2026-11', 'can be raised'),
		'link-rate-most': read(1.25, siteVpnQuotas, '2026-11', 'a tunnel of a site'),
		'link-hour': read(111, vpnPricing, '2026-10', 'worked out; each site'),
		'branches-hour': read(
			50,
			vpnPricing,
			'2026-10',
			'worked out; with a raised quota, and one VPC'
		),
		'gb-on-its-way': read(100, siteVpnCloudHub, '2026-11', 'also from site to site'),
		'packet-most': read(1446, siteVpnQuotas, '2026-11', 'less with some algorithms')
	}
});
