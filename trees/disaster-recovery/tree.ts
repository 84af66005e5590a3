import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How fast must it come back?',
	name: 'disaster recovery',
	summary:
		'Weighs several zones, backup and restore, pilot light, warm standby, active/active and Elastic Disaster Recovery, by how long it may stand still and what may be lost.',
	audience:
		'For anyone who must say what happens when a data centre, a Region or the own site is lost. How single databases and files are copied is decided elsewhere.',
	alias: [
		'RTO',
		'RPO',
		'DR',
		'DR plan',
		'DR strategy',
		'business continuity',
		'BCP',
		'recovery time objective',
		'recovery point objective',
		'second Region',
		'Region outage',
		'failover',
		'resilience',
		'ransomware recovery'
	],
	subject: 'resilience',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
