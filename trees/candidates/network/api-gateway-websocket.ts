import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	gatewayPricing,
	gatewayQuotas,
	httpApiModel,
	socketApiAccess,
	socketApiOverview,
	socketApiQuotas,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'api-gateway-websocket',
	name: 'API Gateway WebSocket API',
	short: 'WebSocket API',
	summary:
		'Holds the open connections of clients, hands each message to a function, and lets your code write to any one connection.',
	alias: [
		'API Gateway',
		'WebSocket',
		'two-way connection',
		'real-time API',
		'chat backend',
		'@connections API',
		'PostToConnection',
		'server push'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', socketApiQuotas, '2026-11'),
		'billed-for': read(
			'messages each way, and connection minutes',
			gatewayPricing,
			'2026-08',
			'each 32 KB counts'
		),
		'paid-idle': read('minutes of open connections', gatewayPricing, '2026-08'),
		'operated-by': read('AWS', socketApiOverview, '2026-11'),
		'first-step': read('an API with its routes', socketApiOverview, '2026-11'),
		cannot: read('broadcast in one call, or carry binary messages', socketApiOverview, '2026-11'),
		'listens-to': read(['WebSocket'], httpApiModel, '2026-11'),
		'api-places': read(['a public address in a Region'], httpApiModel, '2026-11'),
		'api-backends': read(
			['Lambda functions', 'HTTP addresses', 'AWS services'],
			socketApiOverview,
			'2026-11'
		),
		'own-domain': read(true, httpApiModel, '2026-11'),
		'caller-checks': read(
			['IAM', 'a function of yours'],
			socketApiAccess,
			'2026-11',
			'once, when they connect'
		),
		'customer-limits': read('nothing', httpApiModel, '2026-11', 'API keys can tell callers apart'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'request-checks': read('reshapes messages by templates', socketApiQuotas, '2026-11'),
		'caches-answers': without('It passes messages on; there is nothing to keep.'),
		'streams-answers': read(true, socketApiOverview, '2026-11', 'as messages'),
		'answer-wait': read(29, socketApiQuotas, '2026-11', 'a later answer is sent to the connection'),
		'request-most': read(0.128, socketApiQuotas, '2026-11', '“128 KB”, in frames of 32 KB'),
		'edge-requests-most': read(
			10000,
			gatewayQuotas,
			'2026-11',
			'with all APIs of an account in a Region; 500 new connections; can be raised'
		),
		'socket-life': read(2, socketApiQuotas, '2026-11'),
		'idle-most': read(600, socketApiQuotas, '2026-11'),
		'connection-minute': read(100, gatewayPricing, '2026-08', 'the yardstick'),
		'api-small': read(
			29,
			gatewayPricing,
			'2026-08',
			'worked out: a million messages, without minutes'
		),
		'api-busy': read(29, gatewayPricing, '2026-08', 'worked out: messages, without minutes')
	}
});
