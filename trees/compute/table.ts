/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'lambda',
		'ecs-fargate',
		'ec2',
		'eks',
		'ecs-express',
		'ecs-managed-instances',
		'ecs-ec2',
		'elastic-beanstalk',
		'batch',
		'lambda-durable',
		'lambda-managed-instances',
		'lambda-microvms',
		'lightsail',
		'ecs-anywhere',
		'app-runner'
	],
	kept: {
		'app-runner':
			'You may still meet it, and its users may stay. It takes no new customers since April 2026, so nothing here leads to it.'
	},
	rows: {
		'work-suits': ['work', 'piece-special'],
		'hand-over': ['form', 'windows-form'],
		'operated-by': ['machines', 'nodes', 'setting-up'],
		'paid-idle': ['traffic', 'piece-volume'],
		'compute-hour': ['traffic', 'machines', 'job-size'],
		'longest-run': ['requests', 'piece-time', 'job-time'],
		'vcpu-most': ['host', 'job-size'],
		'memory-most': ['piece-special', 'job-size'],
		hardware: ['host', 'settled', 'piece-special'],
		'host-os': ['settled', 'windows-form'],
		'host-access': ['host', 'nodes', 'machines'],
		'isolated-by': ['nodes', 'piece-special'],
		'reached-by': ['work', 'setting-up', 'requests'],
		'starts-in': ['traffic', 'job-size'],
		'grows-by': ['traffic', 'copies'],
		cannot: [],
		'billed-for': ['traffic'],
		'lowered-by': ['machines', 'job-size'],
		'made-for': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
