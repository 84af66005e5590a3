/** Records found by key, and documents. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const keys = {
	'key-regions': {
		ask: 'Must several Regions accept writes?',
		short: ['Several', 'Regions?'],
		why: 'A table can be written in several Regions. Each write is then billed in each of them, and two writers may meet.',
		help: {
			'Global table':
				'A DynamoDB table with a copy in each Region that you choose; all can be written.'
		},
		unsure: {
			assume: 'one',
			find: 'Ask whether users on other continents write all day, and whether the service must go on when a Region fails. Two times no means one Region.'
		},
		answers: {
			one: {
				label: 'No: one Region is enough',
				plain: true,
				short: ['one Region'],
				because: 'A table already stands in three zones of its Region.'
			},
			several: {
				label: 'Yes: users write in several, or one may fail',
				short: ['several'],
				because:
					'Global tables take writes in each Region and pass them on, typically within a second.'
			}
		}
	},

	'document-size': {
		ask: 'Will one server take all the writes?',
		short: ['One server', 'to write?'],
		why: 'One writer with replicas keeps transactions and nearly all features. Shards take far more writes and give up several of them.',
		help: {
			Shard:
				'A part of the data with servers of its own; a shard key says which document goes where.'
		},
		unsure: {
			assume: 'usual',
			find: 'Take the writes of the busiest minute. If the present database is not sharded, one server has been enough so far.'
		},
		answers: {
			usual: {
				label: 'Yes, as for most',
				gloss: 'Up to {documentdb.capacity-max.instances}; reads spread over replicas.',
				plain: true,
				short: ['yes'],
				because:
					'One writer and up to {documentdb.replicas-most.instances} keep transactions, change streams and all indexes.'
			},
			huge: {
				label: 'No: it is sharded, or will have to be',
				gloss: 'Millions of writes a second, or petabytes.',
				short: ['no, sharded'],
				because: 'An elastic cluster spreads documents over shards and grows by adding to them.'
			}
		}
	},

	'memory-loss': {
		ask: 'What if the memory were lost?',
		short: ['If memory', 'were lost?'],
		why: 'A cache is filled again from the store behind it, and some state may be lost. What may not must be kept before a write is confirmed.',
		help: {
			Cache: 'A copy of what is asked often, in front of the store that holds the truth.'
		},
		unsure: {
			assume: 'rebuilt',
			find: 'Imagine that the memory is empty tomorrow morning. If the application is only slower for a while, or people begin anew, there is no harm.'
		},
		answers: {
			rebuilt: {
				label: 'No harm: it is filled again, or begun anew',
				gloss:
					'Results of queries, pages, counters, sessions; state that is short-lived, even if it is the only copy.',
				plain: true,
				short: ['no harm'],
				because:
					'What may be lost needs no log on disks, which makes it cheaper and quicker to write.',
				against: { memorydb: 'It logs each write, and costs more for it.' }
			},
			kept: {
				label: 'No write may be lost, as nothing else has it',
				gloss: 'Balances, jobs, scores or carts that live there alone.',
				short: ['no loss'],
				because:
					'ElastiCache for Valkey logs writes over several zones, where durability is switched on.',
				against: { memorydb: 'It does the same in one Region; only for little data it costs less.' }
			},
			regions: {
				label: 'No write may be lost, and several Regions write',
				short: ['no loss,', 'Regions'],
				because:
					'MemoryDB alone takes writes in several Regions; ElastiCache has read-only copies there.',
				against: { elasticache: 'Its copies in other Regions can only be read.' }
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
