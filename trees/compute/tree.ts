import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Where should this code run?',
	name: 'compute',
	summary:
		'Weighs functions, containers, Kubernetes, batch queues, platforms and plain servers, by what the work does, how its load comes, and how much you want to look after.',
	audience:
		'For anyone with a program, a container image, a nightly job or installed software to run, before sizes, prices and scaling are chosen. Walk once for each part: a service and its nightly job may end apart. Pages and scripts that browsers fetch as they are need no compute: they are files, which the decision on storage places.',
	alias: [
		'hosting',
		'game server',
		'host a website',
		'serverless',
		'cron job',
		'Docker',
		'containers',
		'Kubernetes',
		'run code',
		'Lambda times out',
		'function runs longer than 15 minutes',
		'function takes too long',
		'out of memory'
	],
	subject: 'compute',
	flagship: true,
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
