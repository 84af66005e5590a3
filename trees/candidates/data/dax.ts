import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { daxCluster, daxConsistency, daxIntro, dynamoPricing, daxWorks } from './sources.ts';

export const candidate = defineCandidate({
	id: 'dax',
	name: 'DynamoDB Accelerator (DAX)',
	short: 'DAX',
	summary:
		'A cluster in front of DynamoDB tables that speaks their API, keeps items and results in memory, and passes writes through.',
	alias: [
		'DAX',
		'DynamoDB Accelerator',
		'DynamoDB cache',
		'DynamoDB microseconds',
		'hot key',
		'hot partition',
		'write-through cache'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', daxCluster, '2026-11', 'with the tables it serves'),
		'billed-for': read('node hours', dynamoPricing, '2026-04'),
		'operated-by': read('shared', daxCluster, '2026-11', 'you size nodes and choose a window'),
		'first-step': read('a cluster, with a node type', daxCluster, '2026-11'),
		commitment: read(false, dynamoPricing, '2026-04'),
		'data-model': read('DynamoDB items', daxWorks, '2026-11'),
		'spoken-to-in': read(
			'the DynamoDB API',
			daxIntro,
			'2026-11',
			'by its own client for Go, Java, Node.js, Python or .NET'
		),
		consistency: read('only by asking DynamoDB', daxConsistency, '2026-11'),
		freshness: read(
			'your writes at once on the primary, others’ when the entry ends',
			daxConsistency,
			'2026-11',
			'nodes follow within about a second; results of queries always wait'
		),
		'failure-loses': read('copies only; DynamoDB has the data', daxWorks, '2026-11'),
		'survives-az': read('if you choose so', daxCluster, '2026-11', 'three nodes in three zones'),
		'across-regions': read('none', daxCluster, '2026-11', 'a cluster for each Region'),
		'read-takes': read('microseconds', daxIntro, '2026-11', 'where it has the item'),
		'entry-most': unpublished('Its guide names no limit beside those of DynamoDB items.'),
		'nodes-most': read(11, daxCluster, '2026-11', 'the primary and ten replicas'),
		'nodes-advised': read(3, daxCluster, '2026-11', 'each in another zone'),
		sizing: read('you set it', daxCluster, '2026-11', 'another node type is a new cluster'),
		holds: read('items by key, and results of queries', daxWorks, '2026-11'),
		'filled-by': read('it fills itself', daxWorks, '2026-11'),
		'code-changes': read('its client instead of DynamoDB’s', daxIntro, '2026-11'),
		'entry-lives': read('5 minutes, unless you set another time', daxWorks, '2026-11'),
		'ttl-default': read(5, daxWorks, '2026-11'),
		'hit-rate-least': read(90, daxIntro, '2026-11', 'where it performs best'),
		removal: read(
			'a write through it replaces the item',
			daxConsistency,
			'2026-11',
			'anything else waits for its end'
		),
		'reached-in': read('inside a VPC', daxWorks, '2026-11'),
		'paid-idle': read('every node', dynamoPricing, '2026-04'),
		'cache-month': read(14, dynamoPricing, '2026-04', 'worked out: three of the smallest nodes'),
		cannot: read('answer consistent or transactional reads itself', daxConsistency, '2026-11')
	}
});
