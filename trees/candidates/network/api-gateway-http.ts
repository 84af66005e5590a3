import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	functionUrlChoice,
	gatewayPricing,
	gatewayQuotas,
	httpApiModel,
	httpApiQuotas,
	restApiStreaming,
	restOrHttp,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'api-gateway-http',
	name: 'API Gateway HTTP API',
	short: 'HTTP API',
	summary:
		'The plain and cheaper API of API Gateway: routes to functions, addresses and services, with tokens checked on the way.',
	alias: [
		'API Gateway',
		'APIGW',
		'API Gateway v2',
		'serverless API',
		'JWT authorizer',
		'REST endpoint',
		'cheap API Gateway',
		'API proxy'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', restOrHttp, '2026-11'),
		'billed-for': read('requests, and data out', functionUrlChoice, '2026-11'),
		'paid-idle': read('nothing', functionUrlChoice, '2026-11'),
		'operated-by': read('AWS', restOrHttp, '2026-11'),
		'first-step': read('an API with a route', restOrHttp, '2026-11'),
		cannot: read(
			'meter customers, check bodies, cache, stream, or be private',
			restOrHttp,
			'2026-11'
		),
		'listens-to': read(['HTTPS'], httpApiModel, '2026-11'),
		'api-places': read(['a public address in a Region'], restOrHttp, '2026-11'),
		'api-backends': read(
			['Lambda functions', 'HTTP addresses', 'services in a VPC', 'AWS services'],
			restOrHttp,
			'2026-11',
			'of AWS services a handful of actions'
		),
		'own-domain': read(true, restOrHttp, '2026-11'),
		'caller-checks': read(
			['IAM', 'Cognito user pools', 'tokens (JWT)', 'a function of yours', 'certificates'],
			restOrHttp,
			'2026-11',
			'user pools by their tokens'
		),
		'customer-limits': read('nothing', restOrHttp, '2026-11'),
		'web-firewall': read(false, wafResources, '2026-11', 'only with CloudFront in front'),
		'request-checks': read('reshapes parameters, not bodies', restOrHttp, '2026-11'),
		'caches-answers': read(false, restOrHttp, '2026-11'),
		'streams-answers': read(false, restApiStreaming, '2026-11'),
		'answer-wait': read(30, httpApiQuotas, '2026-11', 'can’t be raised'),
		'request-most': read(10, httpApiQuotas, '2026-11'),
		'edge-requests-most': read(
			10000,
			gatewayQuotas,
			'2026-11',
			'all APIs of an account in a Region; 2,500 in some; can be raised'
		),
		'api-small': read(29, gatewayPricing, '2026-08', 'worked out'),
		'api-busy': read(29, gatewayPricing, '2026-08', 'worked out'),
		// 730 hours of an ALB and two addresses; 9 cents of units for a million, beside 1 dollar here.
		'balancer-even': read(26, gatewayPricing, '2026-09', 'worked out')
	}
});
