import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Where should this domain name lead?',
	name: 'DNS routing',
	summary:
		'Weighs alias and CNAME records and the eight routing policies of Route 53 by where a name should lead, and by what decides it for each caller.',
	audience:
		'For anyone who gives a site, an API or a server its name, or wants one name to lead to several places. Whether DNS should choose at all, or a content network or an accelerator in front, is decided elsewhere.',
	alias: ['DNS', 'Route 53', 'Route 53 routing policy', 'routing policy', 'which DNS record'],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
