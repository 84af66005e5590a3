/** Questions on ECS. */
import type { Questions } from '#lib/tree/grammar.ts';
import { capacity, exposure, pace, wayBack } from './asked.ts';
import type { states } from '../machine.ts';

const task = 'One running copy of the containers that belong together.';

export const containers = {
	'ecs-entry': {
		question: 'entry',
		ask: 'How does work reach the containers?',
		short: ['How does', 'work arrive?'],
		why: 'Traffic can be shifted only where something in front of the tasks shares it out. Tasks that fetch their own work can only be replaced.',
		help: {
			Task: task,
			'Service Connect': 'ECS’s own way for services to find and call each other.'
		},
		unsure: {
			assume: 'requests',
			find: 'Look at the service’s definition: a load balancer or Service Connect means requests; neither of them means that nothing can share traffic out.'
		},
		answers: {
			pulled: {
				label: 'They fetch it, or nothing stands in front of them',
				gloss:
					'Workers on a queue or stream, bots, or a lone task that is called at its own address.',
				short: ['fetched, or', 'direct'],
				because:
					'With nothing in front of the tasks, ECS has no traffic to shift and replaces them instead.',
				against: {
					'blue-green':
						'ECS can run it without a load balancer, but moves no traffic, so both sets would fetch work.',
					canary: 'It needs a load balancer or Service Connect to set a share.',
					linear: 'It needs a load balancer or Service Connect to set its steps.'
				}
			},
			requests: {
				label: 'Through a load balancer or Service Connect',
				gloss: 'Web sites, APIs, and services that others call.',
				short: ['requests'],
				because: 'A load balancer or Service Connect lets ECS send traffic to either set of tasks.'
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
				label: 'Anyone who lands on a new task',
				gloss: 'Both versions may serve side by side; nobody steers who gets which.',
				short: ['anyone'],
				because:
					'With no share to set, weights on a load balancer add parts and steps for nothing.',
				against: {
					canary: 'It needs a full second set and alarms for a trial that nobody asked for.',
					linear: 'It needs a full second set and many waits for a trial that nobody asked for.'
				}
			},
			share: {
				label: 'A set share of real users, the rest after a trial',
				gloss: 'Such as one request in ten, watched by alarms.',
				short: ['a set share'],
				because: 'Only canary and linear set the share of traffic that new tasks get first.',
				against: {
					'blue-green': 'It moves all production traffic at one moment.'
				}
			},
			together: {
				label: 'Everyone at the same moment',
				gloss: 'Both may run, but users must not mix; or only our own tests may come first.',
				short: ['everyone', 'at once'],
				because:
					'Blue/green alone keeps the new tasks out of service, then moves all traffic together.',
				against: {
					rolling: 'Old and new tasks serve side by side until the last one is replaced.',
					'rolling-additional-batch':
						'Old and new tasks serve side by side until the last one is replaced.'
				}
			},
			alone: {
				label: 'Nobody, before the old copy has stopped',
				gloss:
					'Two copies must never run: a lock, files, a licence for one. A short gap is the price.',
				short: ['old stops', 'first'],
				because:
					'With bounds of your own ECS stops the old task first; by default, and in every shift, both run.',
				against: {
					'rolling-additional-batch': 'It starts the new copy while the old one runs.',
					'blue-green': 'It runs a full second set before any traffic moves.',
					canary: 'It runs a full second set before any traffic moves.',
					linear: 'It runs a full second set before any traffic moves.'
				}
			}
		}
	},
	'ecs-way-back': {
		...wayBack,
		help: { ...wayBack.help, Task: task },
		why: 'A rolling update goes back by replacing every task once more. A second set of tasks takes the traffic back at once.',
		unsure: {
			assume: 'redeploy',
			find: 'Measure how long a task takes to start and become healthy, and ask whether a bad version may stay that long.'
		},
		answers: {
			redeploy: {
				label: 'Replacing the tasks again will do',
				gloss: 'Some minutes; ECS can do it by itself on alarms.',
				short: ['replace', 'again'],
				because:
					'If minutes are quick enough as the way back, no full second set of tasks must be paid for.'
			},
			kept: {
				label: 'Back within moments',
				gloss: 'The old tasks wait, running, until you are sure.',
				short: ['within', 'moments'],
				because: 'Blue/green keeps the old tasks running; a rolling update stops them as it goes.'
			}
		}
	},
	'ecs-capacity': {
		...capacity,
		help: { Task: task },
		why: 'ECS may stop old tasks first, or start new ones first. The first needs no room in the cluster, the second keeps everything serving.',
		answers: {
			less: {
				label: 'No, some tasks may be away',
				gloss: 'The cluster has no room, extra tasks must not cost, or two copies must not run.',
				short: ['some less'],
				because: 'Old tasks stop first and make the room, so nothing extra runs.'
			},
			full: {
				label: 'Yes, all of it',
				gloss: 'New tasks run before old ones stop.',
				short: ['full'],
				because: 'New tasks start before old ones stop; stopping first would serve with fewer.'
			}
		}
	},
	'ecs-pace': {
		...pace,
		why: 'One small share shows errors in code. Equal steps also show what only grows with traffic, such as load on a database.',
		answers: {
			step: {
				label: 'All the rest at once, after one trial',
				gloss: 'A small first share is enough to judge by.',
				short: ['all at once'],
				because: 'One trial, then the rest: equal steps would only take longer.'
			},
			gradual: {
				label: 'Little by little, in equal steps',
				gloss: 'Load, caches or downstream limits show only as traffic grows.',
				short: ['in equal', 'steps'],
				because:
					'Linear raises the share in equal steps; a canary jumps from its first share to everything.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
