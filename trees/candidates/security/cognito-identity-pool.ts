import { read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cognitoCosts,
	cognitoIntro,
	cognitoQuotas,
	identityPoolFlow,
	identityPools
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cognito-identity-pool',
	name: 'Amazon Cognito identity pool',
	short: 'Cognito identity pool',
	summary:
		'Exchanges a token of whoever signed somebody in for short-lived AWS credentials, so that a phone or a browser can call AWS itself; guests get some too, if you let them.',
	alias: [
		'federated identities',
		'Cognito Federated Identities',
		'guest access',
		'unauthenticated identities',
		'AWS credentials in the browser',
		'AWS credentials in a mobile app',
		'AssumeRoleWithWebIdentity'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(
			['customers', 'staff'],
			cognitoIntro,
			'2026-11',
			'of your application; guests too'
		),
		'opens-what': read(['AWS services'], cognitoIntro, '2026-11'),
		'made-for': read(
			'phones and browsers that call AWS services themselves',
			cognitoIntro,
			'2026-11'
		),
		cannot: read('keep people or their passwords', cognitoIntro, '2026-11', 'it is no directory'),
		'people-kept': read(
			'elsewhere; the pool keeps an identifier for each',
			identityPools,
			'2026-11'
		),
		'gives-out': read('AWS credentials of a role', cognitoIntro, '2026-11'),
		'trusts-others': read(
			'user pools, SAML, OpenID Connect, Google, Apple and more, a backend of yours',
			cognitoIntro,
			'2026-11'
		),
		'second-factor': read('where people sign in before', cognitoIntro, '2026-11'),
		'rights-by': read(
			'IAM roles, chosen by group or rule, and tags from the token',
			cognitoIntro,
			'2026-11'
		),
		'across-accounts': read(
			'what the role may: bucket policies, a second role',
			cognitoIntro,
			'2026-11'
		),
		'across-regions': without('A pool stays in its Region, and no copy is described.'),
		'needs-line': read(false, cognitoIntro, '2026-11'),
		'first-quota': read('requests a second of each operation', cognitoQuotas, '2026-11'),
		scope: read('one Region', cognitoQuotas, '2026-11'),
		'operated-by': read('AWS', cognitoIntro, '2026-11'),
		'billed-for': read(
			'nothing itself; the services that people call',
			cognitoCosts,
			'2026-11',
			'AWS’s list of charges names user pools only'
		),
		'directory-month': read(
			0,
			cognitoCosts,
			'2026-11',
			'AWS’s list of charges names user pools only'
		),
		'left-to-you': read('narrow roles, for guests above all', identityPools, '2026-11'),
		'first-step': read('a role for the signed-in and one for guests', identityPools, '2026-11'),
		'people-held': unlimited('Unlimited', cognitoQuotas, '2026-11'),
		'credential-most': read(
			1,
			identityPoolFlow,
			'2026-11',
			'by the enhanced flow, which AWS advises'
		)
	}
});
