import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'What should drive capacity?',
	name: 'auto scaling',
	summary:
		'Weighs load, backlog, clock, history and a fixed number as what the size of a group of servers, a service of containers or a database follows.',
	audience:
		'For anyone who runs instances in an Auto Scaling group or tasks on ECS, and for DynamoDB tables with provisioned capacity and Aurora readers. Lambda scales by itself, and pods on Kubernetes by its own tools: these are decided elsewhere.',
	subject: 'compute',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
