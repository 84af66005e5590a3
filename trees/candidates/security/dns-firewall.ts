import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dnsFirewallIntro, dnsFirewallPricing, dnsFirewallRuleApi } from './sources.ts';

export const candidate = defineCandidate({
	id: 'dns-firewall',
	name: 'Route 53 Resolver DNS Firewall',
	short: 'DNS Firewall',
	summary:
		'Answers a VPC’s questions for domain names, and refuses the names that are known to be bad or not on your list.',
	alias: [
		'Resolver DNS Firewall',
		'VPC Resolver',
		'DNS filtering',
		'malware domains',
		'command and control',
		'DNS tunneling',
		'DNS exfiltration',
		'DNS Firewall Advanced',
		'DGA',
		'domain block list'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('VPCs that you join to a rule group', dnsFirewallIntro, '2026-11'),
		'billed-for': read(
			'queries, names on your own lists',
			dnsFirewallPricing,
			'2026-07',
			'Advanced rules cost by the hour'
		),
		'operated-by': read('AWS', dnsFirewallIntro, '2026-11'),
		'first-step': read('a rule group, then its VPCs', dnsFirewallIntro, '2026-11'),
		commitment: read(false, dnsFirewallPricing, '2026-07'),
		'made-for': read('names that must not be asked for', dnsFirewallIntro, '2026-11'),
		cannot: read(
			'stop a call to an address, or see other resolvers’ queries',
			dnsFirewallIntro,
			'2026-11'
		),
		'left-to-you': read(
			'lists of your own, and closing other resolvers',
			dnsFirewallIntro,
			'2026-11'
		),
		'looks-at': read('DNS queries that leave a VPC', dnsFirewallIntro, '2026-11'),
		'filters-by': read(
			['domain names', 'attack patterns'],
			dnsFirewallRuleApi,
			'2026-11',
			'invented names and tunnels, with Advanced rules'
		),
		'watches-traffic': read(['goes out'], dnsFirewallIntro, '2026-11', 'DNS queries only'),
		'stands-at': read('the VPC’s own resolver', dnsFirewallIntro, '2026-11'),
		'rules-can': read('allow, block, alert', dnsFirewallRuleApi, '2026-11'),
		'answers-pass': without('It sees queries, no connections.'),
		'sees-inside-tls': read(false, dnsFirewallIntro, '2026-11', 'it sees the name, no connection'),
		'needs-routes': read(
			false,
			dnsFirewallIntro,
			'2026-11',
			'servers ask the VPC’s resolver anyway'
		),
		'on-by-itself': read(false, dnsFirewallIntro, '2026-11'),
		'across-accounts': read('Firewall Manager', dnsFirewallIntro, '2026-11'),
		'protection-month': read(
			0,
			dnsFirewallPricing,
			'2026-07',
			'queries are paid for; Advanced rules by the hour'
		)
	}
});
