import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { rdsCustom, rdsPricing, rdsStandby } from './sources.ts';

export const candidate = defineCandidate({
	id: 'rds-custom',
	name: 'Amazon RDS Custom for SQL Server',
	short: 'RDS Custom',
	summary:
		'SQL Server that RDS backs up and repairs, on a machine whose Windows you may log in to and change.',
	alias: ['RDS Custom', 'RDS Custom for Oracle', 'SQL Server with host access', 'SSRS', 'CLR'],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('tables with relations', rdsCustom, '2026-11'),
		'spoken-to-in': read('T-SQL', rdsCustom, '2026-11', 'the engine itself'),
		transactions: read('yes', rdsCustom, '2026-11', 'those of the engine'),
		consistency: read('on the main server', rdsStandby, '2026-11'),
		'writes-go-to': read('one server', rdsStandby, '2026-11'),
		'grows-by': read('a larger server', rdsCustom, '2026-11', 'a shared task'),
		'capacity-max': unpublished('The pages read give no limit of its own.'),
		'survives-az': read('if you choose so', rdsStandby, '2026-11', 'Multi-AZ'),
		'across-regions': unpublished('The pages read name no replica in another Region.'),
		copies: read('automated backups, any point in time', rdsCustom, '2026-11'),
		'reached-in': read('inside a VPC', rdsCustom, '2026-11', 'on an EC2 instance of your account'),
		'operated-by': read('shared', rdsCustom, '2026-11', 'what you change is yours to keep working'),
		'floor-month': unpublished('No figure could be read for its smallest set-up.'),
		'billed-for': read(
			'server hours, storage, the licence unless you bring it',
			rdsPricing,
			'2026-11'
		),
		'paid-idle': read('server and storage', rdsPricing, '2026-11'),
		'lowered-by': unpublished(
			'The page on plans names RDS without saying whether Custom is meant.'
		),
		'made-for': read('packaged software that needs the host', rdsCustom, '2026-11'),
		cannot: read('be changed beyond its support perimeter', rdsCustom, '2026-11'),
		'host-access': read('the machine', rdsCustom, '2026-11'),
		'first-step': read('a custom DB instance', rdsCustom, '2026-11')
	}
});
