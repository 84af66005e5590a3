/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'api-gateway-http',
		'api-gateway-rest',
		'alb',
		'lambda-function-url',
		'appsync',
		'appsync-events',
		'api-gateway-websocket',
		'cloudfront'
	],
	rows: {
		'listens-to': ['style', 'live'],
		'api-places': ['callers', 'needs', 'service-needs'],
		'api-backends': ['behind', 'private-behind', 'live'],
		'caller-checks': ['needs'],
		'customer-limits': ['needs', 'service-needs'],
		'web-firewall': ['needs'],
		'request-checks': ['needs', 'service-needs', 'behind'],
		'caches-answers': ['needs', 'service-needs'],
		'streams-answers': ['needs'],
		'answer-wait': ['needs'],
		'request-most': [],
		'edge-requests-most': ['monthly'],
		'own-domain': ['needs'],
		'billed-for': ['monthly', 'needs'],
		'paid-idle': ['monthly'],
		'api-small': ['monthly', 'needs'],
		'api-busy': ['monthly', 'needs'],
		cannot: []
	}
} satisfies Table<Vocabulary>;
