import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	firewallCreateApi,
	firewallEndpointApi,
	firewallGeo,
	firewallIntro,
	firewallPricing,
	firewallQuotas,
	firewallRuleApi,
	firewallTls,
	firewallVpc
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'network-firewall',
	name: 'AWS Network Firewall',
	short: 'Network Firewall',
	summary:
		'A managed firewall and intrusion prevention for VPCs, through which route tables lead the traffic.',
	alias: [
		'ANF',
		'NFW',
		'IDS',
		'IPS',
		'intrusion detection',
		'intrusion prevention',
		'Suricata',
		'deep packet inspection',
		'domain allow list',
		'egress filtering',
		'egress firewall',
		'inspection VPC',
		'east-west inspection',
		'TLS inspection'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one VPC, or a transit gateway',
			firewallCreateApi,
			'2026-11',
			'further endpoints may stand in other VPCs'
		),
		'billed-for': read(
			'endpoints by the hour, GB',
			firewallPricing,
			'2026-07',
			'an idle endpoint costs too'
		),
		'operated-by': read('AWS', firewallIntro, '2026-11', 'the rules are yours'),
		'first-step': read('a policy with rule groups, then the firewall', firewallIntro, '2026-11'),
		commitment: read(false, firewallPricing, '2026-07'),
		'made-for': read('the perimeter of VPCs, in and out', firewallIntro, '2026-11'),
		cannot: read(
			'inspect VPC peering, or queries to the VPC’s resolver',
			firewallVpc,
			'2026-11',
			'nor Global Accelerator that keeps the caller’s address'
		),
		'left-to-you': read('routes both ways, rules, and reading its log', firewallIntro, '2026-11'),
		'looks-at': read('packets, whole flows and what they carry', firewallIntro, '2026-11'),
		'filters-by': read(
			[
				'addresses',
				'ports',
				'protocols',
				'domain names',
				'countries',
				'request content',
				'attack patterns'
			],
			firewallGeo,
			'2026-11',
			'rules that Suricata understands'
		),
		'watches-traffic': read(
			['comes in', 'goes out', 'passes between VPCs'],
			firewallIntro,
			'2026-11',
			'whatever routes lead to it'
		),
		'stands-at': read('an endpoint in a subnet of its own', firewallIntro, '2026-11'),
		'rules-can': read('pass, drop, reject, alert', firewallRuleApi, '2026-11'),
		'answers-pass': read(true, firewallIntro, '2026-11', 'with stateful rules'),
		'sees-inside-tls': read(
			true,
			firewallTls,
			'2026-11',
			'with TLS inspection turned on, which needs certificates; not QUIC'
		),
		'needs-routes': read(true, firewallIntro, '2026-11'),
		'on-by-itself': read(false, firewallIntro, '2026-11'),
		'across-accounts': read(
			'a transit gateway, endpoints in other VPCs, Firewall Manager',
			firewallEndpointApi,
			'2026-11'
		),
		'protection-month': read(
			100,
			firewallPricing,
			'2026-11',
			'the measure: one endpoint, of which you want one in each zone'
		),
		'filter-rules': read(30_000, firewallQuotas, '2026-11', 'stateful ones in a policy'),
		'inspected-rate': read(100, firewallQuotas, '2026-11', 'what is above it is dropped')
	}
});
