/** Data transfer: how files and objects get into AWS, by line or by hand. */
import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { measures } from './measures.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should a large amount of data move in?',
	name: 'data transfer',
	summary:
		'Weighs plain upload, DataSync, Transfer Family, Direct Connect, VPN, a file gateway and what is carried by hand, by how much moves, over which line, how often and who sends it.',
	audience:
		'For anyone who brings files or objects into AWS, once or for good. Whole servers and running databases are moved in the migration tree.',
	alias: [
		'Snowball',
		'Snow Family',
		'Snowmobile',
		'DataSync',
		'Transfer Family',
		'SFTP',
		'FTP',
		'AS2',
		'upload terabytes',
		'TB',
		'petabyte',
		'move data to AWS',
		'migrate file server',
		'offline transfer',
		'ship hard drives',
		'slow internet',
		'DataSync or Storage Gateway',
		'DataSync or Transfer Family',
		'S3 sync',
		'rsync',
		'how to move data to S3',
		'bulk upload',
		'terabytes out of a data centre'
	],
	subject: 'storage',
	reviewed: '2026-11',
	machine,
	measures,
	questions,
	outcomes,
	table,
	scenarios
});
