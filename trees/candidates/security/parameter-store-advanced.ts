import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ecsSecrets,
	parameterPolicies,
	parameterQuotas,
	parameterSharing,
	parameterStore,
	parameterTiers,
	putParameterApi
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'parameter-store-advanced',
	name: 'Parameter Store advanced parameter',
	short: 'Advanced parameter',
	summary:
		'A parameter that may be larger, be shared with other accounts, and expire or remind somebody, for a small fee a month.',
	alias: [
		'advanced tier',
		'Parameter Store advanced tier',
		'parameter policy',
		'shared parameter',
		'Intelligent-Tiering parameter',
		'expiring parameter'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('one account and Region', putParameterApi, '2026-11'),
		'billed-for': read('parameters by the month, and calls', parameterSharing, '2026-11'),
		'operated-by': read('AWS', parameterStore, '2026-11'),
		'first-step': read('a parameter of the advanced tier', parameterTiers, '2026-11'),
		'left-to-you': read(
			'changing the value, after a reminder if you set one',
			parameterPolicies,
			'2026-11'
		),
		'made-for': read('larger values, policies and sharing', parameterTiers, '2026-11'),
		cannot: read(
			'change a password by itself, or become a standard one',
			parameterTiers,
			'2026-11'
		),
		'changes-itself': read('no', parameterPolicies, '2026-11', 'it can raise a reminder'),
		'encrypted-by': read(
			'a KMS key, as SecureString',
			parameterTiers,
			'2026-11',
			'in another form than standard parameters'
		),
		'access-by': read(
			'IAM policies, and shares of AWS RAM',
			parameterSharing,
			'2026-11',
			'other accounts read only'
		),
		'programs-get-it': read(
			'an API call',
			ecsSecrets,
			'2026-11',
			'ECS can hand it over, but not one that another account shares'
		),
		'change-reaches': read(
			'when they next read it',
			ecsSecrets,
			'2026-11',
			'what ECS handed over, with a new task'
		),
		'other-accounts': read(
			true,
			parameterSharing,
			'2026-11',
			'by AWS RAM; a SecureString only with a KMS key of your own'
		),
		'value-month': read(100, parameterSharing, '2026-11', 'from an example on that page'),
		'value-size': read(8, parameterQuotas, '2026-11'),
		'values-most': read(100_000, parameterQuotas, '2026-11'),
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
		'policies-most': read(10, parameterQuotas, '2026-11')
	}
});
