import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { appsyncIntro, appsyncPricing, appsyncQuotas } from '../messaging/sources.ts';
import {
	graphqlApi,
	graphqlCaching,
	graphqlDataSource,
	graphqlFirewall,
	graphqlMerged,
	graphqlPrivate
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'appsync',
	name: 'AWS AppSync GraphQL',
	short: 'AppSync GraphQL',
	summary:
		'A managed GraphQL API: a schema whose fields are read from databases, functions and services, with live subscriptions.',
	alias: [
		'AppSync',
		'GraphQL',
		'managed GraphQL',
		'subscriptions',
		'resolvers',
		'Merged API',
		'GraphQL federation',
		'Amplify Data'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', appsyncQuotas, '2026-11'),
		'billed-for': read(
			'operations; updates and minutes of subscriptions; cache hours',
			appsyncIntro,
			'2026-11',
			'a cache only if you turn it on'
		),
		'paid-idle': read('minutes of open subscriptions', appsyncPricing, '2026-08'),
		'operated-by': read('AWS', appsyncIntro, '2026-11'),
		'first-step': read('an API with its schema', graphqlApi, '2026-11'),
		cannot: read(
			'answer plain REST calls, or join graphs of other servers',
			graphqlMerged,
			'2026-11'
		),
		'listens-to': read(
			['HTTPS', 'WebSocket'],
			appsyncIntro,
			'2026-11',
			'GraphQL; WebSocket for subscriptions'
		),
		'api-places': read(
			['a public address in a Region', 'inside a VPC only'],
			graphqlPrivate,
			'2026-11',
			'chosen when the API is created, for good'
		),
		'api-backends': read(
			['Lambda functions', 'HTTP addresses', 'AWS services', 'databases'],
			graphqlDataSource,
			'2026-11'
		),
		'own-domain': read(true, appsyncQuotas, '2026-11'),
		'caller-checks': read(
			['IAM', 'Cognito user pools', 'tokens (JWT)', 'a function of yours', 'API keys'],
			graphqlApi,
			'2026-11',
			'also field by field'
		),
		'customer-limits': read('its address, with AWS WAF', graphqlFirewall, '2026-11'),
		'web-firewall': read(true, graphqlFirewall, '2026-11'),
		'request-checks': read('checks against the schema; resolvers reshape', appsyncIntro, '2026-11'),
		'caches-answers': read(true, graphqlCaching, '2026-11', 'for up to an hour'),
		'streams-answers': read(false, appsyncQuotas, '2026-11', 'subscriptions bring news later'),
		'answer-wait': read(30, appsyncQuotas, '2026-11', 'can’t be raised'),
		'request-most': read(5, appsyncQuotas, '2026-11', 'what one resolver gives back'),
		'edge-requests-most': read(
			10000,
			appsyncQuotas,
			'2026-11',
			'tokens, of which a costly query takes several; 5,000 in some Regions; can be raised'
		),
		'connection-minute': read(32, appsyncPricing, '2026-08', 'worked out'),
		'api-small': read(
			114,
			appsyncPricing,
			'2026-11',
			'worked out from other people’s pages; subscriptions apart'
		),
		'api-busy': read(
			114,
			appsyncPricing,
			'2026-11',
			'worked out from other people’s pages; subscriptions apart'
		)
	}
});
