import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	purpose: {
		on: {
			records: 'existing',
			analysis: 'analysis-ask',
			search: 'search-what',
			memory: 'memory-loss',
			series: 'series-ask',
			links: 'graph-ask'
		}
	},

	existing: {
		on: {
			none: 'shape',
			open: 'sql-special',
			other: 'engine-wish',
			mongodb: 'document-size',
			cassandra: 'wide-rows'
		}
	},
	shape: { on: { tables: 'sql-special', keys: 'key-regions', documents: 'document-size' } },

	'sql-special': {
		on: {
			none: 'sql-copies',
			regions: 'regions-subset',
			region: 'global-sql',
			spread: 'spread-subset',
			history: 'ledger',
			bare: 'bare-subset'
		}
	},
	'sql-copies': { on: { one: 'sql-load', several: 'large-sql' } },
	'sql-load': { on: { steady: 'plain-sql', uneven: 'idle-sql' } },
	'regions-subset': { on: { plain: 'regions-sql', more: 'global-sql' } },
	'spread-subset': { on: { plain: 'spread-sql', more: 'large-sql' } },
	'bare-subset': { on: { plain: 'spread-sql', more: 'idle-sql' } },

	'engine-wish': { on: { stays: 'same-engine', host: 'host-engine', leave: 'new-engine' } },
	'host-engine': {
		on: { sqlserver: 'host-sqlserver', oracle: 'host-oracle', other: 'own-database' }
	},

	'key-regions': { on: { one: 'keys', several: 'keys-regions' } },
	'document-size': { on: { usual: 'documents', huge: 'documents-shards' } },

	'analysis-ask': { on: { daily: 'warehouse', seldom: 'lake' } },
	'search-what': { on: { words: 'search-load', logs: 'search-domain', meaning: 'vectors' } },
	'search-load': { on: { even: 'search-domain', uneven: 'search-serverless' } },
	'memory-loss': { on: { rebuilt: 'cache', kept: 'memory-store', regions: 'memory-regions' } },
	'series-ask': { on: { recent: 'series', archive: 'lake', latest: 'keys' } },
	'graph-ask': { on: { walk: 'graph', whole: 'graph-analysis' } },

	'plain-sql': { type: 'final' },
	'large-sql': { type: 'final' },
	'idle-sql': { type: 'final' },
	'global-sql': { type: 'final' },
	'regions-sql': { type: 'final' },
	'spread-sql': { type: 'final' },
	ledger: { type: 'final' },
	'same-engine': { type: 'final' },
	'new-engine': { type: 'final' },
	'host-sqlserver': { type: 'final' },
	'host-oracle': { type: 'final' },
	'own-database': { type: 'final' },
	keys: { type: 'final' },
	'keys-regions': { type: 'final' },
	documents: { type: 'final' },
	'documents-shards': { type: 'final' },
	'wide-rows': { type: 'final' },
	warehouse: { type: 'final' },
	lake: { type: 'final' },
	'search-domain': { type: 'final' },
	'search-serverless': { type: 'final' },
	vectors: { type: 'final' },
	cache: { type: 'final' },
	'memory-store': { type: 'final' },
	'memory-regions': { type: 'final' },
	series: { type: 'final' },
	graph: { type: 'final' },
	'graph-analysis': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'database', initial: 'purpose', states });
