import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { ecsSecrets, ecsVariables, lambdaVariables, lambdaVariablesEncryption } from './sources.ts';

export const candidate = defineCandidate({
	id: 'environment-variables',
	name: 'Environment variables',
	short: 'Environment variables',
	summary:
		'Settings that are deployed with a Lambda function or an ECS task and that the program finds in its environment.',
	alias: [
		'env vars',
		'environment variable',
		'encrypted environment variables',
		'.env file',
		'dotenv',
		'Lambda environment variables',
		'task definition environment',
		'twelve-factor configuration'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { lambda: 'Lambda', ecs: 'ECS' } },
	facts: {
		scope: byVariant({
			lambda: read('one version of a function', lambdaVariables, '2026-11'),
			ecs: read('one task definition', ecsVariables, '2026-11')
		}),
		'billed-for': read(
			'nothing',
			lambdaVariablesEncryption,
			'2026-11',
			'a KMS key of your own is charged'
		),
		'operated-by': read('AWS', lambdaVariables, '2026-11'),
		'first-step': byVariant({
			lambda: read('a function', lambdaVariables, '2026-11'),
			ecs: read('a task definition', ecsVariables, '2026-11')
		}),
		'left-to-you': read('a deployment for each change', ecsSecrets, '2026-11'),
		'made-for': read(
			'settings that differ between test and production',
			lambdaVariables,
			'2026-11',
			'for passwords and keys AWS advises Secrets Manager'
		),
		cannot: read(
			'hide a value from those who may view the function or task',
			ecsVariables,
			'2026-11'
		),
		'changes-itself': read('no', lambdaVariables, '2026-11'),
		'encrypted-by': byVariant({
			lambda: read('a KMS key, at rest', lambdaVariablesEncryption, '2026-11')
		}),
		'access-by': byVariant({
			lambda: read(
				'who may view the function and use its KMS key',
				lambdaVariablesEncryption,
				'2026-11'
			),
			ecs: read('who may describe the task definition', ecsVariables, '2026-11')
		}),
		'programs-get-it': read('looking into their environment', lambdaVariables, '2026-11'),
		'change-reaches': byVariant({
			lambda: read('with an update of the function', lambdaVariables, '2026-11'),
			ecs: read('with a new task', ecsSecrets, '2026-11')
		}),
		'other-accounts': read(
			false,
			lambdaVariables,
			'2026-11',
			'they belong to the function or task'
		),
		'value-month': read(0, lambdaVariablesEncryption, '2026-11'),
		'value-size': byVariant({
			lambda: read(4, lambdaVariables, '2026-11', 'all variables together')
		}),
		'values-most': without('Their size counts, not their number.'),
		'reads-second': without('Reading them calls nothing: they are in the program’s memory.')
	}
});
