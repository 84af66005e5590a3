import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Where should answers be cached?',
	name: 'caching',
	summary:
		'Weighs a store in memory beside your code, a cache in front of DynamoDB, an API or a site, and doing without, by what is asked again and again.',
	audience:
		'For anyone whose database, API or site answers the same thing too often, too slowly or too dearly. Large systems cache in several places: walk once for each.',
	alias: ['cache', 'slow queries', 'speed up', 'too many reads', 'sessions', 'leaderboard'],
	subject: 'data',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
