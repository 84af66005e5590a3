import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dmsIntro,
	dmsPractices,
	dmsQuotas,
	dmsSources,
	dmsTargets,
	rdsImportMysql,
	strategyTerms
} from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'dms',
	name: 'AWS Database Migration Service',
	short: 'AWS DMS',
	summary:
		'Copies a database into another while it goes on working, and keeps both in step until you change over.',
	alias: [
		'DMS',
		'Database Migration Service',
		'change data capture',
		'CDC',
		'ongoing replication',
		'full load',
		'DMS Serverless',
		'homogeneous data migration',
		'Fleet Advisor'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		strategy: read(
			'replatform',
			strategyTerms,
			'2026-11',
			'such as Oracle to RDS for Oracle; refactor, if the engine changes'
		),
		'made-for': read('databases that can’t be offline', rdsImportMysql, '2026-11'),
		'moves-what': read(
			'data of databases',
			dmsSources,
			'2026-11',
			'Oracle, SQL Server, MySQL, PostgreSQL, Db2, MongoDB and more'
		),
		'lands-on': read(
			'RDS, Aurora, DocumentDB, Redshift …',
			dmsTargets,
			'2026-11',
			'DynamoDB, OpenSearch, S3, Kinesis too'
		),
		'program-changes': read(
			'the address it connects to',
			dmsIntro,
			'2026-11',
			'its queries too, if the engine changes'
		),
		'stands-still': read('little: the last changes', rdsImportMysql, '2026-11', '“minimal”'),
		'source-meanwhile': read('goes on; its changes are replicated', dmsIntro, '2026-11'),
		'needs-at-source': read(
			'a login and a log of changes',
			dmsPractices,
			'2026-11',
			'settings differ by engine'
		),
		'practised-by': read('a full-scale test migration', dmsPractices, '2026-11'),
		'back-home': read(
			'a task that copies backwards',
			dmsTargets,
			'2026-11',
			'databases on your site can be targets'
		),
		cannot: read(
			'make indexes, foreign keys or users',
			dmsPractices,
			'2026-11',
			'in tasks; same-engine moves bring functions and procedures along'
		),
		'left-to-you': read('the schema, tests, the day', dmsPractices, '2026-11'),
		'operated-by': read('shared', dmsIntro, '2026-11', 'AWS runs the replication server'),
		'billed-for': read('the replication server, log storage', dmsPractices, '2026-11'),
		'paid-idle': read('the replication server', dmsPractices, '2026-11'),
		'first-step': read('two endpoints and a task', dmsIntro, '2026-11'),
		'databases-at-once': read(100, dmsQuotas, '2026-11', 'homogeneous data migrations in a Region')
	}
});
