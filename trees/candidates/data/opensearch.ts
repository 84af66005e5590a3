import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	searchGenerations,
	searchFieldAccess,
	searchIntro,
	searchPricing,
	searchReplication,
	searchServerless,
	searchServerlessBeside,
	searchServerlessScaling,
	searchSnapshots,
	searchToZero,
	searchZones
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';
import { searchAlerting } from '../delivery/sources.ts';

export const candidate = defineCandidate({
	id: 'opensearch',
	name: 'Amazon OpenSearch Service',
	short: 'OpenSearch',
	summary:
		'A search engine that AWS runs: words in texts, products or logs, and likeness of meaning, on a domain of your size or serverless.',
	alias: [
		'Elasticsearch',
		'Amazon Elasticsearch Service',
		'OpenSearch Serverless',
		'full-text search',
		'search engine',
		'CloudSearch',
		'Kibana',
		'OpenSearch Dashboards',
		'vector search',
		'log search',
		'Solr'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { domain: 'domain', serverless: 'serverless' } },
	facts: {
		'data-model': read('an index over documents', searchIntro, '2026-11'),
		'spoken-to-in': read(
			'the API of OpenSearch',
			searchServerlessBeside,
			'2026-11',
			'a part of it when serverless'
		),
		transactions: without('An index takes each document by itself.'),
		consistency: byVariant({
			domain: read('after a moment', searchIntro, '2026-11', 'when the index is refreshed'),
			serverless: read(
				'after some seconds',
				searchServerless,
				'2026-11',
				'a minute for vectors in Classic'
			)
		}),
		'writes-go-to': byVariant({
			domain: read('shards on your nodes', searchZones, '2026-11'),
			serverless: read('indexing units', searchServerless, '2026-11')
		}),
		'grows-by': byVariant({
			domain: read('nodes that you add', searchIntro, '2026-11'),
			serverless: read('units by itself', searchServerlessScaling, '2026-11')
		}),
		'capacity-max': byVariant({
			domain: read(22737, searchIntro, '2026-11', 'worked out: 25 PB'),
			serverless: read(1, searchServerlessScaling, '2026-11', 'one index; more in time series')
		}),
		'nodes-most': byVariant({
			domain: read(1002, searchIntro, '2026-11', 'data nodes, at most')
		}),
		'survives-az': byVariant({
			domain: read('if you choose so', searchZones, '2026-11'),
			serverless: read('yes', searchServerless, '2026-11', 'unless you switch it off')
		}),
		failover: byVariant({
			domain: read(60, searchZones, '2026-11', '“less than a minute”, with standby')
		}),
		'availability-design': byVariant({
			domain: read(99.99, searchZones, '2026-11', 'with standby')
		}),
		'across-regions': byVariant({
			domain: read('copies of indexes that follow', searchReplication, '2026-11'),
			serverless: read('none', searchServerless, '2026-11')
		}),
		copies: byVariant({
			domain: read('hourly snapshots for 14 days', searchSnapshots, '2026-11'),
			serverless: read('automatic snapshots', searchServerless, '2026-11')
		}),
		'vector-search': read(true, searchServerless, '2026-11'),
		'reached-in': read('inside a VPC or from anywhere', searchServerlessBeside, '2026-11'),
		'operated-by': byVariant({
			domain: read('shared', searchServerlessBeside, '2026-11', 'you size, and start upgrades'),
			serverless: read('AWS', searchServerlessBeside, '2026-11')
		}),
		'floor-month': byVariant({
			domain: read(3.3, searchIntro, '2026-11', 'worked out: one m7g.medium node'),
			serverless: read(
				0,
				searchToZero,
				'2026-11',
				'NextGen, while nobody asks; Classic has a floor'
			)
		}),
		'billed-for': byVariant({
			domain: read('node hours and disks', searchIntro, '2026-11'),
			serverless: read('units for indexing and for search, storage', searchServerless, '2026-11')
		}),
		'paid-idle': byVariant({
			domain: read('every node', searchIntro, '2026-11'),
			serverless: read(
				'storage',
				searchToZero,
				'2026-11',
				'NextGen, after ten minutes of rest; Classic bills at least a unit for indexing and one for search'
			)
		}),
		'lowered-by': read(['Savings Plans', 'Reserved Instances'], planTypes, '2026-11'),
		'made-for': read('searching texts and logs', searchIntro, '2026-11'),
		cannot: byVariant({
			domain: read('be the only copy of your records', searchIntro, '2026-11'),
			serverless: read('take custom plugins, or copy to other Regions', searchServerless, '2026-11')
		}),
		'first-step': byVariant({
			domain: read('a domain', searchIntro, '2026-11'),
			serverless: read(
				'a collection and its type',
				searchGenerations,
				'2026-11',
				'NextGen by default'
			)
		}),
		'record-is': read('a document in an index', searchIntro, '2026-11'),
		'starts-by': read('when something sends documents', searchIntro, '2026-11'),
		'records-kept': without('Its disks or storage, and your plan to delete, set the end.'),
		'seen-after': byVariant({
			domain: read('when the index is refreshed', searchIntro, '2026-11'),
			serverless: read('some seconds later', searchServerless, '2026-11')
		}),
		'asked-with': read('search queries and dashboards', searchIntro, '2026-11'),
		'data-lies': read('in its index, a copy', searchIntro, '2026-11'),
		'finest-grant': byVariant({
			domain: read('documents and fields', searchFieldAccess, '2026-11')
		}),
		'longest-run': unpublished('The guide names no end for a search.'),
		'first-quota': byVariant({
			domain: read('1,002 data nodes', searchIntro, '2026-11'),
			serverless: read('1 TiB in an index', searchServerlessScaling, '2026-11')
		}),
		'compute-hour': byVariant({
			domain: read(
				127,
				searchPricing,
				'2026-08',
				'worked out from a copy of the price list: m6g.large.search, Arm'
			)
		}),
		'tells-by': byVariant({
			domain: read('monitors that query on a schedule', searchAlerting, '2026-11')
		}),
		'over-accounts': read('whatever is sent to it', searchIntro, '2026-11'),
		'log-gb': without('Nodes or units are paid by the hour in use, not by the GB.'),
		'left-to-you': byVariant({
			domain: read('size, upgrades, shards and deleting', searchServerlessBeside, '2026-11'),
			serverless: read('what comes in, and what is deleted', searchServerlessBeside, '2026-11')
		})
	}
});
