import { read } from '#lib/tree/candidate.ts';
import { lambdaQuotas, lambdaTimeout } from '../compute/sources.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	functionStreaming,
	functionUrlAuth,
	functionUrlChoice,
	functionUrls,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'lambda-function-url',
	name: 'Lambda function URL',
	short: 'Function URL',
	summary: 'An HTTPS address of one Lambda function, with nothing in between.',
	alias: [
		'FURL',
		'Lambda URL',
		'lambda-url.on.aws',
		'HTTPS endpoint for Lambda',
		'webhook',
		'response streaming',
		'without API Gateway'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one function, or one alias of it', functionUrls, '2026-11'),
		'billed-for': read('nothing beyond the function', functionUrlChoice, '2026-11'),
		'paid-idle': read('nothing', functionUrlChoice, '2026-11'),
		'operated-by': read('AWS', functionUrls, '2026-11'),
		'first-step': read('a function, then its URL', functionUrls, '2026-11'),
		cannot: read(
			'route to several functions, sign users in, or be private',
			functionUrlChoice,
			'2026-11'
		),
		'listens-to': read(['HTTP', 'HTTPS'], functionUrlChoice, '2026-11'),
		'client-ip-versions': read(['IPv4', 'IPv6'], functionUrls, '2026-11'),
		'api-places': read(
			['a public address in a Region'],
			functionUrls,
			'2026-11',
			'not by PrivateLink'
		),
		'api-backends': read(['Lambda functions'], functionUrls, '2026-11', 'one'),
		'own-domain': read(false, functionUrlChoice, '2026-11', 'CloudFront in front has one'),
		'caller-checks': read(['IAM'], functionUrlAuth, '2026-11', 'or nobody at all'),
		'customer-limits': read('nothing', functionUrlChoice, '2026-11'),
		'web-firewall': read(false, wafResources, '2026-11', 'only with CloudFront in front'),
		'request-checks': read('nothing', functionUrlChoice, '2026-11'),
		'caches-answers': read(false, functionUrlChoice, '2026-11'),
		'streams-answers': read(
			true,
			functionStreaming,
			'2026-11',
			'not from a function attached to a VPC'
		),
		'answer-wait': read(900, lambdaTimeout, '2026-11', 'as long as the function may run'),
		'request-most': read(6, lambdaQuotas, '2026-11', 'each way; 200 MB for a streamed answer'),
		'edge-requests-most': read(
			10000,
			functionUrls,
			'2026-11',
			'worked out: ten times 1,000 calls at once, which all functions share'
		),
		'api-small': read(0, functionUrlChoice, '2026-11', 'the function alone is paid for'),
		'api-busy': read(0, functionUrlChoice, '2026-11', 'the function alone is paid for')
	}
});
