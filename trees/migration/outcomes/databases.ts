/** Outcomes in which a database moves into one that AWS manages. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { rdsPricing } from '#trees/candidates/data/sources.ts';
import {
	dmsConversion,
	dmsIntro,
	dmsPractices,
	dmsPricing,
	dmsSameEngine,
	dmsSources,
	dmsTargets,
	rdsImportMysql,
	rdsNativeSqlServer,
	rdsShareSnapshot,
	strategyTerms
} from '#trees/candidates/resilience/sources.ts';

const replicationServer =
	'No official ratio was found. You pay for the replication server and its logs as long as it runs. What serverless replication costs is on the page.';

export const databases = {
	'native-copy': {
		title: 'Move the database by native backup and restore.',
		short: 'Native backup',
		recommend: ['native-database-copy'],
		lede: 'The engine’s own tools make a backup, S3 takes the file, and the same engine restores it on AWS: procedures, triggers and all. The database is offline meanwhile.',
		against: { 'dms-schema-conversion': 'There is nothing to convert.' },
		rival: {
			candidate: 'dms',
			when: 'a rehearsal takes longer than the pause that you can have: DMS carries changes along.'
		},
		cost: {
			none: 'not applicable',
			why: 'The tools come with the engine. You pay for the file in S3, and for the new database from the first restore on.',
			page: rdsPricing
		},
		watch: [
			{
				lead: 'Rehearse it with all the data.',
				text: 'Backup, upload, restore, statistics, checks: only a timed rehearsal tells whether the pause is enough.'
			},
			{
				lead: 'Close the door before the backup.',
				text: 'Whatever is written afterwards is lost. Stop the programs or set the database to read-only.'
			},
			{
				lead: 'Not all is in the file.',
				text: 'Logins, scheduled jobs, links to other databases and settings of the server are mostly made anew.'
			},
			{
				lead: 'Ways differ by engine.',
				text: 'SQL Server restores databases up to {native-database-copy.native-restore-most}, MySQL and Db2 a backup from S3, others a dump or an export. On Multi-AZ, SQL Server takes only backups of the full recovery model. Never go down a version.'
			},
			{
				lead: 'A shorter pause, natively.',
				text: 'SQL Server also restores differential and log backups, and MySQL replicates from outside: only the last bit is waited for.'
			},
			{
				lead: 'In RDS already?',
				text: 'Then share a manual snapshot with the other account, which restores it. What the default key encrypted can’t be shared.'
			}
		],
		older:
			'Older material names RDS Custom for Oracle. It ends in March 2027: where the host must be reached, Oracle stays on EC2 or moves to Oracle Database@AWS.',
		first: { docs: rdsImportMysql, resources: ['AWS::RDS::DBInstance', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'database',
				ask: 'Which managed database takes it?',
				known: 'the engine stays, or one that speaks its language'
			},
			{ tree: 'data-transfer', ask: 'How does the backup file get there?', known: 'one large file' }
		],
		sources: [rdsNativeSqlServer, rdsImportMysql, rdsShareSnapshot]
	},

	'live-copy': {
		title: 'Move the database with AWS DMS, while it goes on working.',
		short: 'AWS DMS',
		recommend: ['dms'],
		lede: 'AWS DMS loads the new database while the old one works, then carries each change over. When both agree, programs change the address: a short pause.',
		rival: {
			candidate: 'native-database-copy',
			when: 'your people know the engine: log backups of SQL Server, or replication of MySQL, leave a short pause too, and everything comes along.'
		},
		cost: { none: 'not published', why: replicationServer, page: dmsPricing },
		watch: [
			{
				lead: 'DMS has two ways: choose first.',
				text: 'All of a MySQL, MariaDB, PostgreSQL or MongoDB database: a homogeneous migration, by the engine’s own tools, procedures included. Other engines, or a part: tasks.'
			},
			{
				lead: 'Tasks bring tables, not everything.',
				text: 'A task makes tables and primary keys. Indexes, foreign keys, procedures and users you create with the engine’s own tools.'
			},
			{
				lead: 'Long values are cut off.',
				text: 'By default a task carries large texts, images and JSON only to a limit. Measure the longest, and set the limit or the full mode.'
			},
			{
				lead: 'Compare before you change over.',
				text: 'Tasks can validate; a homogeneous migration doesn’t, and turns PostgreSQL’s views into tables. Read the log, and count.'
			},
			{
				lead: 'The source must keep its log.',
				text: 'Changes are read from it, so that it needs settings, a login and room. SQL Server gives them in Enterprise, Developer, or Standard from 2016 on; Express is no source, nor are Cassandra and Redis.'
			},
			{
				lead: 'Keep a way back.',
				text: 'A task in the other direction, or the engine’s own replication, can feed the old database for some weeks.'
			}
		],
		older: 'Older material begins with DMS Fleet Advisor. It ended in May 2026.',
		first: {
			docs: dmsIntro,
			resources: ['AWS::DMS::MigrationProject', 'AWS::DMS::Endpoint', 'AWS::DMS::ReplicationTask']
		},
		next: [
			{
				tree: 'database',
				ask: 'Which managed database takes it?',
				known: 'the engine stays, or one that speaks its language'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'Which line carries the changes?',
				known: 'they flow until the change-over'
			}
		],
		sources: [
			dmsIntro,
			dmsSameEngine,
			dmsSources,
			dmsTargets,
			dmsPractices,
			rdsNativeSqlServer,
			rdsImportMysql
		]
	},

	'new-engine': {
		title: 'Convert the database with DMS Schema Conversion, and copy it with AWS DMS.',
		short: 'Convert, then copy',
		recommend: ['dms-schema-conversion', 'dms@tasks'],
		lede: 'Schema Conversion assesses the old database, converts tables and procedures and lists what people must finish. Then AWS DMS fills the new one and keeps it in step.',
		rival: {
			candidate: 'native-database-copy',
			when: 'the report shows more work than the licences cost: then the engine stays, on RDS.'
		},
		cost: { none: 'not published', why: replicationServer, page: dmsPricing },
		watch: [
			{
				lead: 'Procedures decide the date.',
				text: 'Assess before you promise one: tables convert nearly by themselves, code doesn’t. Generative AI converts more on the way to PostgreSQL, in some Regions: review it.'
			},
			{
				lead: 'Queries in the program too.',
				text: 'Each SQL statement, driver and report outside the database has to be changed and tested.'
			},
			{
				lead: 'Same question, same answer?',
				text: 'Rounding, sorting, empty strings and time zones differ. Run both side by side and compare results.'
			},
			{
				lead: 'Pairs are limited.',
				text: 'The AWS Schema Conversion Tool, on your own computer, knows more engines. For SQL Server, Babelfish keeps much of the T-SQL.'
			},
			{
				lead: 'Triggers off until the change-over.',
				text: 'Otherwise they fire a second time. Indexes and foreign keys go in after the full load, triggers right before the change-over.'
			},
			{
				lead: 'Long values are cut off.',
				text: 'By default a task carries large texts and images only to a limit. Measure the longest.'
			}
		],
		first: {
			docs: dmsConversion,
			resources: [
				'AWS::DMS::MigrationProject',
				'AWS::DMS::DataProvider',
				'AWS::DMS::ReplicationTask'
			]
		},
		next: [
			{
				tree: 'database',
				ask: 'Which engine should it be?',
				known: 'the old engine may be left'
			},
			{ tree: 'hybrid-connectivity', ask: 'Which line carries the changes?' }
		],
		sources: [dmsConversion, dmsIntro, dmsPractices, dmsTargets]
	},

	'new-model': {
		title: 'Design the data model anew, and fill it with AWS DMS.',
		short: 'New model, AWS DMS',
		recommend: ['refactor', 'dms@tasks'],
		lede: 'How it is read decides keys and documents: design them and the program first. AWS DMS then maps tables to the new store, and carries changes while both run.',
		rival: {
			candidate: 'dms-schema-conversion',
			when: 'queries join many tables in ways nobody can foresee: another relational engine takes them.'
		},
		cost: { none: 'not published', why: replicationServer, page: dmsPricing },
		watch: [
			{
				lead: 'A copy of the tables is no model.',
				text: 'One item a row, joined in the program, is slower and dearer than before. List the questions asked, then set the keys.'
			},
			{
				lead: 'DMS reshapes only a little.',
				text: 'It renames and filters. What combines several tables you write yourself, from a first copy in S3 or a stream.'
			},
			{
				lead: 'Rules move into the program.',
				text: 'Foreign keys, unique fields and joins were the database’s work.'
			},
			{
				lead: 'Reports stay behind.',
				text: 'Send a copy to a warehouse, or whoever counts things will miss SQL.'
			}
		],
		first: {
			docs: dmsTargets,
			resources: ['AWS::DynamoDB::Table', 'AWS::DMS::Endpoint', 'AWS::DMS::ReplicationTask']
		},
		next: [
			{
				tree: 'database',
				ask: 'Which kind of database fits how it is read?',
				known: 'it need not stay relational'
			},
			{ tree: 'analytics', ask: 'Where do reports get their data from?' }
		],
		sources: [dmsIntro, dmsTargets, dmsPractices, strategyTerms]
	}
} satisfies Record<string, OutcomeWords>;
