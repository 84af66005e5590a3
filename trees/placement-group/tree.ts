import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Should instances stand close together or apart?',
	name: 'placement group',
	summary:
		'Weighs packing EC2 instances close together, keeping them on separate racks, dividing them into partitions, placing them at precise clocks, and asking for nothing.',
	audience:
		'For anyone whose EC2 instances talk to each other all the time, or must not fail together. Where ECS puts its tasks, and hardware of your own, are decided elsewhere.',
	alias: ['placement strategy', 'cluster, spread or partition', 'must not fail at the same time'],
	subject: 'compute',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
