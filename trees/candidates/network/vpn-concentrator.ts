import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	siteVpnConcentrator,
	siteVpnConcentrators,
	siteVpnIntro,
	siteVpnQuotas,
	siteVpnTunnels,
	vpnPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'vpn-concentrator',
	name: 'Site-to-Site VPN Concentrator',
	short: 'VPN Concentrator',
	summary:
		'One attachment of a transit gateway that many small sites share, each with a Site-to-Site VPN of little bandwidth.',
	alias: [
		'VPN hub for branches',
		'retail chain VPN',
		'many branches',
		'shops to AWS',
		'branch VPN',
		'many small sites'
	],
	topic: 'network',
	status: { kind: 'current', since: '2025-11' },
	facts: {
		scope: read('one transit gateway', siteVpnConcentrators, '2026-11', 'sites anywhere'),
		'billed-for': read(
			'hours of the Concentrator and of each site, and GB sent out',
			vpnPricing,
			'2026-10'
		),
		'operated-by': read(
			'shared',
			siteVpnConcentrators,
			'2026-11',
			'AWS runs its end, you each site’s device'
		),
		'first-step': read('a transit gateway, then the Concentrator', siteVpnConcentrator, '2026-11'),
		joins: read('many small sites with a transit gateway', siteVpnConcentrators, '2026-11'),
		'travels-over': read('the internet', siteVpnConcentrators, '2026-11', 'not Direct Connect'),
		'way-encrypted': read('always, by IPsec', siteVpnIntro, '2026-11'),
		steadiness: read(
			'as the internet between',
			siteVpnQuotas,
			'2026-11',
			'acceleration is possible'
		),
		'ready-when': read('a device is configured at each site', siteVpnConcentrators, '2026-11'),
		'site-needs': read(
			'a device with IPsec and BGP',
			siteVpnConcentrators,
			'2026-11',
			'at each site'
		),
		'part-fails': read(
			'each site’s second tunnel takes over',
			siteVpnTunnels,
			'2026-11',
			'in another zone, if both are set up'
		),
		'vpcs-reached': read('all that the transit gateway joins', siteVpnConcentrators, '2026-11'),
		'sites-meet': unpublished('No page that we read says whether its sites reach one another.'),
		'client-ip-versions': read(['IPv4', 'IPv6'], siteVpnConcentrators, '2026-11'),
		cannot: read(
			'use static routes, or a virtual private gateway',
			siteVpnConcentrators,
			'2026-11',
			'nor Cloud WAN'
		),
		'lets-in-by': read(
			'the transit gateway’s route tables',
			siteVpnConcentrators,
			'2026-11',
			'the same for all sites'
		),
		'left-to-you': read('each site’s device and range', siteVpnConcentrators, '2026-11'),
		'paid-idle': read('the Concentrator and each site, by the hour', vpnPricing, '2026-10'),
		'first-quota': read('100 sites', siteVpnQuotas, '2026-11', 'can be raised'),
		'sites-most': read(100, siteVpnQuotas, '2026-11', 'can be raised'),
		'sites-advised': read(25, siteVpnConcentrators, '2026-11', 'if each needs under 100 Mbps'),
		'link-rate-most': read(0.1, siteVpnConcentrators, '2026-11', 'a site; 5 for all together'),
		'link-hour': read(4333, vpnPricing, '2026-10', 'worked out; and 22 for each site'),
		'branches-hour': read(
			50,
			vpnPricing,
			'2026-10',
			'worked out; with an attachment for all, which its hour may include'
		),
		'gb-on-its-way': read(100, siteVpnIntro, '2026-11', 'billed as sent to the internet'),
		'packet-most': read(1446, siteVpnQuotas, '2026-11', 'less with some algorithms')
	}
});
