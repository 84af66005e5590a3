import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cacheAccess,
	cacheDeployment,
	cacheEngines,
	cacheGlobal,
	cacheIam,
	cacheParameters,
	cachePricing,
	cacheQuotas,
	cacheUses
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'elasticache-memcached',
	name: 'Amazon ElastiCache for Memcached',
	short: 'ElastiCache Memcached',
	summary:
		'An in-memory cache with the commands of Memcached: plain values by key, on many threads, without replicas on nodes that you choose.',
	alias: ['Memcached', 'memcache', 'multi-threaded cache', 'simple cache', 'Auto Discovery'],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { serverless: 'serverless', nodes: 'nodes' } },
	facts: {
		scope: byVariant({
			serverless: read('one Region, three zones', cacheDeployment, '2026-11'),
			nodes: read('one Region, zones as you choose', cacheDeployment, '2026-11')
		}),
		'billed-for': byVariant({
			serverless: read('data kept, processing units (ECPU)', cacheDeployment, '2026-11'),
			nodes: read('node hours', cacheDeployment, '2026-11')
		}),
		'operated-by': byVariant({
			serverless: read('AWS', cacheDeployment, '2026-11'),
			nodes: read('shared', cacheDeployment, '2026-11', 'you size nodes and choose a window')
		}),
		'first-step': byVariant({
			serverless: read('a cache, with just a name', cacheDeployment, '2026-11'),
			nodes: read('a node type and a number of nodes', cacheDeployment, '2026-11')
		}),
		commitment: read(false, cachePricing, '2026-06', 'reserved nodes are a choice'),
		'data-model': read('keys with plain values', cacheEngines, '2026-11'),
		'spoken-to-in': read('Memcached commands', cacheEngines, '2026-11'),
		freshness: read(
			'as fresh as your code makes it',
			cacheUses,
			'2026-11',
			'cached data should always be treated as stale'
		),
		'failure-loses': byVariant({
			serverless: read('writes not yet copied to another zone', cacheDeployment, '2026-11'),
			nodes: read('all that was on the failed node', cacheEngines, '2026-11', 'no replication')
		}),
		'survives-az': byVariant({
			serverless: read('yes', cacheDeployment, '2026-11'),
			nodes: read('no', cacheEngines, '2026-11', 'nodes in other zones keep what they hold')
		}),
		'across-regions': read('none', cacheGlobal, '2026-11', 'no global datastore'),
		'read-takes': read(
			'under a millisecond as a rule',
			cacheUses,
			'2026-11',
			'said of ElastiCache at large'
		),
		'entry-most': read(1, cacheParameters, '2026-11', '1,048,576 bytes; nodes can be set higher'),
		'nodes-most': byVariant({ nodes: read(60, cacheQuotas, '2026-11', 'can be raised') }),
		sizing: byVariant({
			serverless: read('grows by itself', cacheDeployment, '2026-11'),
			nodes: read('you set it', cacheDeployment, '2026-11')
		}),
		'iam-sign-in': read(false, cacheIam, '2026-11', 'Valkey and Redis OSS only'),
		holds: read('plain values that your code puts there', cacheEngines, '2026-11'),
		'filled-by': read('your code', cacheUses, '2026-11'),
		'code-changes': read('it asks the cache first, and fills it', cacheUses, '2026-11'),
		'entry-lives': read('as your code says', cacheUses, '2026-11', 'or until memory is full'),
		removal: read('your code deletes the key', cacheUses, '2026-11', 'or its time runs out'),
		'reached-in': read('inside a VPC', cacheAccess, '2026-11'),
		'paid-idle': byVariant({
			serverless: read('the data kept, at least 1 GB', cachePricing, '2026-08'),
			nodes: read('every node', cacheDeployment, '2026-11')
		}),
		'cache-month': byVariant({
			serverless: read(15, cachePricing, '2026-08', 'worked out: 1 GB is the least that is billed'),
			nodes: read(2, cachePricing, '2026-08', 'worked out: one of the smallest nodes')
		}),
		cannot: byVariant({
			serverless: read('sort, publish or search', cacheEngines, '2026-11'),
			nodes: read('replicate, sort, publish or search', cacheEngines, '2026-11')
		})
	}
});
