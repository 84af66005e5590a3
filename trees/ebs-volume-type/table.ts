/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: ['ebs-gp3', 'ebs-io2', 'ebs-st1', 'ebs-sc1', 'instance-store', 'ebs-gp2', 'ebs-io1'],
	kept: {
		'ebs-gp2':
			'You may still meet it: many volumes were made as gp2, and tools make it where no type is named.',
		'ebs-io1': 'You may still meet it: volumes from before io2. For a new one, io2 costs the same.'
	},
	rows: {
		'iops-max': ['iops', 'access'],
		'volume-throughput': ['throughput'],
		'volume-gb-month': ['rhythm', 'existing'],
		'volume-example': ['iops', 'steady'],
		'performance-source': ['iops', 'throughput', 'existing'],
		'burst-credits': ['rhythm', 'existing'],
		'first-byte': ['special', 'steady'],
		durability: ['special', 'steady'],
		outlives: ['special'],
		sharing: ['special'],
		boots: ['access'],
		'made-for': ['access', 'rhythm'],
		'operation-max': ['access'],
		'capacity-min': ['access'],
		'capacity-max': [],
		delivered: ['steady'],
		'changes-in-use': ['existing'],
		copies: ['special'],
		'billed-for': []
	}
} satisfies Table<Vocabulary>;
