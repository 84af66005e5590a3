import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ecsSecrets,
	lambdaSecrets,
	parameterQuotas,
	parameterSharing,
	parameterStore,
	putParameterApi
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'parameter-store',
	name: 'Systems Manager Parameter Store',
	short: 'Parameter Store',
	summary:
		'Keeps settings and secrets as named values that programs read by an API call; a standard parameter costs nothing.',
	alias: [
		'SSM',
		'SSM Parameter Store',
		'Systems Manager parameter',
		'standard parameter',
		'SecureString',
		'StringList',
		'EC2 Parameter Store',
		'configuration store',
		'free secret store'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('one account and Region', putParameterApi, '2026-11'),
		'billed-for': read(
			'nothing',
			putParameterApi,
			'2026-11',
			'KMS calls of a SecureString and raised throughput are charged'
		),
		'operated-by': read('AWS', parameterStore, '2026-11'),
		'first-step': read('a parameter', parameterStore, '2026-11'),
		'left-to-you': read('changing the value, here and where it is used', parameterStore, '2026-11'),
		'made-for': read(
			'settings, and secrets that need no rotation or sharing',
			ecsSecrets,
			'2026-11'
		),
		cannot: read('change a password by itself', parameterStore, '2026-11'),
		'changes-itself': read('no', parameterStore, '2026-11', 'AWS points to Secrets Manager'),
		'encrypted-by': read(
			'a KMS key, as SecureString',
			parameterStore,
			'2026-11',
			'String and StringList are plain text'
		),
		'access-by': read('IAM policies', parameterStore, '2026-11', 'names can form paths'),
		'programs-get-it': read(
			'an API call',
			ecsSecrets,
			'2026-11',
			'ECS can hand it over as a variable'
		),
		'change-reaches': read(
			'when they next read it',
			ecsSecrets,
			'2026-11',
			'what ECS handed over, with a new task'
		),
		'other-accounts': read(
			false,
			parameterSharing,
			'2026-11',
			'only advanced parameters can be shared'
		),
		'value-month': read(0, putParameterApi, '2026-11'),
		'value-size': read(4, parameterQuotas, '2026-11'),
		'values-most': read(10_000, parameterQuotas, '2026-11'),
		'reads-second': read(
			40,
			parameterQuotas,
			'2026-11',
			'of all programs in the account and Region together'
		),
		'reads-raised': read(
			10_000,
			parameterQuotas,
			'2026-11',
			'of single values, with higher throughput, which is charged'
		),
		'versions-kept': read(100, parameterQuotas, '2026-11'),
		'value-cached': read(5, lambdaSecrets, '2026-11', 'and no longer')
	}
});
