import { read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dynamoGlobal,
	dynamoIntro,
	dynamoLimits,
	dynamoPricing,
	dynamoReads,
	dynamoReserved,
	dynamoVectors,
	dynamoGlobalWork
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'dynamodb',
	name: 'Amazon DynamoDB',
	short: 'DynamoDB',
	summary:
		'A serverless table of items found by key, as fast with a billion items as with a hundred, in one Region or written in several.',
	alias: [
		'Dynamo',
		'DDB',
		'NoSQL',
		'key-value store',
		'document database',
		'global tables',
		'session store',
		'shopping cart',
		'serverless database',
		'SimpleDB'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('items under a key, with any attributes', dynamoIntro, '2026-11'),
		'spoken-to-in': read('its own API over HTTPS', dynamoIntro, '2026-11', 'PartiQL, a little SQL'),
		transactions: read('within limits', dynamoLimits, '2026-11', 'of items and size, one Region'),
		consistency: read(
			'if the read asks for it',
			dynamoReads,
			'2026-11',
			'never from a global index'
		),
		'writes-go-to': read('partitions, in several Regions too', dynamoIntro, '2026-11'),
		'grows-by': read('itself, by partitions', dynamoIntro, '2026-11'),
		'changed-at-once': read(100, dynamoLimits, '2026-11', 'items, 4 MB in all'),
		'entry-most': read(0.4, dynamoLimits, '2026-11', '400 KB, names of attributes included'),
		'capacity-max': unlimited('virtually any size', dynamoIntro, '2026-11'),
		'survives-az': read('yes', dynamoIntro, '2026-11', 'three zones'),
		'across-regions': read(
			'each Region reads and writes, by global tables',
			dynamoGlobal,
			'2026-11',
			'the last writer wins, or strongly consistent'
		),
		copies: read('backups, and any second of up to 35 days', dynamoIntro, '2026-11'),
		'reached-in': read('over HTTPS from anywhere', dynamoIntro, '2026-11', 'signed in by IAM'),
		'read-takes': read('single-digit ms', dynamoIntro, '2026-11'),
		'vector-search': read(true, dynamoVectors, '2026-11', 'vector indexes, on demand only'),
		'operated-by': read('AWS', dynamoIntro, '2026-11', 'no versions, no windows'),
		'floor-month': read(0, dynamoPricing, '2026-11', 'on-demand'),
		'billed-for': read(
			'requests or provisioned throughput, storage',
			dynamoIntro,
			'2026-11',
			'each index is written and stored too'
		),
		'paid-idle': read('storage', dynamoIntro, '2026-11', 'on-demand'),
		'lowered-by': read(
			['Savings Plans', 'Reserved Instances'],
			dynamoReserved,
			'2026-11',
			'reserved capacity, for provisioned tables'
		),
		'made-for': read('known questions by key, at any scale', dynamoIntro, '2026-11'),
		cannot: read('join tables, or answer unforeseen questions fast', dynamoIntro, '2026-11'),
		'first-step': read('a table with its key', dynamoIntro, '2026-11'),
		holds: read('the items themselves', dynamoIntro, '2026-11'),
		'filled-by': read('your code writes it first', dynamoIntro, '2026-11'),
		'code-changes': read('none, or one flag on the read', dynamoReads, '2026-11'),
		freshness: read('the last write, if the read asks for it', dynamoReads, '2026-11'),
		'entry-lives': read('for good', dynamoIntro, '2026-11'),
		removal: read(
			'nothing is stale',
			dynamoReads,
			'2026-11',
			'where the read asks for the last write'
		),
		'failure-loses': read('no confirmed write', dynamoIntro, '2026-11', 'three zones'),
		sizing: read('grows by itself', dynamoIntro, '2026-11'),
		'cache-month': read(0, dynamoPricing, '2026-11', 'on-demand, beside storage'),
		'durable-month': read(0, dynamoPricing, '2026-11', 'on-demand, beside storage'),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region'],
			dynamoGlobalWork,
			'2026-11',
			'a Region by global tables'
		),
		'standstill-least': read(
			0,
			dynamoGlobalWork,
			'2026-11',
			'another replica takes writes already'
		),
		'region-failover': read(
			'at once, if callers are led there',
			dynamoGlobalWork,
			'2026-11',
			'by global tables'
		),
		'region-loses': read(
			'a few seconds of writes, or none',
			dynamoGlobalWork,
			'2026-11',
			'none with strong consistency'
		),
		'emergency-work': read('lead callers to another replica', dynamoGlobalWork, '2026-11'),
		'back-home': read('the replica catches up by itself', dynamoGlobalWork, '2026-11'),
		'practised-by': read('AWS Fault Injection Service', dynamoGlobalWork, '2026-11'),
		'servers-running': without('It is the data of a system, not its servers.')
	}
});
