import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { firewallManagerIntro, networkAcls, vpcProtection, vpcQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'network-acl',
	name: 'Network ACL',
	short: 'Network ACL',
	summary:
		'A numbered list at the border of a subnet that lets traffic in or out, or refuses it, packet by packet.',
	alias: [
		'NACL',
		'network access control list',
		'subnet firewall',
		'stateless firewall',
		'deny rule',
		'block an IP address',
		'ephemeral ports'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('subnets of one VPC', networkAcls, '2026-11'),
		'billed-for': read('nothing', networkAcls, '2026-11'),
		'operated-by': read('AWS', networkAcls, '2026-11'),
		'first-step': read('a list, and the subnets it goes with', networkAcls, '2026-11'),
		commitment: read(false, networkAcls, '2026-11'),
		'made-for': read(
			'refusing a part of the traffic, and guard rails of subnets',
			vpcProtection,
			'2026-11'
		),
		cannot: read('remember connections, or name a security group', vpcProtection, '2026-11'),
		'left-to-you': read('rules for both directions, in the right order', networkAcls, '2026-11'),
		'looks-at': read('single packets: addresses, protocols, ports', networkAcls, '2026-11'),
		'filters-by': read(['addresses', 'ports', 'protocols'], networkAcls, '2026-11'),
		'watches-traffic': read(
			['comes in', 'goes out', 'passes between VPCs'],
			networkAcls,
			'2026-11',
			'as it enters or leaves the subnet'
		),
		'stands-at': read('the border of a subnet', networkAcls, '2026-11'),
		'rules-can': read('allow and refuse', networkAcls, '2026-11', 'the first that matches decides'),
		'answers-pass': read(false, networkAcls, '2026-11', 'it is stateless'),
		'sees-inside-tls': read(false, networkAcls, '2026-11'),
		'needs-routes': read(false, networkAcls, '2026-11'),
		'on-by-itself': read(true, networkAcls, '2026-11', 'each subnet has one'),
		'across-accounts': read('Firewall Manager', firewallManagerIntro, '2026-11'),
		'protection-month': read(0, networkAcls, '2026-11'),
		'filter-rules': read(20, vpcQuotas, '2026-11', 'each way'),
		'filter-rules-raised': read(40, vpcQuotas, '2026-11', 'each way; the network may get slower')
	}
});
