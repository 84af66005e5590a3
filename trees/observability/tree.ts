import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How will you know what happened?',
	name: 'observability',
	summary:
		'Weighs CloudWatch metrics and logs, CloudTrail, AWS Config, X-Ray, flow logs and their rivals, by what is asked afterwards.',
	audience:
		'For anyone who will have to say how much, who, what changed, where the time went or who talked to whom. Finding attacks is decided elsewhere.',
	alias: [
		'monitoring',
		'logging',
		'auditing',
		'alerting',
		'audit log',
		'telemetry',
		'DevOps Guru',
		'real user monitoring',
		'CloudWatch Events',
		'CloudWatch vs CloudTrail',
		'CloudTrail vs Config',
		'logs cost too much',
		'who deleted my bucket',
		'CloudWatch bill',
		'get told when it is down'
	],
	subject: 'delivery',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
