import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { beanstalk } from './questions/beanstalk.ts';
import { containers } from './questions/containers.ts';
import { functions } from './questions/functions.ts';
import { servers } from './questions/servers.ts';
import { stages } from './questions/stages.ts';

export const questions = {
	platform: {
		ask: 'Where does the new version run?',
		short: ['Where does', 'it run?'],
		why: 'Each platform carries out its own set of strategies, under its own names. What it does not offer you would have to build and run yourself.',
		help: {
			'A system of several parts':
				'Walk once for each part, and begin with the one that holds the data.',
			'Elastic Beanstalk': 'A service that runs a web application on instances it sets up for you.',
			CodeDeploy: 'A service that brings new versions to servers, functions and containers.',
			Stage: 'A named place of an API, such as test or prod, that points at one deployment.'
		},
		unsure: {
			assume: 'servers',
			find: 'Ask what is named in the pipeline’s last step: an environment, a deployment group, a function alias, a service or an API stage.'
		},
		answers: {
			beanstalk: {
				label: 'Elastic Beanstalk',
				gloss: 'An environment on EC2 instances, with or without a load balancer.',
				short: ['Elastic', 'Beanstalk'],
				because:
					'Beanstalk has its own deployment policies; its trial by a share of traffic is traffic splitting.',
				against: {
					canary: 'Beanstalk offers a share of traffic first under the name of traffic splitting.',
					linear: 'No Beanstalk policy raises the share in equal steps.'
				}
			},
			servers: {
				label: 'EC2 instances or on-premises servers',
				gloss:
					'Servers that you run, changed by CodeDeploy or replaced by their Auto Scaling group.',
				short: ['EC2 or own', 'servers'],
				because:
					'CodeDeploy changes servers in place, or swaps the whole set; it sets no share of traffic on them.',
				against: {
					immutable:
						'New instances for each version come with blue/green on EC2; there is no policy called immutable.',
					'traffic-splitting': 'CodeDeploy registers whole servers; it weighs no traffic on EC2.',
					canary: 'Canary configurations exist for Lambda and ECS, not for servers.',
					linear: 'Linear configurations exist for Lambda and ECS, not for servers.'
				}
			},
			lambda: {
				label: 'Lambda functions',
				gloss: 'Versions published behind an alias.',
				short: ['Lambda'],
				because: 'A function has versions and an alias, not servers that could change in batches.',
				against: {
					immutable: 'Every published version is already unchangeable; only the alias moves.'
				}
			},
			ecs: {
				label: 'Containers on ECS',
				gloss: 'A service on Fargate or EC2.',
				short: ['ECS'],
				because:
					'ECS replaces tasks a few at a time, or runs a second set and shifts traffic: both without a gap.',
				against: {
					'all-at-once':
						'ECS keeps tasks healthy while it replaces them; nobody has to bear a gap.',
					immutable: 'Every task is new anyway; a full new set is what ECS calls blue/green.',
					'traffic-splitting': 'ECS offers a share of traffic first under the name of canary.'
				}
			},
			'api-gateway': {
				label: 'API Gateway stages',
				gloss: 'Routes, models and integrations of an API.',
				short: ['API Gateway'],
				because:
					'A stage points at one deployment, plus one canary at most: no servers, batches or timed steps.',
				against: {
					'traffic-splitting':
						'On a stage, the share of traffic for a new deployment is called canary.',
					immutable:
						'Each deployment is a snapshot already; only the stage that points at it moves.'
				}
			}
		}
	},

	...beanstalk,
	...servers,
	...functions,
	...containers,
	...stages
} satisfies Questions<typeof states>;
