import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	auroraAvailability,
	auroraBackups,
	auroraGlobal,
	auroraGlobalRecovery,
	auroraIntro,
	auroraPricing,
	auroraVpc
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'aurora',
	name: 'Amazon Aurora',
	short: 'Aurora',
	summary:
		'A database that speaks PostgreSQL or MySQL, on storage that grows by itself and stands in three Availability Zones, with up to fifteen readers.',
	alias: [
		'Aurora PostgreSQL',
		'Aurora MySQL',
		'Aurora provisioned',
		'Aurora Global Database',
		'Limitless Database',
		'Babelfish',
		'pgvector',
		'RDS Aurora',
		'QLDB',
		'ledger database'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('tables with relations', auroraIntro, '2026-11'),
		'spoken-to-in': read(
			'SQL of PostgreSQL or MySQL',
			auroraIntro,
			'2026-11',
			'T-SQL too, by Babelfish'
		),
		transactions: read('yes', auroraIntro, '2026-11', 'those of PostgreSQL or MySQL'),
		consistency: read('on the writer; readers follow', auroraAvailability, '2026-11'),
		'writes-go-to': read(
			'one server',
			auroraAvailability,
			'2026-11',
			'several shards with PostgreSQL Limitless'
		),
		'grows-by': read('a larger server, and readers', auroraAvailability, '2026-11'),
		'replicas-most': read(15, auroraAvailability, '2026-11', 'on the same storage'),
		'capacity-max': read(256, auroraIntro, '2026-11', '128 on older versions'),
		'survives-az': read(
			'if you choose so',
			auroraAvailability,
			'2026-11',
			'the data always; service needs a reader in another zone'
		),
		failover: read(
			{ from: 30, to: 60 },
			auroraAvailability,
			'2026-11',
			'“less than 60, often less than 30”, with a reader'
		),
		'across-regions': read(
			'copies that can take over, by Global Database',
			auroraGlobal,
			'2026-11',
			'they pass writes on'
		),
		'replica-regions': read(10, auroraGlobal, '2026-11', 'beside the primary'),
		'region-failover': read(
			'minutes',
			auroraGlobalRecovery,
			'2026-11',
			'and may lose the last seconds'
		),
		copies: read('snapshots, and any second of up to 35 days', auroraBackups, '2026-11'),
		'reached-in': read('inside a VPC', auroraVpc, '2026-11', 'a public address is possible'),
		'operated-by': read('shared', auroraIntro, '2026-11', 'you choose size, version and window'),
		'floor-month': read(3.6, auroraPricing, '2026-11', 'worked out: one db.t4g.medium'),
		'database-hour': read(
			{ from: 115, to: 231 },
			auroraPricing,
			'2026-11',
			'worked out; with a reader in another zone'
		),
		'billed-for': read(
			'server hours, storage and I/O',
			auroraPricing,
			'2026-11',
			'or dearer servers and storage with I/O included'
		),
		'paid-idle': read('servers and storage', auroraPricing, '2026-11'),
		'lowered-by': read(
			['Savings Plans', 'Reserved Instances'],
			planTypes,
			'2026-11',
			'plans; the RDS guide describes reservations'
		),
		'made-for': read('large or busy PostgreSQL and MySQL databases', auroraIntro, '2026-11'),
		cannot: read('run other engines, or leave AWS with its storage', auroraIntro, '2026-11'),
		'first-step': read('a DB cluster and a writer', auroraAvailability, '2026-11'),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region'],
			auroraGlobalRecovery,
			'2026-11',
			'a Region by Global Database'
		),
		'standstill-least': read(1, auroraGlobalRecovery, '2026-11', '“in the order of minutes”'),
		'region-loses': read(
			'seconds of writes',
			auroraGlobalRecovery,
			'2026-11',
			'by Global Database'
		),
		'emergency-work': read(
			'start a failover; the global writer endpoint follows',
			auroraGlobalRecovery,
			'2026-11'
		),
		'back-home': read('a switchover, which loses nothing', auroraGlobalRecovery, '2026-11'),
		'practised-by': read('a switchover', auroraGlobalRecovery, '2026-11', 'loses nothing'),
		'servers-running': without('It is the data of a system, not its servers.')
	}
});
