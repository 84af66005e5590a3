/** Outcomes for people who use an application of yours. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { albSignIn, albTokens, verifiedAccessIntro } from '#trees/candidates/network/sources.ts';
import {
	cognitoImport,
	cognitoIntro,
	cognitoMfa,
	cognitoPlans,
	cognitoPricing,
	cognitoQuotas,
	cognitoRegions,
	httpJwtAuthorizer,
	identityPoolFlow,
	identityPools,
	sharedOidc
} from '#trees/candidates/security/sources.ts';

export const application = {
	'user-pool': {
		title: 'Sign people in with a Cognito user pool.',
		short: 'Cognito user pool',
		recommend: ['cognito-user-pool'],
		lede: 'It signs people up, resets passwords, asks for a second factor, and lets Google, Apple or their own firm vouch for them. Your application gets one kind of signed token, whoever vouched.',
		against: {
			'iam-user': 'It is a user of your AWS account, not of your application.'
		},
		rival: {
			candidate: 'own-identity-provider',
			when: 'all these people are known already to one provider that speaks OpenID Connect.'
		},
		cost: {
			none: 'not applicable',
			why: 'A user pool is paid for by people active in a month, by plan; whoever comes by SAML or OpenID Connect is counted apart. Directories are paid for by the hour, so no ratio is fair. With very many people, compare a provider that you run.',
			page: cognitoPricing
		},
		watch: [
			{
				lead: 'Some choices are for good.',
				text: 'Usernames can’t be changed, and whether capitals count in them is set once. Try sign-up and sign-in names in a throw-away pool before the first customer comes.'
			},
			{
				lead: 'It says who, not what.',
				text: 'A pool gives tokens with groups and scopes. Which order or file belongs to whom, your application has to check.'
			},
			{
				lead: 'Mail stops early.',
				text: 'Without SES an account sends {cognito-user-pool.mails-day}. Text messages need a way out of the SNS sandbox.'
			},
			{
				lead: 'Sign-ins a second are shared.',
				text: 'All pools of an account and Region have one quota. Count a rush, such as a sale’s first minute, and buy more ahead.'
			},
			{
				lead: 'Passwords don’t come along.',
				text: 'An import from a file leaves them out: people choose new ones, or sign in by a code. Or a Lambda trigger takes each person over while the old login still checks.'
			},
			{
				lead: 'People from elsewhere have no factor here.',
				text: 'Whoever comes by SAML, OpenID Connect or a social account gets that side’s second factor or none. A pool takes {cognito-user-pool.providers-default}.'
			}
		],
		older:
			'Older material knows one price, no passkeys and no second Region. Today passkeys and codes by e-mail begin with Essentials, the default plan, and some pools can have a replica.',
		first: {
			docs: cognitoIntro,
			resources: ['AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient']
		},
		next: [
			{
				tree: 'api-auth',
				ask: 'How does the API check who calls?',
				known: 'a user pool signs the tokens'
			},
			{
				tree: 'api-front-door',
				ask: 'Which API takes the tokens?',
				known: 'people sign in with a user pool'
			},
			{
				tree: 'traffic-protection',
				ask: 'What keeps bots off the sign-in page?',
				known: 'AWS WAF attaches to a user pool'
			},
			{
				tree: 'load-balancer',
				ask: 'Should the balancer ask for the sign-in?',
				known: 'an ALB can send people to a user pool'
			}
		],
		sources: [cognitoIntro, cognitoImport, cognitoQuotas, cognitoPlans, cognitoMfa, cognitoRegions]
	},

	'own-provider': {
		title: 'Keep your own provider, and check its tokens on AWS.',
		short: 'Your own provider',
		recommend: ['own-identity-provider'],
		lede: 'These people have an account there already. An ALB sends browsers to it; where a call brings a token along, an ALB or an HTTP API checks it. No copy of anybody has to be kept on AWS.',
		against: {
			'cognito-identity-pool': 'Your application needs tokens, not AWS credentials.'
		},
		rival: {
			candidate: 'cognito-user-pool',
			when: 'other firms’ providers or social accounts are to be added, and the application wants one kind of token.'
		},
		cost: {
			none: 'not applicable',
			why: 'The provider is paid for by its own contract. AWS bills the balancer or the API in front, whatever they check.',
			page: {
				title: 'Elastic Load Balancing pricing',
				url: 'https://aws.amazon.com/elasticloadbalancing/pricing/'
			}
		},
		watch: [
			{
				lead: 'Check more than the signature.',
				text: 'Require your own issuer and audience, and a scope; an ALB asks for issuer and expiry alone until told more. Else a token for another application of that provider opens yours.'
			},
			{
				lead: 'No way around the door.',
				text: 'Servers behind an ALB must take traffic from it alone, and verify the header that it signs. Otherwise anyone inside the network may be anybody.'
			},
			{
				lead: 'Leaving takes effect late.',
				text: 'A token works until it runs out, and an ALB keeps a sign-in for {alb.sign-in-session} unless told otherwise. Choose shorter, and let the provider end sessions.'
			},
			{
				lead: 'AWS must reach the issuer.',
				text: 'A provider in your own network has to show its keys, and for an ALB its token endpoint, where AWS can call them; its names must resolve publicly.'
			},
			{
				lead: 'For staff, look at Verified Access too.',
				text: 'It admits people to an internal application by your provider or IAM Identity Center, and can ask for the state of their device.'
			},
			{
				lead: 'SAML alone isn’t enough.',
				text: 'If it speaks nothing else, a user pool between the two translates.'
			}
		],
		first: {
			docs: httpJwtAuthorizer,
			resources: ['AWS::ApiGatewayV2::Authorizer', 'AWS::ElasticLoadBalancingV2::ListenerRule']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which balancer asks for the sign-in?',
				known: 'the provider speaks OpenID Connect'
			},
			{
				tree: 'api-auth',
				ask: 'What should check tokens before the API?',
				known: 'your own provider signs them'
			}
		],
		sources: [httpJwtAuthorizer, albSignIn, albTokens, verifiedAccessIntro]
	},

	'identity-pool': {
		title: 'Hand out AWS credentials by a Cognito identity pool.',
		short: 'Cognito identity pool',
		recommend: ['cognito-identity-pool'],
		lede: 'Phone or browser shows a token of whoever signed the person in, a user pool or your own provider, and gets credentials of a narrow role. Guests can get some without signing in.',
		against: {
			'iam-user': 'An access key inside an app belongs to everyone who unpacks it.',
			'iam-role': 'STS could take the token itself, but then the app chooses the role.'
		},
		rival: {
			candidate: 'cognito-user-pool',
			when: 'your own API can stand between, and hand out pre-signed links for files.'
		},
		cost: {
			none: 'not applicable',
			why: 'Among the charges that AWS lists for Cognito is none for identity pools. A user pool before it is paid for by active people, and the services called by use.',
			page: cognitoPricing
		},
		watch: [
			{
				lead: 'The role is all that protects you.',
				text: 'Whoever has the app has the credentials, and may call everything the role allows, as often as they like. Tie paths and keys to the person’s identity.'
			},
			{
				lead: 'Guests are anybody.',
				text: 'Leave guest access off unless it is needed. If it is, give guests a role of their own that reads a little and writes nothing dear.'
			},
			{
				lead: 'It signs nobody in.',
				text: 'Where people have no account yet, put a user pool before it; where a provider knows them, name that one. The pool only exchanges.'
			},
			{
				lead: 'Use the enhanced flow.',
				text: 'The pool then chooses the role, and credentials last {cognito-identity-pool.credential-most}. In the basic flow the app may ask for any role that trusts the pool.'
			},
			{
				lead: 'Pin the trust.',
				text: 'A role that trusts Cognito must name this pool, and say whether people or guests. IAM refuses a new one that names no pool; look through old ones.'
			}
		],
		older:
			'Older material keeps profiles in Cognito Sync, which is closed to new customers: use AppSync or DynamoDB.',
		first: {
			docs: identityPools,
			resources: [
				'AWS::Cognito::IdentityPool',
				'AWS::Cognito::IdentityPoolRoleAttachment',
				'AWS::IAM::Role'
			]
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Who may read and write which files?',
				known: 'phones hold credentials of a role'
			},
			{
				tree: 'api-front-door',
				ask: 'Or should an API stand between after all?',
				known: 'people are signed in'
			}
		],
		sources: [identityPools, identityPoolFlow, cognitoIntro, sharedOidc]
	}
} satisfies Record<string, OutcomeWords>;
