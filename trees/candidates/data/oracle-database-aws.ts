import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { odbCrossRegion, odbLocalStandby, odbIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'oracle-database-aws',
	name: 'Oracle Database@AWS',
	short: 'Oracle Database@AWS',
	summary:
		'Oracle’s own Exadata and Autonomous Database inside AWS data centres, run by Oracle and joined to your VPC.',
	alias: ['ODB@AWS', 'Exadata', 'Oracle RAC', 'Autonomous Database', 'Real Application Clusters'],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('tables with relations', odbIntro, '2026-11'),
		'spoken-to-in': read('SQL and PL/SQL of Oracle', odbIntro, '2026-11', 'all features'),
		transactions: read('yes', odbIntro, '2026-11', 'those of Oracle'),
		consistency: read('always, within a cluster', odbIntro, '2026-11', 'as on Exadata elsewhere'),
		'writes-go-to': read('one server, or several that share storage', odbIntro, '2026-11'),
		'grows-by': read('CPUs and storage apart', odbIntro, '2026-11'),
		'capacity-max': unpublished('It depends on the Exadata shape; the page gives no limit.'),
		'survives-az': read(
			'if you choose so',
			odbLocalStandby,
			'2026-11',
			'a standby by Oracle’s Data Guard'
		),
		'across-regions': read('a standby by Oracle’s Data Guard', odbCrossRegion, '2026-11'),
		copies: read('Oracle’s backups, to S3 too', odbIntro, '2026-11'),
		'reached-in': read('inside a VPC', odbIntro, '2026-11', 'peered with the ODB network'),
		'operated-by': read('shared', odbIntro, '2026-11', 'Oracle runs the infrastructure'),
		'floor-month': read(
			9.3,
			odbIntro,
			'2026-11',
			'worked out: serverless; an Exadata of your own begins near 670'
		),
		'billed-for': read('an offer on AWS Marketplace', odbIntro, '2026-11', 'on the AWS bill'),
		'paid-idle': read(
			'what the offer holds',
			odbIntro,
			'2026-11',
			'Autonomous Database scales with the load'
		),
		'lowered-by': without('Bought by an offer; it counts towards commitments to AWS and Oracle.'),
		'made-for': read('Oracle estates built on Exadata', odbIntro, '2026-11'),
		cannot: read('stand in every Region and zone', odbIntro, '2026-11'),
		'first-step': read('an offer on AWS Marketplace', odbIntro, '2026-11')
	}
});
