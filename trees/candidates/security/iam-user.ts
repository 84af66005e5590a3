import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { iamIntro, iamPractices, iamQuotas, iamUsers } from './sources.ts';

export const candidate = defineCandidate({
	id: 'iam-user',
	name: 'IAM user',
	short: 'IAM user',
	summary:
		'A name in one account with a password or access keys of its own that stay valid until somebody takes them away.',
	alias: ['access key', 'long-term credentials', 'IAM group', 'console password', 'break glass'],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(
			['staff', 'programs'],
			iamUsers,
			'2026-11',
			'AWS advises it only where federation can’t be'
		),
		'opens-what': read(['AWS accounts', 'AWS services'], iamUsers, '2026-11', 'of the one account'),
		'made-for': read('cases that federation can’t serve', iamUsers, '2026-11'),
		cannot: read('let its credentials run out by themselves', iamPractices, '2026-11'),
		'people-kept': read('in IAM, in each account anew', iamUsers, '2026-11'),
		'gives-out': read('a password or access keys that stay valid', iamUsers, '2026-11'),
		'trusts-others': read('nothing', iamUsers, '2026-11'),
		'second-factor': read('an MFA device, which AWS advises for all', iamUsers, '2026-11'),
		'rights-by': read('policies on the user or its group', iamUsers, '2026-11'),
		'across-accounts': read('roles that it assumes there', iamUsers, '2026-11'),
		'across-regions': read('IAM copies it within AWS by itself', iamIntro, '2026-11'),
		'needs-line': read(false, iamUsers, '2026-11'),
		'first-quota': read('groups in an account', iamQuotas, '2026-11', '300 by default'),
		scope: read('one account', iamUsers, '2026-11'),
		'operated-by': read('AWS', iamIntro, '2026-11'),
		'billed-for': read('nothing', iamIntro, '2026-11'),
		'directory-month': read(0, iamIntro, '2026-11'),
		'left-to-you': read('renewing keys, and removing whoever leaves', iamUsers, '2026-11'),
		'first-step': read('a user, with the least it needs', iamUsers, '2026-11')
	}
});
