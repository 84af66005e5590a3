import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Which database?',
	name: 'database',
	summary:
		'Weighs SQL, key-value, document, graph, time-series, search, warehouse and in-memory stores, by what is asked of the data, how often, and which engine the programs speak.',
	audience:
		'For anyone with data that programs or people ask questions of, before engines, sizes and replicas are chosen. Walk once for each use: an application’s records, their search and their reports often live in different stores. Files belong to the decision on storage.',
	alias: [
		'database choice',
		'choose a database',
		'RDS',
		'Aurora',
		'DynamoDB',
		'RDS or Aurora',
		'RDS or DynamoDB',
		'SQL or NoSQL',
		'relational database',
		'NoSQL',
		'data store',
		'serverless database',
		'vector database',
		'ledger',
		'too many connections',
		'runs out of connections',
		'connection pool'
	],
	subject: 'data',
	flagship: true,
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
