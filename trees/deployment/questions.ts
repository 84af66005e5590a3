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
				'Walk once for each part, and begin with the one that the others call: for an API Gateway before Lambda, the function.',
			'Elastic Beanstalk': 'A service that runs a web application on instances it sets up for you.',
			CodeDeploy: 'A service that brings new versions to servers, functions and containers.',
			Stage: 'A named place of an API, such as test or prod, that points at one deployment.',
			'Not here':
				'Kubernetes rolls out versions by its own tools, and a static site goes live by copying files: neither is weighed here.'
		},
		unsure: {
			assume: 'ec2',
			find: 'Ask what is named in the pipeline’s last step: an environment, a deployment group, a function alias, a service or an API stage.'
		},
		answers: {
			beanstalk: {
				label: 'Elastic Beanstalk',
				gloss: 'An environment that Beanstalk sets up and updates for you.',
				short: ['Elastic', 'Beanstalk'],
				because:
					'Beanstalk has its own deployment policies; its trial by a share of traffic is traffic splitting.',
				against: {
					canary: 'Beanstalk offers a share of traffic first under the name of traffic splitting.',
					linear: 'No Beanstalk policy raises the share in equal steps.'
				}
			},
			ec2: {
				label: 'EC2 instances or on-premises servers',
				gloss:
					'Changed in place, or replaced by their Auto Scaling group. Also if all you know is “a web server”.',
				short: ['EC2 or own', 'servers'],
				because:
					'Servers are changed in place, replaced by their group, or stood beside a second set.',
				against: {
					immutable:
						'It is a Beanstalk policy; on EC2, new instances come with an instance refresh or blue/green.',
					canary:
						'CodeDeploy times a share on Lambda and ECS; on servers you set weights yourself.',
					linear: 'CodeDeploy’s equal steps exist for Lambda and ECS, not for servers.'
				}
			},
			lambda: {
				label: 'Lambda functions',
				gloss: 'The code of a function changes, whatever calls it.',
				short: ['Lambda'],
				because: 'A function has versions and an alias, not servers that could change in batches.',
				against: {
					immutable: 'Every published version is already unchangeable; only the alias moves.'
				}
			},
			ecs: {
				label: 'Containers on ECS',
				gloss: 'A service on Fargate, on EC2 or on managed instances.',
				short: ['ECS'],
				because:
					'ECS replaces tasks a few at a time, or runs a second set and shifts traffic: both without a gap.',
				against: {
					'all-at-once':
						'ECS keeps tasks healthy while it replaces them, unless you let the minimum be zero.',
					immutable: 'Every task is new anyway; a full new set is what ECS calls blue/green.',
					'traffic-splitting': 'ECS offers a share of traffic first under the name of canary.'
				}
			},
			'api-gateway': {
				label: 'API Gateway stages',
				gloss:
					'Its routes, models or mappings change; for code behind it, take the answer for that code.',
				short: ['API Gateway'],
				because:
					'A stage points at one deployment, plus one canary at most: no servers, batches or timed steps.',
				against: {
					'traffic-splitting':
						'On a stage, the share of traffic for a new deployment is called canary.',
					immutable:
						'Each deployment is a snapshot already; only the stage that points at it moves.',
					linear: 'A canary’s share is raised by hand; no stage does it in timed steps.'
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
