import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dmsIntro,
	dmsPractices,
	dmsQuotas,
	dmsSameEngine,
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
		'Fleet Advisor',
		'LOB'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { tasks: 'tasks', 'same-engine': 'same engine' } },
	facts: {
		strategy: read(
			'replatform',
			strategyTerms,
			'2026-11',
			'such as Oracle to RDS for Oracle; refactor, if the engine changes'
		),
		'made-for': read('databases that can’t be offline', rdsImportMysql, '2026-11'),
		'moves-what': byVariant({
			tasks: read(
				'data of databases',
				dmsSources,
				'2026-11',
				'Oracle, SQL Server, MySQL, PostgreSQL, Db2, MongoDB and more'
			),
			'same-engine': read(
				'MySQL, MariaDB, PostgreSQL or MongoDB',
				dmsSources,
				'2026-11',
				'with functions and procedures'
			)
		}),
		'lands-on': byVariant({
			tasks: read(
				'RDS, Aurora, DocumentDB, Redshift …',
				dmsTargets,
				'2026-11',
				'DynamoDB, OpenSearch, S3, Kinesis too'
			),
			'same-engine': read(
				'the same engine on RDS or Aurora',
				dmsSameEngine,
				'2026-11',
				'DocumentDB for MongoDB'
			)
		}),
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
			'databases on your site can be targets of tasks'
		),
		cannot: byVariant({
			tasks: read(
				'make indexes, foreign keys or users',
				dmsPractices,
				'2026-11',
				'large values beyond a limit are cut off by default'
			),
			'same-engine': read(
				'compare the data, or go down a version',
				dmsSameEngine,
				'2026-11',
				'PostgreSQL’s views arrive as tables'
			)
		}),
		'left-to-you': byVariant({
			tasks: read('the schema, tests, the day', dmsPractices, '2026-11'),
			'same-engine': read('comparing, tests, the day', dmsSameEngine, '2026-11')
		}),
		'operated-by': read('shared', dmsIntro, '2026-11', 'AWS runs what replicates'),
		'billed-for': byVariant({
			tasks: read(
				'the replication server, log storage',
				dmsPractices,
				'2026-11',
				'serverless replication by its capacity'
			),
			'same-engine': read(
				'serverless capacity while it runs',
				dmsSameEngine,
				'2026-11',
				'our reading; see the price page'
			)
		}),
		'paid-idle': byVariant({
			tasks: read('the replication server', dmsPractices, '2026-11'),
			'same-engine': read('a migration that is not ended', dmsSameEngine, '2026-11', 'our reading')
		}),
		'first-step': byVariant({
			tasks: read('two endpoints and a task', dmsIntro, '2026-11'),
			'same-engine': read('two data providers, a project', dmsSameEngine, '2026-11')
		}),
		'databases-at-once': read(100, dmsQuotas, '2026-11', 'homogeneous data migrations in a Region')
	}
});
