import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { auroraIamConnecting, iamIntro, rdsIam, rdsIamPolicy } from './sources.ts';

const nothingKept = 'Nothing is kept that could be read.';

export const candidate = defineCandidate({
	id: 'iam-database-authentication',
	name: 'IAM database authentication',
	short: 'IAM database auth',
	summary:
		'Lets a program sign in to a database with a short-lived token of its IAM role in place of a password.',
	alias: [
		'IAM DB auth',
		'IAM authentication',
		'RDS IAM authentication',
		'passwordless database',
		'rds-db:connect',
		'authentication token',
		'no database password'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('one database or cluster', rdsIamPolicy, '2026-11'),
		'billed-for': read('nothing', iamIntro, '2026-11', 'IAM and STS'),
		'operated-by': read('AWS', rdsIam, '2026-11'),
		'first-step': read('a database user made for it, and an IAM policy', rdsIamPolicy, '2026-11'),
		'left-to-you': read(
			'database users, policies, and code that fetches tokens',
			auroraIamConnecting,
			'2026-11'
		),
		'made-for': read('programs that should not handle user names and passwords', rdsIam, '2026-11'),
		cannot: read(
			'serve engines other than MariaDB, MySQL and PostgreSQL',
			rdsIam,
			'2026-11',
			'on RDS and Aurora; some other services have a like of their own'
		),
		'changes-itself': read('at every sign-in', rdsIam, '2026-11'),
		'encrypted-by': read('nothing is stored', rdsIam, '2026-11', 'connections use TLS'),
		'access-by': read('IAM policies that name the database user', rdsIamPolicy, '2026-11'),
		'programs-get-it': read('signing a token in the AWS SDK', auroraIamConnecting, '2026-11'),
		'change-reaches': read('with the next connection', rdsIam, '2026-11'),
		'other-accounts': read(
			true,
			rdsIamPolicy,
			'2026-11',
			'by assuming a role in the database’s account'
		),
		'value-month': read(0, iamIntro, '2026-11'),
		'value-size': without(nothingKept),
		'values-most': without(nothingKept),
		'reads-second': without(nothingKept),
		'token-valid': read(15, rdsIam, '2026-11', 'open connections go on')
	}
});
