import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should content reach people far away?',
	name: 'content distribution',
	summary:
		'Weighs CloudFront, Global Accelerator, S3 replication, Transfer Acceleration, Multi-Region Access Points and the plain bucket by what travels, who may have it, and which way it goes.',
	audience:
		'For anyone whose files, pages or calls have a long way to go: to readers on other continents, from senders far away, or between Regions. How callers worldwide reach a service in several Regions is decided elsewhere.',
	alias: [
		'CDN',
		'website is slow abroad',
		'slow downloads',
		'slow uploads',
		'static website hosting',
		'video streaming',
		'private video',
		'global users',
		'edge',
		'slow in Asia or Australia',
		'customers abroad complain about speed'
	],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
