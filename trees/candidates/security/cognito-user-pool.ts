import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cognitoIntro, cognitoPlans, cognitoQuotas, cognitoRegions } from './sources.ts';

export const candidate = defineCandidate({
	id: 'cognito-user-pool',
	name: 'Amazon Cognito user pool',
	short: 'Cognito user pool',
	summary:
		'Keeps the people of your application, or lets Google, Apple or their own firm vouch for them, and gives your application signed tokens.',
	alias: [
		'Cognito',
		'user directory',
		'sign-up',
		'customer identity',
		'CIAM',
		'hosted UI',
		'managed login',
		'social login',
		'passkeys',
		'passwordless',
		'JWT',
		'client credentials'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(
			['customers', 'staff', 'programs'],
			cognitoIntro,
			'2026-11',
			'to your application; programs by client credentials'
		),
		'opens-what': read(['your application'], cognitoIntro, '2026-11'),
		'made-for': read('signing people in to your app or API', cognitoIntro, '2026-11'),
		cannot: read(
			'give out AWS credentials',
			cognitoIntro,
			'2026-11',
			'an identity pool does, for its tokens'
		),
		'people-kept': read(
			'in the pool; whoever comes from elsewhere gets a profile there too',
			cognitoIntro,
			'2026-11'
		),
		'gives-out': read('signed tokens (JWT) for your app and API', cognitoIntro, '2026-11'),
		'trusts-others': read(
			'SAML, OpenID Connect, Google, Apple, Facebook, Amazon',
			cognitoIntro,
			'2026-11'
		),
		'second-factor': read(
			'authenticator app or text message; by e-mail from the Essentials plan on',
			cognitoPlans,
			'2026-11',
			'for people of the pool; whoever comes from elsewhere has that provider’s'
		),
		'rights-by': read(
			'your application, by groups and scopes in the token',
			cognitoIntro,
			'2026-11'
		),
		'across-accounts': read(
			'its tokens, which can be verified anywhere',
			cognitoQuotas,
			'2026-11',
			'with the pool’s public keys'
		),
		'across-regions': read(
			'one replica that signs people in while the first Region is away',
			cognitoRegions,
			'2026-11',
			'Essentials or Plus, for an extra charge, not for all pools yet; no sign-up, no new passwords and no codes of an authenticator app there'
		),
		'needs-line': read(false, cognitoIntro, '2026-11'),
		'first-quota': read(
			'sign-ins a second, for all pools of an account and Region',
			cognitoQuotas,
			'2026-11'
		),
		scope: read('one Region', cognitoQuotas, '2026-11', 'a replica in a second one can be added'),
		'operated-by': read('AWS', cognitoIntro, '2026-11'),
		'billed-for': read(
			'people active in a month, by plan; dearer from SAML or OpenID Connect',
			cognitoPlans,
			'2026-11',
			'text messages, added quota and programs with client credentials on top'
		),
		'directory-month': read(0, cognitoPlans, '2026-11', 'billed by active people instead'),
		'left-to-you': read(
			'rights in the application, mail and text messages',
			cognitoQuotas,
			'2026-11'
		),
		'first-step': read('a user pool and an app client', cognitoIntro, '2026-11'),
		'people-held': read(40000000, cognitoQuotas, '2026-11', 'in one pool, can be raised'),
		'providers-default': read(300, cognitoQuotas, '2026-11', 'in one pool; raised to a thousand'),
		'credential-most': read(24, cognitoQuotas, '2026-11', 'ID and access tokens'),
		'stays-signed-in': read(3650, cognitoQuotas, '2026-11', 'by refresh token'),
		'mails-day': read(50, cognitoQuotas, '2026-11', 'in one account')
	}
});
