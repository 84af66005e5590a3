/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'target-tracking',
		'step-scaling',
		'scheduled-scaling',
		'predictive-scaling',
		'backlog-scaling',
		'fixed-size',
		'simple-scaling'
	],
	kept: {
		'simple-scaling':
			'The first kind of policy: you may still meet it. AWS keeps it as a reference and advises target tracking or steps instead.'
	},
	rows: {
		'driven-by': ['drives'],
		'acts-when': ['start', 'when'],
		'scales-what': ['scales'],
		'metric-needed': ['measure', 'empty'],
		'on-a-jump': ['measure', 'start', 'peak'],
		'how-many': ['within', 'measure'],
		'takes-away': ['repeats'],
		'to-zero': ['empty', 'within'],
		'made-for': [],
		'decides-at': ['start'],
		'pause-after': ['start'],
		'goes-with': ['within', 'repeats'],
		cannot: ['drives'],
		'you-tend': [],
		'alarm-maker': ['measure'],
		'scaling-rules': [],
		'billed-for': ['within'],
		'costs-itself': [],
		'operated-by': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
