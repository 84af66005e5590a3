import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dataSyncTimes, snowballChange } from '../storage/sources.ts';
import {
	directConnectDedicated,
	directConnectEncryption,
	directConnectFlatPricing,
	directConnectHosted,
	directConnectInterfaces,
	directConnectIntro,
	directConnectMacsec,
	directConnectPricing,
	directConnectQuotas,
	directConnectResiliency
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'direct-connect',
	name: 'AWS Direct Connect',
	short: 'Direct Connect',
	summary:
		'A line of your own from your network to AWS, through a building where both have routers, past the internet.',
	alias: [
		'DX',
		'dedicated line',
		'leased line',
		'private line',
		'MPLS to AWS',
		'cross connect',
		'LOA-CFA',
		'hosted connection',
		'virtual interface',
		'VIF',
		'LAG',
		'SiteLink',
		'MACsec',
		'flat-rate Direct Connect',
		'ExpressRoute',
		'Direct Connect backup'
	],
	topic: 'network',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { dedicated: 'dedicated', hosted: 'hosted' } },
	facts: {
		scope: read('one Direct Connect location', directConnectIntro, '2026-11'),
		'billed-for': byVariant({
			dedicated: read(
				'hours of the port, and GB sent out, or a flat rate',
				directConnectFlatPricing,
				'2026-11',
				'circuit and cross connect: your provider bills'
			),
			hosted: read(
				'hours by capacity, and GB sent out',
				directConnectIntro,
				'2026-11',
				'the partner bills its part'
			)
		}),
		'operated-by': read(
			'shared',
			directConnectIntro,
			'2026-11',
			'your router, your provider’s circuit'
		),
		'first-step': byVariant({
			dedicated: read('a port, then a virtual interface', directConnectDedicated, '2026-11'),
			hosted: read('an order with a partner', directConnectHosted, '2026-11', 'you accept it')
		}),
		joins: read(
			'a site with VPCs, or with AWS’s public services',
			directConnectIntro,
			'2026-11',
			'by a private, transit or public virtual interface'
		),
		'travels-over': read('a private line', directConnectIntro, '2026-11'),
		'way-encrypted': byVariant({
			dedicated: read(
				'not by itself; MACsec or a VPN can be added',
				directConnectEncryption,
				'2026-11',
				'MACsec at selected locations, from 10 Gbps'
			),
			hosted: read(
				'not by itself; a VPN can be added',
				directConnectEncryption,
				'2026-11',
				'a partner may use MACsec on its own link'
			)
		}),
		steadiness: read(
			'steadier than a VPN over the internet',
			directConnectEncryption,
			'2026-11',
			'hosted: what exceeds the ordered rate is dropped'
		),
		'ready-when': byVariant({
			dedicated: read(
				'AWS provides a port; your provider cables and brings a circuit',
				directConnectDedicated,
				'2026-11'
			),
			hosted: read('a partner sets it up, and you accept it', directConnectHosted, '2026-11')
		}),
		'site-needs': read(
			'a router that speaks BGP, and a circuit to the location',
			directConnectIntro,
			'2026-11'
		),
		'part-fails': read(
			'a single line is down',
			directConnectResiliency,
			'2026-11',
			'until a second one, best at another location, or a VPN takes over'
		),
		'vpcs-reached': read(
			'one; many by a Direct Connect gateway',
			directConnectIntro,
			'2026-11',
			'for each private virtual interface'
		),
		'sites-meet': read(
			true,
			directConnectInterfaces,
			'2026-11',
			'with SiteLink, which is paid for; not on a virtual private gateway alone'
		),
		'crosses-regions': read(true, directConnectIntro, '2026-11', 'by a Direct Connect gateway'),
		'client-ip-versions': read(['IPv4', 'IPv6'], directConnectIntro, '2026-11'),
		cannot: read('start within hours, or encrypt by itself', directConnectDedicated, '2026-11'),
		'lets-in-by': read(
			'routes, and security groups of servers',
			directConnectInterfaces,
			'2026-11'
		),
		'left-to-you': read('the circuit, your router, a second way', directConnectIntro, '2026-11'),
		'paid-idle': read(
			'each port, by the hour',
			directConnectDedicated,
			'2026-11',
			'from when it is up, or 90 days after the letter of authorization'
		),
		'first-quota': byVariant({
			dedicated: read(
				'51 virtual interfaces, 4 of them transit',
				directConnectQuotas,
				'2026-11',
				'of a connection'
			),
			hosted: read('1 virtual interface', directConnectQuotas, '2026-11', 'of a connection')
		}),
		'routes-from-site': read(
			{ from: 100, to: 1000 },
			directConnectQuotas,
			'2026-11',
			'100 by default, which prefix controls can raise; 1,000 on a public virtual interface'
		),
		'port-review': read(72, directConnectDedicated, '2026-11', 'up to; then the cabling begins'),
		'macsec-from': byVariant({
			dedicated: read(10, directConnectMacsec, '2026-11', 'at selected locations')
		}),
		'uptime-promised': read(
			99.99,
			directConnectResiliency,
			'2026-11',
			'two devices each at more than one location; 99.9 with one line at each of two'
		),
		'link-rate-most': byVariant({
			dedicated: read(400, directConnectDedicated, '2026-11', '1, 10, 100 or 400'),
			hosted: read(25, directConnectHosted, '2026-11', 'from 0.05, in steps')
		}),
		'link-hour': byVariant({
			dedicated: read(
				667,
				directConnectPricing,
				'2026-10',
				'worked out: one port of 1 Gbps, pay as you go; the circuit comes on top'
			)
		}),
		'gb-on-its-way': read(
			22,
			directConnectPricing,
			'2026-10',
			'worked out; US Region to US location. Nothing within a flat rate’s tier'
		),
		'packet-most': read(
			9001,
			directConnectInterfaces,
			'2026-11',
			'1,500 by default; 8,500 on a transit virtual interface'
		),
		'open-to': read('everybody', directConnectIntro, '2026-11', 'whose network reaches a location'),
		'carried-by': read('a line of its own', directConnectIntro, '2026-11'),
		'hundred-tb': read(1.16, dataSyncTimes, '2026-11', 'worked out; on 10 Gbps'),
		'moves-from': read('your network', directConnectIntro, '2026-11', 'whatever runs over it'),
		'moves-to': read('VPCs and public services of AWS', directConnectIntro, '2026-11'),
		'moves-by': read('any protocol', directConnectIntro, '2026-11', 'it is a line'),
		'moves-again': read('no: DataSync over it does', snowballChange, '2026-11'),
		'gb-moved': read(0, directConnectPricing, '2026-09', 'hours of the port come on top')
	}
});
