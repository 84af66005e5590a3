import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should an office or data centre reach AWS?',
	name: 'hybrid connectivity',
	summary:
		'Weighs Site-to-Site VPN, Direct Connect, Client VPN, Session Manager and the hubs behind them, by who must get in, how steady and private the way must be, and what happens when it fails.',
	audience:
		'For anyone who joins a site, many sites or people to AWS. How VPCs reach one another, and how a large amount of data moves in, are asked in trees of their own.',
	alias: [
		'VPN or Direct Connect',
		'on-premises network',
		'on-premises to AWS',
		'hybrid cloud network',
		'data centre link',
		'connect office to VPC',
		'backup for Direct Connect',
		'Direct Connect failover',
		'redundant Direct Connect',
		'99.99 Direct Connect',
		'virtual private gateway or transit gateway',
		'remote workers',
		'SSH to private instance',
		'bastion host',
		'SD-WAN',
		'branch network',
		'site-to-site VPN or Direct Connect',
		'leased line',
		'remote access',
		'Direct Connect backup'
	],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
