import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { advisorIntro, advisorOrganization, advisorStart, supportPricing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'trusted-advisor',
	name: 'AWS Trusted Advisor',
	short: 'Trusted Advisor',
	summary:
		'Compares an account with good practice in security, cost, resilience, speed, limits and operations; a few checks are there for everybody.',
	alias: [
		'best practice checks',
		'service limits check',
		'cost optimisation checks',
		'core checks',
		'Business Support',
		'Well-Architected checks'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'made-for': read('good practice in six fields', advisorStart, '2026-11'),
		finds: read(
			['wrong settings'],
			advisorStart,
			'2026-11',
			'and waste, and limits nearly reached'
		),
		'reads-from': read('how the account is set up and used', advisorIntro, '2026-11'),
		cannot: read(
			'give all checks without a support plan',
			advisorIntro,
			'2026-11',
			'Business Support+ or higher'
		),
		'looks-when': read(
			'when somebody refreshes it',
			advisorIntro,
			'2026-11',
			'weekly by itself with such a plan'
		),
		'agent-needed': read(false, advisorIntro, '2026-11'),
		'needs-first': read('nothing; a support plan for all checks', advisorIntro, '2026-11'),
		'does-about-it': read('recommends steps', advisorStart, '2026-11'),
		'tells-by': read(
			'a weekly e-mail',
			advisorStart,
			'2026-11',
			'EventBridge as well with such a support plan'
		),
		'over-accounts': read(
			'reports over an organisation',
			advisorOrganization,
			'2026-11',
			'with such a plan in the management account'
		),
		'records-kept': read(30, advisorStart, '2026-11', 'changes of status'),
		'billed-for': read('nothing, or the support plan', advisorIntro, '2026-11'),
		'trial-days': without('The checks for everybody are free for good.'),
		'example-month': read(0, supportPricing, '2026-11', 'the checks that are there for everybody'),
		'left-to-you': read('refreshing, reading and mending', advisorStart, '2026-11'),
		'first-step': read('nothing: it is there', advisorStart, '2026-11')
	}
});
