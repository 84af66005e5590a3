import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dsqlBackup,
	dsqlForeignKeys,
	dsqlIntro,
	dsqlMigrate,
	dsqlPlans,
	dsqlPricing,
	dsqlProcedures,
	dsqlQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'aurora-dsql',
	name: 'Amazon Aurora DSQL',
	short: 'Aurora DSQL',
	summary:
		'A serverless SQL database without servers, versions or failovers, that takes reads and writes in one Region or in two at once.',
	alias: [
		'DSQL',
		'distributed SQL',
		'active-active SQL',
		'multi-Region SQL',
		'Aurora multi-master',
		'Spanner',
		'CockroachDB'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read(
			'tables with relations',
			dsqlForeignKeys,
			'2026-11',
			'foreign keys since August 2026'
		),
		'spoken-to-in': read(
			'a part of the SQL of PostgreSQL',
			dsqlProcedures,
			'2026-11',
			'procedures in PL/pgSQL too'
		),
		transactions: read('within limits', dsqlQuotas, '2026-11', 'of rows, size and time'),
		consistency: read('always, in each Region', dsqlIntro, '2026-11'),
		'writes-go-to': read('any endpoint, in two Regions too', dsqlIntro, '2026-11'),
		'grows-by': read('itself', dsqlIntro, '2026-11', 'compute, I/O and storage apart'),
		'changed-at-once': read(3000, dsqlQuotas, '2026-11', 'rows'),
		'transaction-lasts': read(5, dsqlQuotas, '2026-11'),
		'connection-lasts': read(60, dsqlQuotas, '2026-11'),
		'entry-most': read(2, dsqlQuotas, '2026-11', 'MiB, one row'),
		'capacity-max': read(128, dsqlQuotas, '2026-11', '10 unless raised'),
		'survives-az': read('yes', dsqlIntro, '2026-11'),
		'availability-design': read(99.99, dsqlIntro, '2026-11', '99.999 in two Regions'),
		'across-regions': read(
			'each of two Regions reads and writes the same data',
			dsqlIntro,
			'2026-11',
			'within a continent'
		),
		copies: read('whole backups by AWS Backup', dsqlBackup, '2026-11'),
		'reached-in': read('inside a VPC or from anywhere', dsqlIntro, '2026-11', 'signed in by IAM'),
		'operated-by': read('AWS', dsqlIntro, '2026-11', 'no versions, no windows'),
		'floor-month': read(0, dsqlPricing, '2026-11'),
		'billed-for': read('units of work done (DPU), storage', dsqlPricing, '2026-11'),
		'paid-idle': read('storage', dsqlPricing, '2026-11'),
		'lowered-by': read(['Savings Plans'], dsqlPlans, '2026-11'),
		'made-for': read('transactions that must always be possible', dsqlIntro, '2026-11'),
		cannot: read(
			'run triggers or extensions, or speak MySQL',
			dsqlMigrate,
			'2026-11',
			'extensions by AWS’s toolkit of August 2026'
		),
		'first-step': read('a cluster, in one Region or two', dsqlIntro, '2026-11'),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region'],
			dsqlIntro,
			'2026-11',
			'a Region by a cluster in two'
		),
		'standstill-least': read(0, dsqlIntro, '2026-11', 'the other endpoint takes writes already'),
		'region-failover': read('at once, if callers are led there', dsqlIntro, '2026-11'),
		'region-loses': read('nothing', dsqlIntro, '2026-11', 'in two Regions, copied at each commit'),
		'emergency-work': read('lead callers to the other endpoint', dsqlIntro, '2026-11'),
		'back-home': read('it recovers by itself', dsqlIntro, '2026-11'),
		'practised-by': unpublished('Its introduction names no way to rehearse it.'),
		'servers-running': without('It is the data of a system, not its servers.')
	}
});
