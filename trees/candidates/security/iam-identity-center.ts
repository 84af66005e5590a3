import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	accountAccess,
	iamIntro,
	identityCenterIntro,
	identityCenterMfa,
	identityCenterProvider,
	identityCenterQuotas,
	identityCenterRegions,
	identityCenterSession,
	identityCenterSource
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'iam-identity-center',
	name: 'AWS IAM Identity Center',
	short: 'IAM Identity Center',
	summary:
		'One sign-in for staff, through which they reach the AWS accounts and applications they are assigned to, with credentials that last for hours.',
	alias: [
		'AWS SSO',
		'AWS Single Sign-On',
		'single sign-on',
		'SSO',
		'permission set',
		'access portal',
		'workforce identity',
		'SCIM',
		'Entra ID',
		'Okta',
		'aws sso login',
		'account access manager'
	],
	topic: 'security',
	status: { kind: 'renamed', since: '2022-07', source: identityCenterIntro },
	facts: {
		'who-signs-in': read(['staff'], identityCenterIntro, '2026-11'),
		'opens-what': read(
			['AWS accounts', 'business applications'],
			identityCenterIntro,
			'2026-11',
			'AWS’s own applications, and others by SAML or OAuth'
		),
		'made-for': read(
			'staff who reach AWS accounts and applications',
			identityCenterIntro,
			'2026-11'
		),
		cannot: read(
			'sign the public in, or serve programs',
			identityCenterIntro,
			'2026-11',
			'it is for the workforce'
		),
		'people-kept': read(
			'its own directory, or a list copied from your provider or Active Directory',
			identityCenterSource,
			'2026-11',
			'one source in an organisation'
		),
		'gives-out': read(
			'credentials of a role in the account chosen',
			identityCenterSession,
			'2026-11'
		),
		'trusts-others': read(
			'SAML, with SCIM for the list of people; Active Directory',
			identityCenterProvider,
			'2026-11'
		),
		'second-factor': read(
			'on by default for its own directory; else your provider’s',
			identityCenterMfa,
			'2026-11'
		),
		'rights-by': read(
			'permission sets, or roles of yours that are assigned',
			accountAccess,
			'2026-11'
		),
		'across-accounts': read(
			'assignments in all accounts of an organisation',
			identityCenterIntro,
			'2026-11'
		),
		'across-regions': read(
			'copies in more Regions',
			identityCenterRegions,
			'2026-11',
			'unless Active Directory is the source; with a multi-Region key of yours'
		),
		'needs-line': read(
			false,
			identityCenterSource,
			'2026-11',
			'true with an Active Directory in your own building'
		),
		'first-quota': read(
			'accounts and applications in one instance',
			identityCenterQuotas,
			'2026-11',
			'3,000 by default'
		),
		scope: read('one organisation', identityCenterIntro, '2026-11'),
		'operated-by': read('AWS', identityCenterIntro, '2026-11'),
		'billed-for': read(
			'nothing',
			iamIntro,
			'2026-11',
			'a connected directory is paid for by itself'
		),
		'directory-month': read(0, iamIntro, '2026-11'),
		'left-to-you': read('who is assigned to what, and how wide', identityCenterIntro, '2026-11'),
		'first-step': read(
			'an organisation instance, and the source of people',
			identityCenterIntro,
			'2026-11'
		),
		'people-held': read(100000, identityCenterQuotas, '2026-11', 'can be raised'),
		'credential-default': read(1, identityCenterSession, '2026-11', 'for each permission set'),
		'credential-most': read(12, identityCenterSession, '2026-11', 'for each permission set')
	}
});
