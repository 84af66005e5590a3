import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { securityGroupRules, securityGroups, vpcProtection, vpcQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'security-group',
	name: 'Security group',
	short: 'Security group',
	summary:
		'A list of who may connect to a server and where it may connect to, held at the server’s own network interface.',
	alias: [
		'SG',
		'VPC security group',
		'EC2 firewall',
		'stateful firewall',
		'open port 22',
		'0.0.0.0/0',
		'inbound rules'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one VPC',
			securityGroups,
			'2026-11',
			'it may be associated with other VPCs of the Region'
		),
		'billed-for': read('nothing', securityGroups, '2026-11'),
		'operated-by': read('AWS', securityGroups, '2026-11'),
		'first-step': read('a group with its rules', securityGroups, '2026-11'),
		commitment: read(false, securityGroups, '2026-11'),
		'made-for': read(
			'control of access to a VPC’s servers, first of all',
			vpcProtection,
			'2026-11'
		),
		cannot: read('refuse an address, or look into a connection', securityGroupRules, '2026-11'),
		'left-to-you': read('small groups, and no wide-open ports', securityGroups, '2026-11'),
		'looks-at': read('addresses, protocols and ports', securityGroupRules, '2026-11'),
		'filters-by': read(
			['addresses', 'ports', 'protocols'],
			securityGroupRules,
			'2026-11',
			'and by the security group at the other end'
		),
		'watches-traffic': read(
			['comes in', 'goes out', 'passes between VPCs', 'stays in a subnet'],
			securityGroups,
			'2026-11'
		),
		'stands-at': read('each network interface', vpcQuotas, '2026-11'),
		'rules-can': read('allow only', securityGroupRules, '2026-11', 'all rules count together'),
		'answers-pass': read(true, securityGroups, '2026-11', 'it is stateful'),
		'sees-inside-tls': read(false, securityGroupRules, '2026-11'),
		'needs-routes': read(false, securityGroups, '2026-11'),
		'on-by-itself': read(true, securityGroups, '2026-11', 'each VPC has a default group'),
		'across-accounts': read(
			'sharing in the organisation, Firewall Manager',
			securityGroups,
			'2026-11'
		),
		'protection-month': read(0, securityGroups, '2026-11'),
		'filter-rules': read(60, vpcQuotas, '2026-11', 'each way, and for IPv4 and IPv6 each'),
		'filter-rules-raised': read(
			1000,
			vpcQuotas,
			'2026-11',
			'rules by groups on one network interface'
		),
		'groups-per-interface': read(5, vpcQuotas, '2026-11')
	}
});
