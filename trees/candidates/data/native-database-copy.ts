import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { rdsImportMysql, rdsNativeSqlServer, strategyTerms } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'native-database-copy',
	name: 'Native backup and restore',
	short: 'Native backup',
	summary:
		'The database is backed up with the engine’s own tools, the file goes to S3, and the same engine restores it on AWS.',
	alias: [
		'dump and restore',
		'mysqldump',
		'pg_dump',
		'Data Pump',
		'bak file',
		'native backup',
		'binlog replication'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		strategy: read('replatform', strategyTerms, '2026-11', 'such as Oracle to RDS for Oracle'),
		'made-for': read('databases that can be offline', rdsNativeSqlServer, '2026-11'),
		'moves-what': read(
			'a database with its code',
			rdsNativeSqlServer,
			'2026-11',
			'procedures and triggers too'
		),
		'lands-on': read('the same engine, such as on RDS', rdsImportMysql, '2026-11'),
		'program-changes': read('the address it connects to', rdsImportMysql, '2026-11', 'our reading'),
		'stands-still': read('backup, copy and restore', rdsNativeSqlServer, '2026-11'),
		'source-meanwhile': read('takes no writes', rdsNativeSqlServer, '2026-11', 'offline meanwhile'),
		'needs-at-source': read('a backup and a way to S3', rdsNativeSqlServer, '2026-11'),
		'practised-by': read('a restore of any backup', rdsNativeSqlServer, '2026-11'),
		'back-home': read(
			'a backup in the other direction',
			rdsNativeSqlServer,
			'2026-11',
			'on RDS for SQL Server'
		),
		cannot: read(
			'follow changes, or change the engine',
			rdsImportMysql,
			'2026-11',
			'a one-time copy; SQL Server restores log backups too, MySQL can replicate'
		),
		'left-to-you': read('every step', rdsNativeSqlServer, '2026-11'),
		'operated-by': read('you', rdsNativeSqlServer, '2026-11'),
		'billed-for': read('the file in S3, the target', rdsNativeSqlServer, '2026-11', 'our reading'),
		'paid-idle': read('the file in S3, the target', rdsNativeSqlServer, '2026-11', 'our reading'),
		'first-step': read('a backup, and a bucket', rdsNativeSqlServer, '2026-11'),
		'native-restore-most': read(64, rdsNativeSqlServer, '2026-11', 'Express Edition far less')
	}
});
