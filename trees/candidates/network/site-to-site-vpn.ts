import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dataSyncNetwork, dataSyncTimes, networkFaq } from '../storage/sources.ts';
import {
	siteVpnIntro,
	siteVpnQuotas,
	siteVpnTunnels,
	siteVpnWorks,
	vpnPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'site-to-site-vpn',
	name: 'AWS Site-to-Site VPN',
	short: 'Site-to-Site VPN',
	summary:
		'Two encrypted tunnels over the internet, from a router or firewall of yours to a VPC or to a hub of VPCs.',
	alias: [
		'VPN',
		'IPsec',
		'S2S VPN',
		'managed VPN',
		'virtual private gateway',
		'VGW',
		'customer gateway',
		'VPN tunnel',
		'BGP over VPN',
		'accelerated VPN',
		'large bandwidth tunnel',
		'office to VPC',
		'on-premises tunnel'
	],
	topic: 'network',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { standard: 'standard tunnels', large: 'large tunnels' } },
	facts: {
		scope: read('one site, one Region', siteVpnWorks, '2026-11'),
		'billed-for': read('hours of each connection, and GB sent out', siteVpnIntro, '2026-11'),
		'operated-by': read('shared', siteVpnWorks, '2026-11', 'AWS runs its end, you your device'),
		'first-step': read('a customer gateway, then the connection', siteVpnWorks, '2026-11'),
		joins: read('a site with a VPC or a transit gateway', siteVpnWorks, '2026-11'),
		'travels-over': read(
			'the internet',
			siteVpnTunnels,
			'2026-11',
			'over Direct Connect, as private IP VPN'
		),
		'way-encrypted': read('always, by IPsec', siteVpnIntro, '2026-11'),
		steadiness: read(
			'as the internet between',
			siteVpnQuotas,
			'2026-11',
			'“internet weather” among what decides the speed'
		),
		'ready-when': read(
			'your device is configured, from a file that AWS provides',
			siteVpnTunnels,
			'2026-11'
		),
		'site-needs': read('a device that speaks IPsec', siteVpnWorks, '2026-11'),
		'part-fails': read(
			'the second tunnel, in another zone, takes over',
			siteVpnTunnels,
			'2026-11',
			'if both are set up; your device needs a second of its own'
		),
		'vpcs-reached': byVariant({
			standard: read(
				'one, or all that a transit gateway joins',
				siteVpnIntro,
				'2026-11',
				'one by a virtual private gateway'
			),
			large: read('all that a transit gateway or Cloud WAN joins', siteVpnTunnels, '2026-11')
		}),
		'sites-meet': read(false, siteVpnWorks, '2026-11', 'one connection; a hub joins several'),
		'crosses-regions': read(false, siteVpnWorks, '2026-11', 'a hub may lead on'),
		'client-ip-versions': byVariant({
			standard: read(
				['IPv4', 'IPv6'],
				siteVpnIntro,
				'2026-11',
				'IPv6 not by a virtual private gateway; one of them a connection'
			),
			large: read(['IPv4', 'IPv6'], siteVpnIntro, '2026-11', 'one of them a connection')
		}),
		cannot: read('keep its speed when the internet is slow', siteVpnQuotas, '2026-11'),
		'lets-in-by': read('routes, and security groups of servers', siteVpnQuotas, '2026-11'),
		'left-to-you': read('your device, both tunnels, routes', siteVpnWorks, '2026-11'),
		'paid-idle': read('each connection, by the hour', siteVpnIntro, '2026-11'),
		'first-quota': read(
			'10 connections of a virtual private gateway',
			siteVpnQuotas,
			'2026-11',
			'50 in a Region; both can be raised'
		),
		'routes-from-site': read(
			{ from: 100, to: 1000 },
			siteVpnQuotas,
			'2026-11',
			'100 to a virtual private gateway, 1,000 to a transit gateway'
		),
		'link-rate-most': byVariant({
			standard: read(
				1.25,
				siteVpnQuotas,
				'2026-11',
				'a tunnel; several add up on a transit gateway, with BGP'
			),
			large: read(
				5,
				siteVpnQuotas,
				'2026-11',
				'a tunnel; several add up, with BGP. Not on a virtual private gateway'
			)
		}),
		'link-hour': byVariant({
			standard: read(111, vpnPricing, '2026-10', 'worked out; both tunnels'),
			large: read(1333, vpnPricing, '2026-10', 'worked out; both tunnels')
		}),
		'gb-on-its-way': read(100, siteVpnIntro, '2026-11', 'billed as sent to the internet'),
		'packet-most': read(1446, siteVpnQuotas, '2026-11', 'less with some algorithms'),
		'open-to': read('everybody', siteVpnIntro, '2026-11'),
		'carried-by': read('a tunnel through the internet', siteVpnTunnels, '2026-11'),
		'hundred-tb': byVariant({
			standard: read(9.26, dataSyncTimes, '2026-11', 'worked out; on one tunnel of 1.25 Gbps'),
			large: read(2.31, dataSyncTimes, '2026-11', 'worked out; on one tunnel of 5 Gbps')
		}),
		'moves-from': read('your network', siteVpnWorks, '2026-11', 'whatever runs over it'),
		'moves-to': read('VPCs, and endpoints in them', siteVpnWorks, '2026-11'),
		'moves-by': read('any protocol', siteVpnWorks, '2026-11', 'it is a line'),
		'moves-again': read('no: DataSync over it does', dataSyncNetwork, '2026-11'),
		'gb-moved': read(0, networkFaq, '2026-11', 'data into AWS is free; hours come on top')
	}
});
