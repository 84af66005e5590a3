/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'internet-upload',
		'datasync',
		'transfer-family',
		'direct-connect',
		'site-to-site-vpn',
		's3-transfer-acceleration',
		'data-transfer-terminal',
		's3-file-gateway',
		'partner-device',
		'snowball-edge'
	],
	kept: {
		'snowball-edge':
			'You may still meet it: accounts that used it before may go on, and nobody else.'
	},
	rows: {
		'open-to': ['faster'],
		'carried-by': ['special', 'carrier'],
		'hundred-tb': ['bandwidth', 'deadline'],
		'moves-from': ['job'],
		'moves-to': ['job', 'rights'],
		'moves-by': ['job', 'how'],
		'moves-again': ['job'],
		'link-rate-most': ['bandwidth', 'faster'],
		'ready-when': ['faster'],
		cannot: ['job', 'special'],
		'gb-moved': ['how'],
		'billed-for': [],
		'paid-idle': [],
		'left-to-you': ['faster'],
		'operated-by': [],
		scope: [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
