import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should existing systems move to AWS?',
	name: 'migration',
	summary:
		'Weighs copying servers, importing images, keeping VMware, moving and converting databases, a new platform, rebuilding and buying anew, by what moves, how much may change and how long it may stand still.',
	audience:
		'For anyone who brings existing servers, databases or whole data centres to AWS, or moves them within it. How large amounts of files get there is asked in a tree of its own.',
	alias: [
		'MGN',
		'DMS',
		'lift and shift',
		'rehost',
		'move to AWS',
		'VM import',
		'cloud migration',
		'data centre exit',
		'data center exit',
		'migrate a database',
		'zero downtime migration',
		'heterogeneous migration',
		'7 Rs',
		'retire',
		'homogeneous migration',
		'6 Rs',
		'modernise',
		'legacy',
		'VMware to AWS',
		'replatform'
	],
	subject: 'resilience',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
