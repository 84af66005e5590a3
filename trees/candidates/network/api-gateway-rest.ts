import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	functionUrlChoice,
	gatewayPricing,
	gatewayQuotas,
	restApiEndpoints,
	restApiFirewall,
	restApiModel,
	restApiPlans,
	restApiQuotas,
	restApiStreaming,
	restOrHttp
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'api-gateway-rest',
	name: 'API Gateway REST API',
	short: 'REST API',
	summary:
		'The full API of API Gateway: keys with quotas, a web firewall, checks of requests, a cache, streaming and private endpoints.',
	alias: [
		'API Gateway',
		'APIGW',
		'API Gateway v1',
		'API keys',
		'usage plans',
		'API management',
		'request validation',
		'private API',
		'edge-optimized API',
		'Regional API',
		'developer portal'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', restApiEndpoints, '2026-11'),
		'billed-for': read(
			'requests, data out, hours of a cache',
			functionUrlChoice,
			'2026-11',
			'a cache only if you turn it on'
		),
		'paid-idle': read('nothing', functionUrlChoice, '2026-11', 'without a cache'),
		'operated-by': read('AWS', restOrHttp, '2026-11'),
		'first-step': read('an API, then a stage', restOrHttp, '2026-11'),
		cannot: read(
			'check tokens of any issuer without a function, or hold a WebSocket',
			restOrHttp,
			'2026-11'
		),
		'listens-to': read(['HTTPS'], restApiModel, '2026-11'),
		'api-places': read(
			['edge locations worldwide', 'a public address in a Region', 'inside a VPC only'],
			restApiEndpoints,
			'2026-11',
			'one of them for each API'
		),
		'api-backends': read(
			['Lambda functions', 'HTTP addresses', 'services in a VPC', 'AWS services'],
			restOrHttp,
			'2026-11'
		),
		'own-domain': read(true, restOrHttp, '2026-11'),
		'caller-checks': read(
			['IAM', 'Cognito user pools', 'a function of yours', 'API keys', 'certificates'],
			restOrHttp,
			'2026-11',
			'API keys tell callers apart, and protect nothing'
		),
		'customer-limits': read('a rate and a quota for each API key', restApiPlans, '2026-11'),
		'web-firewall': read(true, restApiFirewall, '2026-11'),
		'request-checks': read(
			'checks against a model, reshapes parameters and bodies',
			restOrHttp,
			'2026-11'
		),
		'caches-answers': read(true, restApiQuotas, '2026-11', 'up to 1 MB each, for up to an hour'),
		'streams-answers': read(true, restApiStreaming, '2026-11', 'since November 2025'),
		'answer-wait': read(
			29,
			restApiQuotas,
			'2026-11',
			'can be raised if Regional or private; longer if streamed'
		),
		'stream-most': read(15, restApiStreaming, '2026-11'),
		'request-most': read(10, restApiQuotas, '2026-11', 'a streamed answer may be larger'),
		'edge-requests-most': read(
			10000,
			gatewayQuotas,
			'2026-11',
			'all APIs of an account in a Region; 2,500 in some; can be raised'
		),
		'idle-most': read(310, restApiQuotas, '2026-11'),
		'api-keys-most': read(10000, restApiQuotas, '2026-11', 'can’t be raised'),
		'api-small': read(100, gatewayPricing, '2026-08', 'the yardstick'),
		'api-busy': read(100, gatewayPricing, '2026-08', 'the yardstick'),
		// 730 hours of an ALB and two addresses; 9 cents of units for a million, beside 3.5 dollars here.
		'balancer-even': read(7, gatewayPricing, '2026-09', 'worked out')
	}
});
