/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'cloudformation',
		'cdk',
		'terraform',
		'sam',
		'stacksets',
		'nested-stacks',
		'cross-stack-exports',
		'get-stack-output',
		'iac-generator',
		'elastic-beanstalk',
		'state-manager',
		'opsworks'
	],
	kept: {
		opsworks:
			'You may still meet it: older material takes it for servers set up with Chef. It is switched off.'
	},
	rows: {
		'made-for': ['need', 'kind'],
		describes: ['kind', 'written', 'serverless-in', 'outside'],
		'written-in': ['written', 'serverless-in', 'trouble'],
		'one-run-reaches': ['need', 'targets'],
		'pieces-as': ['trouble'],
		cannot: ['written', 'targets', 'bind'],
		'takes-in': ['need', 'outside'],
		'failed-change': ['bind'],
		'remembered-in': ['written'],
		'seen-before': [],
		'hand-changes': [],
		'needs-first': ['targets', 'kind'],
		'first-quota': ['trouble'],
		'operated-by': ['kind'],
		'billed-for': [],
		'costs-itself': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
