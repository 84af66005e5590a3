import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Who should hold the key of this bucket?',
	name: 'S3 encryption',
	summary:
		'Weighs SSE-S3, SSE-KMS, DSSE-KMS, SSE-C and client-side encryption by who must control the key, who must see its use, and who may never have it.',
	audience:
		'For anyone who keeps objects in S3 and has been asked how they are encrypted. Who may read the objects is decided elsewhere, and so is encryption on the way.',
	alias: [
		'encrypt a bucket',
		'encryption at rest',
		'default encryption',
		'S3 KMS cost',
		'data sovereignty',
		'audit of keys'
	],
	subject: 'security',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
