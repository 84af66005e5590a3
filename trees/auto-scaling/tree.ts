import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'What should make capacity grow and shrink?',
	name: 'auto scaling',
	summary:
		'Weighs target tracking, step, scheduled and predictive scaling, a backlog target and a fixed size, by what shows that more is needed, and how soon it must stand ready.',
	audience:
		'For anyone who runs instances in an Auto Scaling group or tasks on ECS, and for DynamoDB tables with provisioned capacity and Aurora readers. Lambda scales by itself, pods on Kubernetes by tools of its own, and caches by settings of theirs.',
	alias: [
		'scaling policy',
		'scale out',
		'scale in',
		'more servers at peak',
		'slow when many users come',
		'server crashes under load',
		'traffic spikes',
		'too many visitors',
		'too many people on the website at once',
		'CPU at 100 percent'
	],
	subject: 'compute',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
