import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { iamCrossAccount, iamIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'resource-policy',
	name: 'Resource-based policy',
	short: 'Resource policy',
	summary:
		'Rules on the bucket, queue, topic or other resource itself that name who may use it, also from other accounts.',
	alias: [
		'bucket policy',
		'queue policy',
		'topic policy',
		'key policy',
		'resource-based policy',
		'cross-account access',
		'Principal',
		'aws:PrincipalOrgID'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(
			['other accounts', 'programs'],
			iamCrossAccount,
			'2026-11',
			'accounts, roles, users, federated people, AWS services'
		),
		'opens-what': read(
			['AWS services'],
			iamCrossAccount,
			'2026-11',
			'those that take such a policy'
		),
		'made-for': read('sharing a resource with another account', iamCrossAccount, '2026-11'),
		cannot: read('open services that take no such policy', iamCrossAccount, '2026-11'),
		'people-kept': read('with whoever is named', iamCrossAccount, '2026-11'),
		'gives-out': read(
			'nothing new: callers keep their own rights beside',
			iamCrossAccount,
			'2026-11'
		),
		'trusts-others': read('naming accounts, roles or services', iamCrossAccount, '2026-11'),
		'second-factor': without('It signs nobody in: that happened in the caller’s own account.'),
		'rights-by': read(
			'the policy, and one in the caller’s account that allows it too',
			iamCrossAccount,
			'2026-11'
		),
		'across-accounts': read('names of accounts or roles in it', iamCrossAccount, '2026-11'),
		'across-regions': without('It lies with its resource.'),
		'needs-line': read(false, iamCrossAccount, '2026-11'),
		'first-quota': without('Each service sets its own length of a policy.'),
		scope: read('one resource', iamCrossAccount, '2026-11'),
		'operated-by': read('AWS', iamIntro, '2026-11'),
		'billed-for': read('nothing', iamIntro, '2026-11'),
		'directory-month': read(0, iamIntro, '2026-11'),
		'left-to-you': read('a policy on each thing that is shared', iamCrossAccount, '2026-11'),
		'first-step': read(
			'the policy, then permission in the caller’s account',
			iamCrossAccount,
			'2026-11'
		)
	}
});
