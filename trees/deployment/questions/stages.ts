/** Questions on API Gateway. */
import type { Questions } from '#lib/tree/grammar.ts';
import { exposure } from './asked.ts';
import type { states } from '../machine.ts';

export const stages = {
	'api-exposure': {
		...exposure,
		help: {
			...exposure.help,
			Stage: 'A named place of an API that points at one deployment.',
			Canary: 'A second deployment on the same stage that gets a share of its calls.'
		},
		why: 'A stage serves one deployment to everyone, unless a canary takes a share of its traffic.',
		unsure: {
			assume: 'together',
			find: 'Ask who would read the canary’s own logs and decide. If nobody does, a share first teaches nothing.'
		},
		answers: {
			together: {
				label: 'Everyone at the same moment',
				gloss: 'Old and new cannot serve together, or nobody would watch a trial.',
				short: ['everyone', 'at once'],
				because:
					'If all callers switch together, a canary with its share and promotion has nothing to do.'
			},
			share: {
				label: 'A set share of calls, the rest after a trial',
				gloss: 'Such as one call in ten, until you decide.',
				short: ['a set share'],
				because: 'Only a canary gives the new version a set share of one stage’s calls.',
				against: {
					'all-at-once': 'The stage would serve the new deployment to everyone together.',
					'blue-green':
						'A second stage gets all callers or none, once the domain name points at it.'
				}
			}
		}
	},
	'api-testers': {
		question: 'testers',
		ask: 'Must testers call the new version in place before anyone else does?',
		short: ['Testers', 'first?'],
		why: 'A second stage has an address of its own, so it can be tested with real backends while production stays as it is.',
		help: {
			'Stage variable': 'A value that belongs to a stage, such as which backend to call.',
			'Custom domain name': 'Your own name for the API, which points at one of its stages.'
		},
		unsure: {
			assume: 'no',
			find: 'Ask whether a test stage earlier in the pipeline already proves what you need, with the same settings and backends.'
		},
		answers: {
			no: {
				label: 'No, tests are over by then',
				gloss: 'An earlier stage has proved it.',
				short: ['no'],
				because:
					'A deployment is a snapshot that a stage can point back from, so a second stage adds only upkeep.'
			},
			yes: {
				label: 'Yes, at an address of its own',
				gloss: 'With its own stage variables, throttling and cache.',
				short: ['yes'],
				because:
					'A second stage is called under its own address; a deployment to the live stage reaches everyone.'
			}
		}
	},
	'api-kind': {
		question: 'kind',
		ask: 'Which kind of API is it?',
		short: ['Which kind', 'of API?'],
		why: 'Canary releases belong to stages of REST APIs. The other kinds have stages, but none that divides its traffic.',
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
				gloss: 'AWS::ApiGateway::RestApi in a template.',
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
