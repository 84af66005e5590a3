import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dmsConversion, dmsTargets, strategyTerms } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'dms-schema-conversion',
	name: 'DMS Schema Conversion',
	short: 'DMS Schema Conversion',
	summary:
		'Converts the tables, views and procedures of one database engine to another, and reports what people must finish.',
	alias: [
		'Schema Conversion Tool',
		'SCT',
		'AWS SCT',
		'schema conversion',
		'Oracle to PostgreSQL',
		'SQL Server to PostgreSQL',
		'heterogeneous migration'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		strategy: read('refactor', strategyTerms, '2026-11', 'such as Oracle to Aurora PostgreSQL'),
		'made-for': read('a change of the database engine', dmsConversion, '2026-11'),
		'moves-what': read('the schema and its code', dmsConversion, '2026-11', 'no data'),
		'lands-on': read('Aurora, RDS or Redshift', dmsConversion, '2026-11'),
		'program-changes': read(
			'what it can’t convert',
			dmsConversion,
			'2026-11',
			'and the queries in the program'
		),
		'stands-still': read('no time: data follows by DMS', dmsConversion, '2026-11'),
		'source-meanwhile': read('goes on; its metadata is read', dmsConversion, '2026-11'),
		'needs-at-source': read('a login, kept in Secrets Manager', dmsConversion, '2026-11'),
		'practised-by': read('a report, before any target exists', dmsConversion, '2026-11'),
		cannot: read('convert everything, or move data', dmsConversion, '2026-11'),
		'left-to-you': read('what the report lists, and tests', dmsConversion, '2026-11'),
		'operated-by': read('shared', dmsConversion, '2026-11', 'AWS converts, you finish'),
		'billed-for': unpublished('The pages read name no price of its own.'),
		'paid-idle': read('a target, once there is one', dmsTargets, '2026-11', 'our reading'),
		'first-step': read('a migration project', dmsConversion, '2026-11')
	}
});
