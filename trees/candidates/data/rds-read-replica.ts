import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { rdsPricing, rdsReplicas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'rds-read-replica',
	name: 'Amazon RDS read replica',
	short: 'RDS read replica',
	summary:
		'A copy of a relational database that follows its primary and answers any query that only reads.',
	alias: [
		'read replica',
		'replica database',
		'reporting replica',
		'offload reads',
		'scale reads',
		'reader endpoint'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		scope: read('one database instance', rdsReplicas, '2026-11', 'in any zone, or another Region'),
		'billed-for': read('an instance and its storage', rdsReplicas, '2026-11'),
		'operated-by': read('shared', rdsReplicas, '2026-11', 'you choose class and number'),
		'first-step': read('a replica of an instance you have', rdsReplicas, '2026-11'),
		commitment: read(false, rdsPricing, '2026-08'),
		'data-model': read('tables with rows', rdsReplicas, '2026-11'),
		'spoken-to-in': read('the SQL of its engine', rdsReplicas, '2026-11'),
		consistency: read('no: it follows the primary', rdsReplicas, '2026-11'),
		freshness: read('a little behind the primary', rdsReplicas, '2026-11', 'copied asynchronously'),
		'failure-loses': read(
			'changes not yet copied, if promoted',
			rdsReplicas,
			'2026-11',
			'else nothing: the primary has the data'
		),
		'survives-az': read('if you choose so', rdsReplicas, '2026-11', 'placed in another zone'),
		'across-regions': read('replicas in other Regions', rdsReplicas, '2026-11'),
		'read-takes': unpublished('It runs the query, as the primary does; no page gives a figure.'),
		'entry-most': without('It holds the same rows as the primary, of any size.'),
		sizing: read('you set it', rdsReplicas, '2026-11', 'RDS adds and removes none by itself'),
		holds: read('the whole database, to read', rdsReplicas, '2026-11'),
		'filled-by': read('replication', rdsReplicas, '2026-11'),
		'code-changes': read('reads go to another endpoint', rdsReplicas, '2026-11'),
		'entry-lives': read('for good', rdsReplicas, '2026-11'),
		removal: read('it follows each change by itself', rdsReplicas, '2026-11'),
		'reached-in': read(
			'inside a VPC or from anywhere',
			rdsReplicas,
			'2026-11',
			'like any database instance'
		),
		'paid-idle': read('the instance and its storage', rdsReplicas, '2026-11'),
		'cache-month': read(
			2.4,
			rdsPricing,
			'2026-08',
			'worked out: the smallest instance; storage on top'
		),
		cannot: read('take writes; be faster than its query', rdsReplicas, '2026-11')
	}
});
