/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: ['sse-s3', 'sse-kms', 'sse-c', 'client-side-encryption', 'dsse-kms'],
	rows: {
		'key-kept-by': ['more', 'origin', 'wraps'],
		'encrypts-where': ['more', 'encrypts'],
		'key-use-recorded': ['recorded', 'each'],
		'access-by': ['more'],
		cannot: ['more'],
		'services-decrypt': ['readers'],
		'other-accounts': ['accounts'],
		'encryption-layers': ['more'],
		'key-changed': ['origin'],
		'shut-off-by': ['more', 'origin'],
		'key-month': ['accounts'],
		'kms-calls': ['each', 'recorded'],
		'billed-for': [],
		'left-to-you': ['origin', 'wraps'],
		'on-by-itself': ['more'],
		'bucket-default': ['encrypts'],
		'encrypted-copies': [],
		'onto-existing': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
