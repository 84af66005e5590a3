import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Which S3 storage class?',
	name: 'S3 storage class',
	summary:
		'Weighs the storage classes of S3 by how often objects are read, how long they are kept and how long a reader can wait. Says when a rule should move them.',
	audience:
		'For anyone whose data lies in S3, or will, and who wants to pay for what its readers need and no more. The class can differ from object to object: walk once for each kind of data.',
	alias: [
		'cheapest',
		'cheap storage',
		'archive',
		'cold storage',
		'lifecycle rule',
		'place for backups',
		'backups that nobody reads',
		'hardly ever read',
		'keep old invoices'
	],
	subject: 'storage',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	pictures,
	table,
	scenarios
});
