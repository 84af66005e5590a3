/** Questions on ECS. */
import type { Questions } from '#lib/tree/grammar.ts';
import {
	anyone,
	capacity,
	exposure,
	gradual,
	pace,
	share,
	testers,
	together,
	wayBack
} from './asked.ts';
import type { states } from '../machine.ts';

const task = 'One running copy of the containers that belong together.';

export const containers = {
	'ecs-special': {
		question: 'service',
		ask: 'Does any of these apply to the service?',
		short: ['Unusual', 'service?'],
		why: 'Traffic can be shifted only where something in front of the tasks shares it out, and only while two sets of tasks may run.',
		help: {
			Task: task,
			'Service Connect': 'ECS’s own way for services to find and call each other.'
		},
		unsure: {
			assume: 'none',
			find: 'Look at the service’s definition: without a load balancer or Service Connect, nothing can share traffic out.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Requests come through a load balancer or Service Connect.',
				plain: true,
				short: ['none'],
				because: 'A load balancer or Service Connect lets ECS send traffic to either set of tasks.'
			},
			pulled: {
				label: 'Its tasks fetch their work, or nothing is in front',
				gloss: 'Workers on a queue or stream, bots, or a lone task called at its own address.',
				short: ['they fetch', 'work'],
				because:
					'With nothing in front of the tasks, ECS has no traffic to shift and replaces them instead.',
				against: {
					'blue-green':
						'ECS can run it without a load balancer, but moves no traffic, so both sets would fetch work.'
				}
			},
			alone: {
				label: 'Two copies must never run side by side',
				gloss: 'A lock, files, a licence for one; workers as well. A short gap is the price.',
				short: ['only ever', 'one copy'],
				because:
					'With bounds of your own ECS stops the old task first; by default, and in every shift, both run.',
				against: {
					'rolling-additional-batch': 'It starts the new copy while the old one runs.',
					'blue-green': 'It runs a full second set before any traffic moves.'
				}
			}
		}
	},
	'ecs-exposure': {
		...exposure,
		why: 'Replacing tasks mixes both versions by chance; shifting traffic between two sets of tasks steers who gets which.',
		unsure: {
			assume: 'anyone',
			find: 'Ask the developers whether both versions can use the same database and sessions. If they cannot, everyone must switch together.'
		},
		answers: {
			anyone: {
				...anyone,
				because:
					'Nobody has to be kept from the new version, so there is no share of users to set or to watch.'
			},
			testers: {
				...testers,
				because:
					'Blue/green sends test traffic to the new tasks first, then moves all production traffic together.',
				against: {
					rolling: 'A new task serves users as soon as it is healthy.',
					'rolling-additional-batch': 'A new task serves users as soon as it is healthy.',
					canary: 'It can take test traffic too, but then moves a share first.',
					linear: 'It can take test traffic too, but then moves in steps.'
				}
			},
			together: {
				...together,
				because:
					'Blue/green alone keeps the new tasks out of service, then moves all traffic together.',
				against: {
					rolling: 'Old and new tasks serve side by side until the last one is replaced.',
					'rolling-additional-batch':
						'Old and new tasks serve side by side until the last one is replaced.'
				}
			},
			share: {
				...share,
				because: 'Only canary and linear set the share of traffic that new tasks get first.',
				against: { 'blue-green': 'It moves all production traffic at one moment.' }
			}
		}
	},
	'ecs-way-back': {
		...wayBack,
		help: { ...wayBack.help, Task: task },
		why: 'A rolling update goes back by replacing every task once more. A second set of tasks takes the traffic back at once.',
		answers: {
			redeploy: {
				label: 'Replacing the tasks again will do',
				gloss:
					'It takes some minutes. ECS can start it by itself, on alarms. Also if nobody has asked for more.',
				plain: true,
				short: ['replace', 'again'],
				because:
					'If minutes are quick enough as the way back, no full second set of tasks must be kept for it.'
			},
			ready: {
				label: 'Within moments, to tasks that still run',
				gloss: 'The old tasks wait until you are sure. Also if all you know is “quick”.',
				short: ['within', 'moments'],
				because: 'Blue/green keeps the old tasks running; a rolling update stops them as it goes.'
			}
		}
	},
	'ecs-capacity': {
		...capacity,
		help: { Task: task },
		unsure: {
			assume: 'full',
			find: 'Compare the load at the hour of the deployment with what the tasks carry that are left while some are stopped: CPU and latency at the last peak tell.'
		},
		why: 'ECS may stop old tasks first, or start new ones first. The first needs no room in the cluster, the second keeps everything serving.',
		answers: {
			full: {
				label: 'Yes, all of it',
				gloss: 'New tasks run before old ones stop. Also if nobody has said.',
				plain: true,
				short: ['full'],
				because: 'New tasks start before old ones stop; stopping first would serve with fewer.'
			},
			less: {
				label: 'No, some tasks may be away',
				gloss: 'The cluster has no room, or extra tasks must not cost.',
				short: ['some less'],
				because: 'Old tasks stop first and make the room, so nothing extra runs.'
			}
		}
	},
	'ecs-pace': {
		...pace,
		answers: {
			step: {
				label: 'All the rest at once, after one trial',
				gloss:
					'After a set time, or when somebody approves: ECS does both. Also if nobody has said.',
				plain: true,
				short: ['all at once'],
				because: 'One trial, then the rest: equal steps would only take longer.'
			},
			gradual: {
				...gradual,
				gloss:
					'Load, caches or limits show only as traffic grows. Also if metrics should set the share: it comes nearest.',
				because:
					'Linear raises the share in equal steps; a canary jumps from its first share to everything.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
