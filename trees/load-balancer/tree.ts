import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Which load balancer?',
	name: 'load balancer',
	summary:
		'Weighs the Application, Network and Gateway Load Balancer by what comes in, how callers find it, and what must happen on the way to the servers.',
	audience:
		'For anyone who puts servers, containers, functions or firewalls behind one address in a Region. Whether an API or a site needs a load balancer at all is decided elsewhere: an API gateway or a content network may be enough.',
	alias: [
		'ELB',
		'reverse proxy',
		'static IP',
		'SSL termination',
		'load balancing',
		'one server dies'
	],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
