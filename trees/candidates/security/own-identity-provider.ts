import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { albSignIn } from '../network/sources.ts';
import { httpJwtAuthorizer } from './sources.ts';

const elsewhere = 'It runs where you or its vendor run it.';

export const candidate = defineCandidate({
	id: 'own-identity-provider',
	name: 'Identity provider of your own',
	short: 'Your own provider',
	summary:
		'The provider that knows your people already, rented or run by you; what stands on AWS only checks the tokens that it signs.',
	alias: [
		'IdP',
		'identity provider',
		'Entra ID',
		'Azure AD',
		'Okta',
		'Auth0',
		'Keycloak',
		'Google Workspace',
		'bring your own identity provider',
		'OpenID Connect'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(['customers', 'staff'], albSignIn, '2026-11'),
		'opens-what': read(['your application'], httpJwtAuthorizer, '2026-11'),
		'made-for': read('people who have an account there already', albSignIn, '2026-11'),
		cannot: read(
			'open AWS services by itself',
			httpJwtAuthorizer,
			'2026-11',
			'IAM, Identity Center or an identity pool takes its word for that'
		),
		'people-kept': read('with the provider', albSignIn, '2026-11'),
		'gives-out': read('tokens that it signed', httpJwtAuthorizer, '2026-11'),
		'trusts-others': read(
			'whatever the provider speaks',
			albSignIn,
			'2026-11',
			'an ALB and an HTTP API want OpenID Connect'
		),
		'second-factor': read('the provider’s own', albSignIn, '2026-11'),
		'rights-by': read('your application, by claims and scopes', httpJwtAuthorizer, '2026-11'),
		'across-accounts': read(
			'its tokens, which can be verified anywhere',
			httpJwtAuthorizer,
			'2026-11'
		),
		'across-regions': without(elsewhere),
		'needs-line': read(
			false,
			httpJwtAuthorizer,
			'2026-11',
			'but AWS must reach its keys, and people its sign-in page'
		),
		'first-quota': without(elsewhere),
		scope: read('wherever its tokens are trusted', httpJwtAuthorizer, '2026-11'),
		'operated-by': read('you', albSignIn, '2026-11', 'or the firm you rent it from'),
		'billed-for': read(
			'its own contract; on AWS the balancer or API in front',
			albSignIn,
			'2026-11'
		),
		'directory-month': unpublished('It is paid for by a contract that AWS has no part in.'),
		'left-to-you': read('the provider, and checking tokens on AWS', httpJwtAuthorizer, '2026-11'),
		'first-step': read(
			'a client for your application at the provider',
			httpJwtAuthorizer,
			'2026-11'
		)
	}
});
