/** EC2 purchasing: how capacity is paid for, and what makes sure that it is there. */
import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { measures } from './measures.ts';
import { outcomes } from './outcomes.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should this EC2 capacity be paid for?',
	name: 'EC2 purchasing',
	summary:
		'Weighs On-Demand, Spot, Reserved Instances, Savings Plans, dedicated hardware and capacity reservations, by what the work bears and what you can promise.',
	audience:
		'For anyone who decides how a workload on EC2 is bought: before the first launch, when the bill is reviewed, or when what was bought no longer fits. Managed databases, caches and search are bought in their own ways.',
	alias: [
		'cheapest',
		'cheap',
		'save money',
		'discount',
		'idle servers',
		'bill is too high',
		'office hours',
		'pricing model',
		'buy EC2'
	],
	subject: 'compute',
	flagship: true,
	reviewed: '2026-11',
	machine,
	measures,
	questions,
	outcomes,
	pictures,
	table,
	scenarios
});
