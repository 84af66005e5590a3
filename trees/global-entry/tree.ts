import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should callers worldwide reach this service?',
	name: 'global entry',
	summary:
		'Weighs CloudFront, Global Accelerator, latency routing in DNS and one Region as it is, by what callers speak, how many Regions answer, and how fast they must move.',
	audience:
		'For anyone whose service runs already, or will, and whose callers come from all over the world. How files get near their readers is decided elsewhere.',
	alias: [
		'global users',
		'worldwide latency',
		'multi-Region',
		'active-active',
		'anycast',
		'static IP for ALB',
		'whitelist IP',
		'CloudFront or Global Accelerator',
		'far away users',
		'game server latency'
	],
	subject: 'network',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
