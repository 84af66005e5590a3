/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'backup-restore',
		'pilot-light',
		'warm-standby',
		'multi-site',
		'multi-az',
		'elastic-disaster-recovery',
		'region-switch',
		'aurora',
		'dynamodb',
		'aurora-dsql'
	],
	rows: {
		'meant-against': ['survive'],
		'standstill-least': ['rto', 'zone-stand', 'start'],
		'region-failover': ['rto'],
		'region-loses': ['rpo', 'writes'],
		'across-regions': ['survive', 'start'],
		'servers-running': ['start'],
		'paid-idle': ['zone-stand', 'start'],
		'billed-for': [],
		'emergency-work': ['site', 'start'],
		'back-home': [],
		copies: ['survive'],
		'made-for': ['parts'],
		cannot: ['parts', 'start'],
		'practised-by': [],
		'operated-by': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
