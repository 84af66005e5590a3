import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	neptuneAnalytics,
	neptuneGlobal,
	neptuneIntro,
	neptuneLimits,
	neptunePricing,
	neptunePublic,
	neptuneServerless,
	neptuneStop,
	neptuneTransactions,
	neptuneWhich
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'neptune',
	name: 'Amazon Neptune',
	short: 'Neptune',
	summary:
		'A graph database: as Neptune Database for an application that follows connections, as Neptune Analytics for algorithms over the whole graph.',
	alias: [
		'graph database',
		'Neptune Database',
		'Neptune Analytics',
		'Neptune Serverless',
		'Gremlin',
		'openCypher',
		'SPARQL',
		'RDF',
		'Neo4j',
		'knowledge graph'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { database: 'Database', analytics: 'Analytics' } },
	facts: {
		'data-model': read('things and their connections', neptuneIntro, '2026-11', 'or RDF'),
		'spoken-to-in': byVariant({
			database: read('Gremlin, openCypher or SPARQL', neptuneIntro, '2026-11'),
			analytics: read('openCypher with algorithms', neptuneAnalytics, '2026-11')
		}),
		transactions: byVariant({ database: read('yes', neptuneTransactions, '2026-11') }),
		consistency: byVariant({
			database: read('on the writer; replicas follow', neptuneTransactions, '2026-11')
		}),
		'writes-go-to': byVariant({
			database: read('one server', neptuneIntro, '2026-11'),
			analytics: read('the graph in memory', neptuneAnalytics, '2026-11', 'loaded from elsewhere')
		}),
		'grows-by': byVariant({
			database: read(
				'a larger server, and replicas',
				neptuneIntro,
				'2026-11',
				'Serverless grows by itself'
			),
			analytics: read('more memory', neptuneAnalytics, '2026-11')
		}),
		'replicas-most': byVariant({ database: read(15, neptuneIntro, '2026-11') }),
		'capacity-max': byVariant({ database: read(128, neptuneLimits, '2026-11') }),
		'survives-az': byVariant({
			database: read(
				'if you choose so',
				neptuneIntro,
				'2026-11',
				'the data always; service needs a replica in another zone'
			)
		}),
		'across-regions': byVariant({
			database: read(
				'read-only copies that can take over, by a global database',
				neptuneGlobal,
				'2026-11'
			)
		}),
		'replica-regions': byVariant({
			database: read(5, neptuneGlobal, '2026-11', 'beside the primary')
		}),
		copies: byVariant({
			database: read('continuous backup, any point in time', neptuneIntro, '2026-11')
		}),
		'reached-in': byVariant({
			database: read('inside a VPC', neptunePublic, '2026-11', 'a public endpoint is possible')
		}),
		'operated-by': byVariant({
			database: read('shared', neptuneIntro, '2026-11', 'you choose size, version and window'),
			analytics: read('AWS', neptuneAnalytics, '2026-11', 'you set the memory')
		}),
		'floor-month': byVariant({
			database: read(5, neptunePricing, '2026-11', 'worked out: one db.t3.medium'),
			analytics: read(
				{ from: 2, to: 20 },
				neptuneStop,
				'2026-11',
				'worked out: the smallest graph, stopped at a tenth of its price, or running'
			)
		}),
		'billed-for': byVariant({
			database: read('server or capacity-unit hours, storage and I/O', neptunePricing, '2026-11'),
			analytics: read('memory of the graph by the hour', neptunePricing, '2026-11')
		}),
		'paid-idle': byVariant({
			database: read(
				'servers and storage',
				neptuneServerless,
				'2026-11',
				'Serverless shrinks, not to zero'
			),
			analytics: read('the graph, less while stopped', neptunePricing, '2026-11')
		}),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11'),
		'made-for': byVariant({
			database: read('following connections in an application', neptuneWhich, '2026-11'),
			analytics: read('algorithms over a whole graph', neptuneWhich, '2026-11')
		}),
		cannot: byVariant({
			database: read('take SQL, or writes on several servers', neptuneIntro, '2026-11'),
			analytics: read(
				'be the store of an application',
				neptuneWhich,
				'2026-11',
				'it complements one'
			)
		}),
		'first-step': byVariant({
			database: read('a cluster in a VPC', neptuneIntro, '2026-11'),
			analytics: read('a graph, and data loaded into it', neptuneAnalytics, '2026-11')
		})
	}
});
