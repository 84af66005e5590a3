import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	keyspacesDiffers,
	keyspacesIntro,
	keyspacesPricing,
	keyspacesQuotas,
	keyspacesReads,
	keyspacesRegions,
	keyspacesRestore
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'keyspaces',
	name: 'Amazon Keyspaces',
	short: 'Keyspaces',
	summary:
		'A serverless table store that Cassandra’s drivers and CQL can use, without nodes, repairs or compaction.',
	alias: [
		'Cassandra',
		'Apache Cassandra',
		'CQL',
		'Managed Cassandra Service',
		'wide column',
		'ScyllaDB'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('wide rows under a partition key', keyspacesIntro, '2026-11'),
		'spoken-to-in': read('CQL, by Cassandra’s drivers', keyspacesIntro, '2026-11'),
		transactions: read('one record', keyspacesDiffers, '2026-11', 'lightweight transactions'),
		consistency: read('if the read asks for it', keyspacesReads, '2026-11', 'LOCAL_QUORUM'),
		'writes-go-to': read('partitions, in several Regions too', keyspacesRegions, '2026-11'),
		'grows-by': read('itself', keyspacesIntro, '2026-11'),
		'entry-most': read(1, keyspacesQuotas, '2026-11', 'one row'),
		'capacity-max': unlimited('virtually unlimited', keyspacesIntro, '2026-11'),
		'survives-az': read('yes', keyspacesReads, '2026-11', 'three copies in several zones'),
		'across-regions': read(
			'each Region reads and writes',
			keyspacesRegions,
			'2026-11',
			'the last writer wins'
		),
		copies: read('any second of up to 35 days', keyspacesRestore, '2026-11', 'once switched on'),
		'reached-in': read('inside a VPC or from anywhere', keyspacesDiffers, '2026-11'),
		'read-takes': read('single-digit ms', keyspacesRegions, '2026-11'),
		'operated-by': read('AWS', keyspacesIntro, '2026-11', 'no nodes to run'),
		'floor-month': read(0, keyspacesPricing, '2026-11', 'on-demand'),
		'billed-for': read('reads and writes, or throughput; storage', keyspacesReads, '2026-11'),
		'paid-idle': read('storage', keyspacesIntro, '2026-11', 'on-demand'),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11'),
		'made-for': read('applications written for Cassandra', keyspacesIntro, '2026-11'),
		cannot: read('all of Cassandra’s consistency levels and commands', keyspacesReads, '2026-11'),
		'first-step': read('a keyspace and a table', keyspacesIntro, '2026-11')
	}
});
