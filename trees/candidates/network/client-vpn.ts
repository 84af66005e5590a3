import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	clientVpnCreate,
	clientVpnApp,
	clientVpnQuotas,
	clientVpnRules,
	clientVpnSignIn,
	clientVpnTransit,
	transferPricing,
	vpnPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'client-vpn',
	name: 'AWS Client VPN',
	short: 'Client VPN',
	summary:
		'A managed VPN into which people dial with an app, from wherever their laptop is, to reach private networks.',
	alias: [
		'remote access VPN',
		'home office',
		'work from home',
		'OpenVPN',
		'VPN for employees',
		'laptop VPN',
		'roadwarrior',
		'bastion replacement'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC, or one transit gateway', clientVpnTransit, '2026-11'),
		'billed-for': read(
			'hours of associations, and of each connected person',
			vpnPricing,
			'2026-10'
		),
		'operated-by': read('AWS', clientVpnRules, '2026-11'),
		'first-step': read('an endpoint, with a server certificate', clientVpnSignIn, '2026-11'),
		joins: read('people’s devices with private networks', clientVpnTransit, '2026-11'),
		'travels-over': read('the internet', clientVpnRules, '2026-11'),
		'way-encrypted': read(
			'always, in the VPN session',
			clientVpnSignIn,
			'2026-11',
			'the endpoint needs a server certificate'
		),
		steadiness: read('as each person’s internet', clientVpnRules, '2026-11'),
		'ready-when': read(
			'an endpoint, a way to sign in, and an app on each device',
			clientVpnSignIn,
			'2026-11'
		),
		'site-needs': read(
			'an app on each device',
			clientVpnApp,
			'2026-11',
			'AWS’s own runs on Windows, macOS and Ubuntu'
		),
		'part-fails': read(
			'subnets in other zones carry on',
			clientVpnRules,
			'2026-11',
			'if you associate one in each of several zones'
		),
		'vpcs-reached': read('one, or all that a transit gateway joins', clientVpnTransit, '2026-11'),
		'sites-meet': without('It joins people, not sites.'),
		'client-ip-versions': read(['IPv4', 'IPv6'], clientVpnCreate, '2026-11'),
		cannot: read(
			'show servers a person’s own IPv4 address',
			clientVpnRules,
			'2026-11',
			'it is translated'
		),
		'lets-in-by': read(
			'sign-in, and rules for groups of people',
			clientVpnSignIn,
			'2026-11',
			'Active Directory, SAML or certificates'
		),
		'left-to-you': read('apps, certificates, rules', clientVpnSignIn, '2026-11'),
		'paid-idle': read('each association, by the hour', vpnPricing, '2026-10'),
		'first-quota': read(
			'5 endpoints in a Region',
			clientVpnQuotas,
			'2026-11',
			'can be raised; 200 rules of each'
		),
		'people-most': read(
			{ from: 7000, to: 126000 },
			clientVpnQuotas,
			'2026-11',
			'by the number of associated subnets, one to five; can be raised'
		),
		'link-rate-most': read(0.05, clientVpnRules, '2026-11', 'a person; more by AWS Support'),
		'link-hour': unpublished('We could read no price of this year beside the others.'),
		'gb-on-its-way': read(100, transferPricing, '2026-10', 'billed as sent to the internet')
	}
});
