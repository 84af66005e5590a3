import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'What should stand in front of this API?',
	name: 'API front door',
	summary:
		'Weighs API Gateway, AppSync, a load balancer and a function’s own URL by how callers talk, where they are, and what must happen to a request before your code runs.',
	audience:
		'For anyone who gives functions, containers or data an address that programs, pages and apps call. Which load balancer it should be, and who may call at all, are decided elsewhere.',
	alias: ['HTTP API or REST API', 'API Gateway or ALB', 'API endpoint', 'front door'],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
