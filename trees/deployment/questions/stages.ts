/** Questions on API Gateway. */
import type { Questions } from '#lib/tree/grammar.ts';
import { exposure, share, testers, together } from './asked.ts';
import type { states } from '../machine.ts';

export const stages = {
	'api-gateway-exposure': {
		...exposure,
		help: {
			'A share': exposure.help['A share'],
			Stage: 'A named place of an API that points at one deployment.',
			Canary: 'A second deployment on the same stage that gets a share of its calls.'
		},
		why: 'A stage serves one deployment to everyone, unless a canary takes a share of its traffic. A second stage has an address of its own.',
		unsure: {
			assume: 'together',
			find: 'Ask who would read the canary’s own logs and decide, and whether a test stage earlier in the pipeline proves what you need.'
		},
		answers: {
			together: {
				...together,
				label: 'All callers, without a trial',
				gloss:
					'Also if nobody has asked for anything else, or if callers choose between old and new by the path.',
				short: ['all callers', 'at once'],
				plain: true,
				because:
					'A deployment is a snapshot that a stage can point back from, so one stage is enough.',
				against: {
					canary: 'If all callers switch together, its share and promotion have nothing to do.',
					'blue-green': 'A second stage adds only upkeep where nobody tests on it.'
				}
			},
			testers: {
				...testers,
				gloss:
					'They call it on a second stage, with production’s settings and backends, before any other caller.',
				because:
					'A second stage is called under its own address; a deployment to the live stage reaches everyone.',
				against: {
					canary: 'Its calls are picked at random, so real callers meet it first.'
				}
			},
			share: {
				...share,
				label: 'A share of the calls, the rest after a trial',
				gloss: 'Such as one call in ten, until you decide.',
				short: ['a share', 'of calls'],
				because: 'Only a canary gives the new version a set share of the calls.',
				against: {
					'all-at-once': 'The stage would serve the new deployment to everyone together.',
					'blue-green':
						'A second stage gets all callers or none, once the domain name points at it.'
				}
			}
		}
	},
	'api-gateway-kind': {
		question: 'kind',
		ask: 'Which kind of API is it?',
		short: ['Which kind', 'of API?'],
		why: 'Canary releases belong to stages of REST APIs. The other kinds have none, so that a share has to be set where their code runs.',
		help: {
			'REST API': 'The kind with usage plans, request validation and canary releases.',
			'HTTP API': 'The plainer and cheaper kind.',
			'WebSocket API': 'The kind that keeps a connection open in both directions.'
		},
		unsure: {
			assume: 'rest',
			find: 'Read the Protocol column in the console’s list of APIs, or the resource type in the template.'
		},
		answers: {
			rest: {
				label: 'A REST API',
				gloss: 'AWS::ApiGateway::RestApi in a template. Also if nobody has said.',
				plain: true,
				short: ['REST'],
				because: 'The stage of a REST API divides its calls between two deployments.'
			},
			other: {
				label: 'An HTTP API or a WebSocket API',
				gloss: 'AWS::ApiGatewayV2::Api in a template.',
				short: ['HTTP or', 'WebSocket'],
				because: 'Its stages know no canary, so the share has to be set where the code runs.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
