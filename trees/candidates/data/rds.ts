import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	rdsBackups,
	rdsFailover,
	rdsIntro,
	rdsPostgresPricing,
	rdsPricing,
	rdsQuotas,
	rdsStandby,
	rdsStorage
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'rds',
	name: 'Amazon RDS',
	short: 'RDS',
	summary:
		'PostgreSQL, MySQL, MariaDB, SQL Server, Oracle or Db2 as they are, on a server of your size that AWS installs, patches and backs up.',
	alias: [
		'RDS',
		'Relational Database Service',
		'SQL database',
		'relational database',
		'managed database',
		'PostgreSQL',
		'Postgres',
		'MySQL',
		'MariaDB',
		'SQL Server',
		'MSSQL',
		'Oracle',
		'Db2',
		'Multi-AZ',
		'OLTP'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('tables with relations', rdsIntro, '2026-11'),
		'spoken-to-in': read(
			'SQL of PostgreSQL, MySQL, MariaDB, SQL Server, Oracle or Db2',
			rdsIntro,
			'2026-11',
			'the engine itself'
		),
		transactions: read('yes', rdsIntro, '2026-11', 'those of the engine'),
		consistency: read('on the main server; replicas follow', rdsStandby, '2026-11'),
		'writes-go-to': read('one server', rdsStandby, '2026-11'),
		'grows-by': read('a larger server, and read replicas', rdsIntro, '2026-11'),
		'replicas-most': read(15, rdsQuotas, '2026-11', 'fewer for some engines'),
		'capacity-max': read(
			64,
			rdsStorage,
			'2026-11',
			'up to 256 with more volumes, on Oracle and SQL Server'
		),
		'survives-az': read('if you choose so', rdsStandby, '2026-11', 'Multi-AZ'),
		failover: read(
			{ from: 60, to: 120 },
			rdsFailover,
			'2026-11',
			'Multi-AZ instance; a Multi-AZ cluster is quicker'
		),
		'across-regions': read(
			'a read replica that can be promoted',
			rdsIntro,
			'2026-11',
			'asynchronous; by engine and edition'
		),
		copies: read('snapshots, and any second of up to 35 days', rdsBackups, '2026-11'),
		'reached-in': read('inside a VPC', rdsIntro, '2026-11', 'a public address is possible'),
		'operated-by': read('shared', rdsIntro, '2026-11', 'you choose size, version and window'),
		'floor-month': read(1, rdsPostgresPricing, '2026-11', 'the yardstick; a standby doubles it'),
		'database-hour': read(
			{ from: 100, to: 200 },
			rdsPostgresPricing,
			'2026-11',
			'the yardstick; with a standby'
		),
		'billed-for': read('server hours, storage, a standby as much again', rdsPricing, '2026-11'),
		'paid-idle': read('server and storage', rdsPricing, '2026-11'),
		'lowered-by': read(
			['Savings Plans', 'Reserved Instances'],
			planTypes,
			'2026-11',
			'plans; the RDS guide describes reservations'
		),
		'made-for': read('most relational databases', rdsIntro, '2026-11', 'rather than EC2'),
		cannot: read('take writes on several servers, or go to zero', rdsStandby, '2026-11'),
		'first-step': read('a DB instance in a VPC', rdsIntro, '2026-11')
	}
});
