import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Where should this data live?',
	name: 'storage',
	summary:
		'Weighs objects, files, disks and archives in AWS, and gateways from your own site, by how programs use the data, who reads it, and how long it stays.',
	audience:
		'For anyone who must place data that a program reads or writes, before choosing a class, a volume type or a size. Records that you query belong in a managed database, which is decided elsewhere.',
	alias: [
		'shared drive',
		'network drive',
		'file share',
		'user uploads',
		'file system',
		'disk',
		'where to store files'
	],
	subject: 'storage',
	flagship: true,
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	pictures,
	table,
	scenarios
});
