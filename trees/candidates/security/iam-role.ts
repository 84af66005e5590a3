import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	assumeRoleApi,
	iamAssume,
	iamCrossAccount,
	iamIntro,
	iamOidc,
	iamOutbound,
	iamPractices,
	iamQuotas,
	iamThirdParty,
	rdsIamPolicy,
	rolesAnywhere,
	rolesAnywhereProfileApi,
	rolesAnywhereSession,
	webTokenApi
} from './sources.ts';

const nothingKept = 'Nothing is kept that could be read.';

export const candidate = defineCandidate({
	id: 'iam-role',
	name: 'IAM role',
	short: 'IAM role',
	summary:
		'Gives a program credentials that last for hours at most and are made anew by AWS, so that there is no secret to keep.',
	alias: [
		'no secret',
		'access key',
		'instance profile',
		'task role',
		'execution role',
		'assume role',
		'STS',
		'temporary credentials',
		'IAM user keys',
		'GitHub Actions',
		'OIDC federation',
		'workload identity',
		'IAM Roles Anywhere',
		'GetWebIdentityToken',
		'outbound identity federation',
		'cross-account role',
		'external ID',
		'trust policy',
		'EKS Pod Identity',
		'IRSA'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			aws: 'on AWS',
			oidc: 'OpenID Connect',
			anywhere: 'Roles Anywhere',
			outbound: 'outbound token',
			account: 'another account'
		}
	},
	facts: {
		scope: byVariant({
			aws: read('one account', iamIntro, '2026-11'),
			oidc: read('one account', iamOidc, '2026-11'),
			anywhere: read(
				'one account',
				rolesAnywhere,
				'2026-11',
				'trust anchor and profile belong to one Region'
			),
			outbound: read('one account', iamOutbound, '2026-11'),
			account: read('one account, the one that owns it', iamCrossAccount, '2026-11')
		}),
		'billed-for': read('nothing', iamIntro, '2026-11', 'IAM and STS'),
		'operated-by': read('AWS', iamPractices, '2026-11'),
		'first-step': byVariant({
			aws: read('a role for the instance, task or function', iamPractices, '2026-11'),
			oidc: read('an identity provider in IAM, then a role', iamOidc, '2026-11'),
			anywhere: read('a trust anchor, a profile and a role', rolesAnywhere, '2026-11'),
			outbound: read('outbound federation, turned on for the account', iamOutbound, '2026-11'),
			account: read('a role that trusts the other account', iamCrossAccount, '2026-11')
		}),
		'left-to-you': byVariant({
			aws: read('narrow permissions', iamPractices, '2026-11'),
			oidc: read('a trust policy that names who may come', iamOidc, '2026-11'),
			anywhere: read('certificates and the authority that issues them', rolesAnywhere, '2026-11'),
			outbound: read('trust at the other side', iamOutbound, '2026-11'),
			account: read(
				'narrow permissions, and an external ID for other firms',
				iamThirdParty,
				'2026-11'
			)
		}),
		'made-for': read('every program that calls AWS', iamPractices, '2026-11'),
		cannot: byVariant({
			aws: read('open what asks for a password or an API key', iamPractices, '2026-11'),
			oidc: read('serve programs without an issuer of tokens', iamOidc, '2026-11'),
			anywhere: read('serve programs without a certificate', rolesAnywhere, '2026-11'),
			outbound: read('open a service that verifies no such tokens', iamOutbound, '2026-11'),
			account: read('leave callers their own rights meanwhile', iamCrossAccount, '2026-11')
		}),
		'changes-itself': read('at every sign-in', iamAssume, '2026-11'),
		'encrypted-by': read('nothing is stored', iamPractices, '2026-11'),
		'access-by': byVariant({
			aws: read('the role’s trust and permissions', iamPractices, '2026-11'),
			oidc: read('the role’s trust, by claims of the token', iamOidc, '2026-11'),
			anywhere: read('the role’s trust, by the certificate', rolesAnywhere, '2026-11'),
			outbound: read('IAM policies, and rules of the other side', iamOutbound, '2026-11'),
			account: read(
				'the role’s trust, and permission in the caller’s account',
				assumeRoleApi,
				'2026-11'
			)
		}),
		'programs-get-it': byVariant({
			aws: read('the AWS SDK, which finds them', iamPractices, '2026-11'),
			oidc: read('exchanging a token of their issuer', iamPractices, '2026-11'),
			anywhere: read('exchanging a signature with their certificate', rolesAnywhere, '2026-11'),
			outbound: read('asking STS for a signed token', iamOutbound, '2026-11'),
			account: read('calling AssumeRole in STS', assumeRoleApi, '2026-11')
		}),
		'change-reaches': read('before the old credentials run out', iamAssume, '2026-11'),
		'other-accounts': read(true, rdsIamPolicy, '2026-11', 'by assuming the role'),
		'value-month': read(0, iamIntro, '2026-11'),
		'value-size': without(nothingKept),
		'values-most': without(nothingKept),
		'reads-second': without(nothingKept),
		'credential-default': byVariant({
			oidc: read(1, iamAssume, '2026-11'),
			anywhere: read(1, rolesAnywhereProfileApi, '2026-11'),
			account: read(1, assumeRoleApi, '2026-11')
		}),
		'credential-most': byVariant({
			oidc: read(12, iamAssume, '2026-11', 'if the role allows it'),
			anywhere: read(12, rolesAnywhereSession, '2026-11', 'if the role allows it'),
			outbound: read(1, webTokenApi, '2026-11'),
			account: read(
				12,
				assumeRoleApi,
				'2026-11',
				'if the role allows it; less where one role assumes another'
			)
		}),
		'chained-most': read(1, assumeRoleApi, '2026-11'),
		'who-signs-in': byVariant({
			aws: read(['programs'], iamPractices, '2026-11'),
			oidc: read(['programs'], iamOidc, '2026-11'),
			anywhere: read(['programs'], rolesAnywhere, '2026-11'),
			outbound: read(['programs'], iamOutbound, '2026-11', 'at services outside AWS'),
			account: read(
				['other accounts'],
				iamCrossAccount,
				'2026-11',
				'their programs and their people'
			)
		}),
		'opens-what': byVariant({
			aws: read(['AWS services'], iamPractices, '2026-11'),
			oidc: read(['AWS services'], iamOidc, '2026-11'),
			anywhere: read(['AWS services'], rolesAnywhere, '2026-11'),
			account: read(['AWS services', 'AWS accounts'], iamCrossAccount, '2026-11')
		}),
		'people-kept': read('elsewhere: a role is nobody, and is assumed', iamPractices, '2026-11'),
		'gives-out': byVariant({
			aws: read('AWS credentials of the role', iamPractices, '2026-11'),
			oidc: read('AWS credentials of the role', iamOidc, '2026-11'),
			anywhere: read('AWS credentials of the role', rolesAnywhere, '2026-11'),
			outbound: read('a token signed by AWS', iamOutbound, '2026-11'),
			account: read(
				'AWS credentials of the role, in place of one’s own',
				iamCrossAccount,
				'2026-11'
			)
		}),
		'trusts-others': byVariant({
			aws: read('AWS services that run the program', iamPractices, '2026-11'),
			oidc: read('OpenID Connect', iamOidc, '2026-11', 'SAML too, for people'),
			anywhere: read('certificates', rolesAnywhere, '2026-11'),
			account: read('naming the other account', iamCrossAccount, '2026-11')
		}),
		'second-factor': read(
			'its trust can ask for one where people assume it',
			assumeRoleApi,
			'2026-11'
		),
		'rights-by': read('the role’s policies', assumeRoleApi, '2026-11'),
		'across-accounts': read('trusting another account', iamCrossAccount, '2026-11'),
		'across-regions': byVariant({
			aws: read('IAM copies it within AWS by itself', iamIntro, '2026-11'),
			oidc: read('IAM copies it within AWS by itself', iamIntro, '2026-11'),
			anywhere: read('a trust anchor and a profile in each', rolesAnywhere, '2026-11'),
			account: read('IAM copies it within AWS by itself', iamIntro, '2026-11')
		}),
		'needs-line': read(false, iamPractices, '2026-11'),
		'first-quota': read('roles in an account', iamQuotas, '2026-11', '1,000 by default'),
		'directory-month': read(0, iamIntro, '2026-11')
	}
});
