import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	appConfigAccounts,
	appConfigIntro,
	appConfigProfileApi,
	appConfigProfiles,
	appConfigQuotas,
	appConfigStrategies
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'appconfig',
	name: 'AWS AppConfig',
	short: 'AppConfig',
	summary:
		'Checks settings and feature flags, hands them to a growing share of running programs, and takes them back when an alarm rings.',
	alias: [
		'feature flags',
		'feature toggle',
		'flag service',
		'Evidently',
		'CloudWatch Evidently',
		'kill switch',
		'A/B test',
		'experiment',
		'dynamic configuration',
		'freeform configuration',
		'allow list'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('one account and Region', appConfigQuotas, '2026-11'),
		'billed-for': read('what programs retrieve', appConfigIntro, '2026-11'),
		'operated-by': read('AWS', appConfigIntro, '2026-11'),
		'first-step': read(
			'an application, an environment and a configuration profile',
			appConfigIntro,
			'2026-11'
		),
		'left-to-you': read(
			'checks, alarms and the pace of each rollout',
			appConfigStrategies,
			'2026-11'
		),
		'made-for': read(
			'settings and feature flags that change in production',
			appConfigIntro,
			'2026-11'
		),
		cannot: read(
			'change a password by itself',
			appConfigProfiles,
			'2026-11',
			'it can read one from Secrets Manager'
		),
		'changes-itself': read('no', appConfigProfiles, '2026-11'),
		'encrypted-by': read(
			'a KMS key of your own, if you name one',
			appConfigProfileApi,
			'2026-11',
			'for hosted configurations'
		),
		'access-by': read('IAM policies', appConfigIntro, '2026-11'),
		'programs-get-it': read('a local agent that caches', appConfigIntro, '2026-11', 'or API calls'),
		'change-reaches': read('a growing share at a time', appConfigStrategies, '2026-11'),
		'goes-back-itself': read(true, appConfigStrategies, '2026-11', 'on a CloudWatch alarm'),
		'other-accounts': read(
			true,
			appConfigAccounts,
			'2026-11',
			'through its agent, which takes on a role in the other account'
		),
		'value-month': read(
			0,
			appConfigQuotas,
			'2026-11',
			'hosted configurations; retrieving them is paid for'
		),
		'value-size': read(2048, appConfigQuotas, '2026-11', 'hosted; can be raised to 4,000'),
		'values-most': without('Counted otherwise: profiles in an application, of any content.'),
		'reads-second': read(
			1000,
			appConfigQuotas,
			'2026-11',
			'can be raised; a million received in a day without the agent'
		)
	}
});
