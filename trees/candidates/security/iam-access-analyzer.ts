import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { analyzerFindings, analyzerIntro, analyzerPricing, analyzerUnused } from './sources.ts';

export const candidate = defineCandidate({
	id: 'iam-access-analyzer',
	name: 'IAM Access Analyzer',
	short: 'Access Analyzer',
	summary:
		'Works out from policies who can reach what from outside or inside, and which rights nobody has used.',
	alias: [
		'public bucket',
		'cross-account access',
		'external access',
		'unused access',
		'least privilege',
		'zone of trust',
		'policy validation',
		'policy generation',
		'unused roles',
		'old access keys',
		'who can access my bucket'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { external: 'external access', internal: 'internal access', unused: 'unused access' }
	},
	facts: {
		'made-for': byVariant({
			external: read('resources that outsiders can reach', analyzerIntro, '2026-11'),
			internal: read('who inside can reach chosen resources', analyzerIntro, '2026-11'),
			unused: read('roles, keys and rights that nobody uses', analyzerIntro, '2026-11')
		}),
		finds: byVariant({
			external: read(['outside access'], analyzerIntro, '2026-11'),
			internal: read(['inside access'], analyzerIntro, '2026-11'),
			unused: read(['unused rights'], analyzerIntro, '2026-11')
		}),
		'reads-from': byVariant({
			external: read(
				'policies on resources such as buckets, keys, roles',
				analyzerIntro,
				'2026-11'
			),
			internal: read('all policies that bear on chosen resources', analyzerFindings, '2026-11'),
			unused: read('when IAM roles and users last used what', analyzerIntro, '2026-11')
		}),
		cannot: byVariant({
			external: read('see resources of another Region', analyzerIntro, '2026-11'),
			internal: read('look at keys, queues, secrets or roles', analyzerIntro, '2026-11'),
			unused: read('judge service-linked roles', analyzerIntro, '2026-11')
		}),
		'looks-when': byVariant({
			external: read('within about 30 minutes of a change of policy', analyzerIntro, '2026-11'),
			unused: read('all the time', analyzerIntro, '2026-11')
		}),
		'agent-needed': read(false, analyzerIntro, '2026-11'),
		'needs-first': read('nothing', analyzerIntro, '2026-11'),
		'does-about-it': read(
			'tells; it can also check a policy before it is used',
			analyzerIntro,
			'2026-11'
		),
		'tells-by': read('EventBridge', analyzerFindings, '2026-11'),
		'over-accounts': byVariant({
			external: read('an organisation; one for each Region', analyzerIntro, '2026-11'),
			internal: read('an organisation', analyzerIntro, '2026-11'),
			unused: read('an organisation; one Region is enough', analyzerIntro, '2026-11')
		}),
		'records-kept': unpublished('The pages that we read say nothing of it.'),
		'billed-for': byVariant({
			external: read('nothing', analyzerFindings, '2026-11'),
			internal: read('resources watched by the month', analyzerIntro, '2026-11'),
			unused: read('roles and users by the month', analyzerIntro, '2026-11', 'for each analyzer')
		}),
		'trial-days': without(
			'External access is free for good; for the others the pages that we read name no trial.'
		),
		'example-month': byVariant({
			external: read(0, analyzerFindings, '2026-11'),
			unused: read(80, analyzerPricing, '2026-11', 'worked out; 100 roles and users, one analyzer')
		}),
		'left-to-you': read('saying what is meant to be so', analyzerIntro, '2026-11'),
		'first-step': byVariant({
			external: read('an analyzer in each Region', analyzerIntro, '2026-11'),
			internal: read('an analyzer, and the resources', analyzerIntro, '2026-11'),
			unused: read('an analyzer with a tracking period', analyzerUnused, '2026-11')
		}),
		'unused-window': byVariant({
			unused: read(365, analyzerUnused, '2026-11')
		})
	}
});
