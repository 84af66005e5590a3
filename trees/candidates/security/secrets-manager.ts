import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	createSecretApi,
	deleteSecretApi,
	ecsSecrets,
	lambdaSecrets,
	rdsMasterSecret,
	secretsAccounts,
	secretsIntro,
	secretsManagedRotation,
	secretsPricing,
	secretsQuotas,
	secretsReplicas,
	secretsRotation
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'secrets-manager',
	name: 'AWS Secrets Manager',
	short: 'Secrets Manager',
	summary:
		'Keeps passwords, keys and tokens encrypted, changes them on a schedule, and shares them with other accounts and Regions.',
	alias: [
		'rotation',
		'password rotation',
		'secret rotation',
		'secret vault',
		'credential store',
		'managed external secrets',
		'master user password',
		'replica secret',
		'API key store'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one account and Region',
			secretsReplicas,
			'2026-11',
			'replicas in other Regions follow it'
		),
		'billed-for': read('secrets by the month, and calls', secretsPricing, '2026-10'),
		'operated-by': read('AWS', secretsIntro, '2026-11'),
		'first-step': read('a secret', secretsIntro, '2026-11'),
		'left-to-you': read(
			'a rotation function, except for supported services and vendors',
			secretsRotation,
			'2026-11'
		),
		'made-for': read(
			'secrets to be rotated, generated or shared across accounts',
			ecsSecrets,
			'2026-11'
		),
		cannot: read('hold anything larger than a small file', secretsQuotas, '2026-11'),
		'changes-itself': read('on a schedule', secretsRotation, '2026-11'),
		'encrypted-by': read(
			'a KMS key, always',
			createSecretApi,
			'2026-11',
			'aws/secretsmanager if you name none'
		),
		'access-by': read('IAM policies, and a policy on the secret', secretsAccounts, '2026-11'),
		'programs-get-it': read(
			'an API call, best through a cache',
			lambdaSecrets,
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
			true,
			secretsAccounts,
			'2026-11',
			'by a policy on the secret, with a KMS key of your own'
		),
		'value-month': read(800, secretsPricing, '2026-10', 'worked out'),
		'value-size': read(64, secretsQuotas, '2026-11', '65,536 bytes'),
		'values-most': read(500_000, secretsQuotas, '2026-11'),
		'reads-second': read(10_000, secretsQuotas, '2026-11'),
		'versions-kept': read(100, secretsQuotas, '2026-11'),
		'rotation-least': read(4, secretsManagedRotation, '2026-11'),
		'rotation-default': read(7, rdsMasterSecret, '2026-11', 'an administrator’s password on RDS'),
		'recovery-window': read({ from: 7, to: 30 }, deleteSecretApi, '2026-11', '30 by default'),
		'value-cached': read(5, lambdaSecrets, '2026-11', 'and no longer')
	}
});
