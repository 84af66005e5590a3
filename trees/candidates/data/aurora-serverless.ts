import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	auroraAvailability,
	auroraBackups,
	auroraExpress,
	auroraGlobal,
	auroraIntro,
	auroraPause,
	auroraPricing,
	auroraServerless
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'aurora-serverless',
	name: 'Amazon Aurora serverless',
	short: 'Aurora serverless',
	summary:
		'An Aurora cluster whose servers grow and shrink with the load, second by second, and pause when nobody is connected.',
	alias: [
		'Aurora Serverless v2',
		'Aurora Serverless v1',
		'serverless SQL',
		'scale to zero database',
		'ACU',
		'auto-pause'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('tables with relations', auroraIntro, '2026-11'),
		'spoken-to-in': read('SQL of PostgreSQL or MySQL', auroraServerless, '2026-11'),
		transactions: read('yes', auroraIntro, '2026-11', 'those of PostgreSQL or MySQL'),
		consistency: read('on the writer; readers follow', auroraAvailability, '2026-11'),
		'writes-go-to': read('one server', auroraServerless, '2026-11'),
		'grows-by': read(
			'capacity units by itself, and readers',
			auroraServerless,
			'2026-11',
			'within the bounds that you set'
		),
		'replicas-most': read(15, auroraAvailability, '2026-11'),
		'capacity-units-most': read(256, auroraServerless, '2026-11'),
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
			'2026-11'
		),
		copies: read('snapshots, and any second of up to 35 days', auroraBackups, '2026-11'),
		'reached-in': read(
			'inside a VPC or from anywhere',
			auroraExpress,
			'2026-11',
			'without a VPC only by PostgreSQL’s express set-up'
		),
		'operated-by': read(
			'shared',
			auroraServerless,
			'2026-11',
			'you set bounds, version and window'
		),
		'floor-month': read(
			{ from: 0, to: 3 },
			auroraPricing,
			'2026-11',
			'worked out: paused, or always on at half a unit'
		),
		'database-hour': read(
			{ from: 402, to: 803 },
			auroraPricing,
			'2026-11',
			'worked out: 8 units; with a reader in another zone'
		),
		'wakes-in': read(
			{ from: 15, to: 30 },
			auroraPause,
			'2026-11',
			'typically; the upper figure or more after a day'
		),
		'serverless-below': read(
			29,
			auroraPricing,
			'2026-11',
			'worked out: 8 units beside db.r7g.large'
		),
		'billed-for': read('capacity-unit hours, storage and I/O', auroraServerless, '2026-11'),
		'paid-idle': read(
			'storage, if it may pause',
			auroraPause,
			'2026-11',
			'else the least capacity you set'
		),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11'),
		'made-for': read('loads that vary much or rest', auroraServerless, '2026-11'),
		cannot: read('wake at once, or pause while a connection is open', auroraPause, '2026-11'),
		'first-step': read('a DB cluster with its bounds', auroraServerless, '2026-11')
	}
});
