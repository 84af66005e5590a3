import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should these parts talk?',
	name: 'messaging',
	summary:
		'Weighs queues, topics, buses, streams and brokers, by who receives a message, what becomes of it, and which order and rate it needs.',
	audience:
		'For anyone who puts something between two parts of a system, or carries an existing broker to AWS. A call whose sender waits for the answer needs an API, which is decided elsewhere.',
	alias: [
		'queue',
		'pub/sub',
		'event driven',
		'decouple',
		'microservices communication',
		'event bus',
		'streaming'
	],
	subject: 'messaging',
	flagship: true,
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios,
	pictures
});
