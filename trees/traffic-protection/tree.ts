import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'What should stop bad traffic?',
	name: 'traffic protection',
	summary:
		'Weighs security groups, network ACLs, AWS WAF, Shield, Network Firewall, DNS Firewall and Firewall Manager, by what comes, what leaves and how many accounts.',
	audience:
		'For anyone who decides who may reach a server, what may leave a network, and what stands against attacks and floods. Who signs in, and what finds an intruder, are decided elsewhere.',
	alias: [
		'firewall',
		'network security',
		'DDoS',
		'hackers',
		'block IP',
		'brute force',
		'bots',
		'egress control',
		'OWASP',
		'defence in depth',
		'perimeter'
	],
	subject: 'security',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
