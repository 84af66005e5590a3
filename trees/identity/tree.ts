import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should people and programs sign in?',
	name: 'identity',
	summary:
		'Weighs Cognito, IAM Identity Center, IAM roles, resource policies and Active Directory by who has to get in, to what, and where they are known.',
	audience:
		'For anyone who has to let customers, staff, programs or other accounts in. How an API checks its callers, and where passwords of other systems are kept, is decided elsewhere.',
	alias: [
		'IAM',
		'login',
		'log in',
		'sign in',
		'authentication',
		'authorisation',
		'federation',
		'identity provider',
		'Active Directory',
		'second factor',
		'MFA',
		'cross-account access',
		'vendor access',
		'AssumeRole',
		'STS',
		'OAuth',
		'OpenID Connect',
		'SAML',
		'sign up',
		'user registration',
		'SSO or IAM users',
		'Cognito or Identity Center'
	],
	subject: 'security',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
