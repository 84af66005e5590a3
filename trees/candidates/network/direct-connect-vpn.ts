import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	directConnectEncryption,
	directConnectDedicated,
	directConnectPricing,
	directConnectResiliency,
	siteVpnIntro,
	siteVpnPrivate,
	siteVpnQuotas,
	siteVpnTunnels
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'direct-connect-vpn',
	name: 'VPN over Direct Connect',
	short: 'VPN over DX',
	summary:
		'A pattern: a Site-to-Site VPN with private addresses that runs through a Direct Connect line, so that the line is encrypted.',
	alias: [
		'private IP VPN',
		'VPN over Direct Connect',
		'Direct Connect and VPN',
		'Direct Connect + VPN',
		'encrypted Direct Connect',
		'IPsec over Direct Connect',
		'DX VPN'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one line, one transit gateway', siteVpnPrivate, '2026-11'),
		'billed-for': read(
			'the port’s hours, the VPN’s hours, the transit gateway, GB sent out',
			directConnectPricing,
			'2026-10'
		),
		'operated-by': read(
			'shared',
			siteVpnPrivate,
			'2026-11',
			'the line, your router and your device'
		),
		'first-step': read(
			'a transit virtual interface, and a transit gateway with private addresses',
			siteVpnPrivate,
			'2026-11'
		),
		joins: read('a site with a transit gateway', siteVpnPrivate, '2026-11'),
		'travels-over': read('a private line', siteVpnPrivate, '2026-11'),
		'way-encrypted': read(
			'always, by IPsec',
			siteVpnPrivate,
			'2026-11',
			'device to transit gateway'
		),
		steadiness: read('steadier than a VPN over the internet', directConnectEncryption, '2026-11'),
		'ready-when': read('the line, then a VPN through it', siteVpnPrivate, '2026-11'),
		'site-needs': read(
			'a circuit, a router with BGP, a device that speaks IPsec',
			siteVpnPrivate,
			'2026-11'
		),
		'part-fails': read(
			'the second tunnel takes over; a single line is down',
			siteVpnTunnels,
			'2026-11',
			'both tunnels run through the line'
		),
		'vpcs-reached': read('all that the transit gateway joins', siteVpnPrivate, '2026-11'),
		'sites-meet': read(
			true,
			siteVpnPrivate,
			'2026-11',
			'through the transit gateway’s route tables'
		),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			siteVpnIntro,
			'2026-11',
			'the tunnel itself runs over IPv4'
		),
		cannot: read('end at a virtual private gateway', siteVpnPrivate, '2026-11'),
		'lets-in-by': read('the transit gateway’s route tables', siteVpnPrivate, '2026-11'),
		'left-to-you': read('the line, both tunnels, two sets of routes', siteVpnPrivate, '2026-11'),
		'paid-idle': read(
			'the port and the connection, by the hour',
			directConnectDedicated,
			'2026-11'
		),
		'first-quota': read(
			'1,000 routes from your side',
			siteVpnPrivate,
			'2026-11',
			'the line alone takes 100 by default'
		),
		'link-rate-most': read(
			5,
			siteVpnTunnels,
			'2026-11',
			'a large tunnel; several add up, with BGP. The line is the upper limit'
		),
		'link-hour': read(
			778,
			directConnectPricing,
			'2026-10',
			'worked out; a 1 Gbps port and a standard connection'
		),
		'gb-on-its-way': unpublished(
			'No page that we read says what a GB in such a tunnel is billed as.'
		),
		'uptime-promised': read(
			99.99,
			directConnectResiliency,
			'2026-11',
			'the lines alone, two devices each at more than one location'
		),
		'packet-most': read(1446, siteVpnQuotas, '2026-11', 'less with some algorithms')
	}
});
