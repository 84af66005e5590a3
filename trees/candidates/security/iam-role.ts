import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	iamAssume,
	iamIntro,
	iamOidc,
	iamOutbound,
	iamPractices,
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
		'outbound identity federation'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			aws: 'on AWS',
			oidc: 'OpenID Connect',
			anywhere: 'Roles Anywhere',
			outbound: 'outbound token'
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
			outbound: read('one account', iamOutbound, '2026-11')
		}),
		'billed-for': read('nothing', iamIntro, '2026-11', 'IAM and STS'),
		'operated-by': read('AWS', iamPractices, '2026-11'),
		'first-step': byVariant({
			aws: read('a role for the instance, task or function', iamPractices, '2026-11'),
			oidc: read('an identity provider in IAM, then a role', iamOidc, '2026-11'),
			anywhere: read('a trust anchor, a profile and a role', rolesAnywhere, '2026-11'),
			outbound: read('outbound federation, turned on for the account', iamOutbound, '2026-11')
		}),
		'left-to-you': byVariant({
			aws: read('narrow permissions', iamPractices, '2026-11'),
			oidc: read('a trust policy that names who may come', iamOidc, '2026-11'),
			anywhere: read('certificates and the authority that issues them', rolesAnywhere, '2026-11'),
			outbound: read('trust at the other side', iamOutbound, '2026-11')
		}),
		'made-for': read('every program that calls AWS', iamPractices, '2026-11'),
		cannot: byVariant({
			aws: read('open what asks for a password or an API key', iamPractices, '2026-11'),
			oidc: read('serve programs without an issuer of tokens', iamOidc, '2026-11'),
			anywhere: read('serve programs without a certificate', rolesAnywhere, '2026-11'),
			outbound: read('open a service that verifies no such tokens', iamOutbound, '2026-11')
		}),
		'changes-itself': read('at every sign-in', iamAssume, '2026-11'),
		'encrypted-by': read('nothing is stored', iamPractices, '2026-11'),
		'access-by': byVariant({
			aws: read('the role’s trust and permissions', iamPractices, '2026-11'),
			oidc: read('the role’s trust, by claims of the token', iamOidc, '2026-11'),
			anywhere: read('the role’s trust, by the certificate', rolesAnywhere, '2026-11'),
			outbound: read('IAM policies, and rules of the other side', iamOutbound, '2026-11')
		}),
		'programs-get-it': byVariant({
			aws: read('the AWS SDK, which finds them', iamPractices, '2026-11'),
			oidc: read('exchanging a token of their issuer', iamPractices, '2026-11'),
			anywhere: read('exchanging a signature with their certificate', rolesAnywhere, '2026-11'),
			outbound: read('asking STS for a signed token', iamOutbound, '2026-11')
		}),
		'change-reaches': read('before the old credentials run out', iamAssume, '2026-11'),
		'other-accounts': read(true, rdsIamPolicy, '2026-11', 'by assuming the role'),
		'value-month': read(0, iamIntro, '2026-11'),
		'value-size': without(nothingKept),
		'values-most': without(nothingKept),
		'reads-second': without(nothingKept),
		'credential-default': byVariant({
			oidc: read(1, iamAssume, '2026-11'),
			anywhere: read(1, rolesAnywhereProfileApi, '2026-11')
		}),
		'credential-most': byVariant({
			oidc: read(12, iamAssume, '2026-11', 'if the role allows it'),
			anywhere: read(12, rolesAnywhereSession, '2026-11', 'if the role allows it'),
			outbound: read(1, webTokenApi, '2026-11')
		})
	}
});
