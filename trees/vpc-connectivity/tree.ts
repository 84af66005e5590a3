import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should a VPC reach other networks?',
	name: 'VPC connectivity',
	summary:
		'Weighs peering, Transit Gateway, PrivateLink, VPC Lattice, gateway endpoints, NAT and internet gateways, by who must reach whom, how much of the other network, and how many networks there are.',
	audience:
		'For anyone who joins VPCs, or leads traffic out of one. How an office or data centre gets into AWS is asked in a tree of its own.',
	alias: [
		'VPC peering',
		'Transit Gateway',
		'PrivateLink',
		'NAT gateway',
		'VPC peering or Transit Gateway',
		'PrivateLink or peering',
		'VPC endpoint',
		'gateway or interface endpoint',
		'connect VPCs',
		'connect two VPCs',
		'overlapping CIDR',
		'private subnet internet access',
		'access S3 privately',
		'NAT gateway cost',
		'hub and spoke',
		'egress VPC',
		'cross-account network'
	],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
