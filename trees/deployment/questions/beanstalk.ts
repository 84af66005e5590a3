/** Questions on Elastic Beanstalk. */
import type { Questions } from '#lib/tree/grammar.ts';
import {
	anyone,
	capacity,
	downtime,
	exposure,
	gap,
	share,
	stays,
	testers,
	together,
	wayBack
} from './asked.ts';
import type { states } from '../machine.ts';

export const beanstalk = {
	'beanstalk-special': {
		question: 'environment',
		ask: 'Does any of these apply to the environment?',
		short: ['Unusual', 'environment?'],
		why: 'Most deployment policies need a load balancer, and all of them bring new code to the same platform.',
		help: {
			'Platform branch':
				'Runtime and operating system together. A newer version of the same branch is a managed update, and no question for this tree.',
			Environment: 'The instances on which Beanstalk runs one version of the application.'
		},
		unsure: {
			assume: 'none',
			find: 'Read the environment’s overview page: it names the platform branch and says whether a load balancer is there.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'New code on the same platform, with a load balancer in front, or with a gap allowed.',
				plain: true,
				short: ['none'],
				because: 'New code on the same platform is what the deployment policies are for.'
			},
			single: {
				label: 'One instance, no load balancer, and no gap allowed',
				gloss:
					'If a gap is fine, or a load balancer is in front, even of a single instance, take the answer above.',
				short: ['a single', 'instance'],
				because:
					'Without a load balancer Beanstalk offers two policies, and Immutable is the one without a gap.',
				against: {
					'all-at-once': 'It works on a single instance too, but stops it.',
					'blue-green': 'It works too, but adds a second environment and a change of DNS.'
				}
			},
			branch: {
				label: 'The platform branch changes, whatever else applies',
				gloss: 'Such as another major version of PHP, or another operating system.',
				short: ['platform', 'changes'],
				because:
					'Another platform branch takes a second environment; a policy only brings new code to the same one.',
				against: {
					immutable: 'Its new instances run the same platform branch.',
					'traffic-splitting': 'It splits traffic inside one environment, on one platform branch.'
				}
			}
		}
	},
	'beanstalk-downtime': {
		...downtime,
		answers: {
			none: {
				...stays,
				because: 'All at once takes every instance out of service for a short time.'
			},
			bearable: {
				...gap,
				because:
					'With a gap allowed, every instance changes at once: the shortest deployment, on what already runs.',
				against: {
					rolling: 'Batches only take longer when a gap is allowed.',
					'rolling-additional-batch':
						'The extra batch buys capacity that nobody needs during the gap.',
					immutable: 'A second set of instances buys an uptime that nobody asked for.',
					'traffic-splitting':
						'A second set and an evaluation time buy a trial that nobody asked for.',
					'blue-green': 'A second environment and a DNS change buy an uptime that nobody asked for.'
				}
			}
		}
	},
	'beanstalk-exposure': {
		...exposure,
		why: 'While versions change, some users are served by the old one and some by the new. Whether that may be, and how it is steered, rules out most strategies.',
		unsure: {
			assume: 'anyone',
			find: 'Ask the developers whether both versions can use the same database and sessions. If they cannot, everyone must switch together.'
		},
		answers: {
			anyone: {
				...anyone,
				because: 'With no share to set, an evaluation time only makes the deployment longer.'
			},
			testers: {
				...testers,
				because:
					'Only a second environment has an address of its own to test at; every policy puts new instances before users.',
				against: {
					'traffic-splitting': 'Real clients are the first to meet its new instances.',
					immutable: 'Its first new instance serves users at once.'
				}
			},
			together: {
				...together,
				because:
					'Every policy that avoids a gap lets both versions serve; a swap of environments mixes them only while DNS caches last.',
				against: {
					immutable: 'Its new instances serve beside the old ones until all are healthy.',
					'traffic-splitting': 'It serves both versions on purpose.'
				}
			},
			share: {
				...share,
				because:
					'Only traffic splitting sends a set share to new instances and waits before it moves the rest.',
				against: {
					rolling:
						'A batch gets whatever the load balancer sends it, and is watched for no set time.',
					'blue-green': 'A swap of names moves all clients together.'
				}
			}
		}
	},
	'beanstalk-way-back': {
		...wayBack,
		why: 'In place, the old version is gone and must be deployed again. Beside the old instances, it still runs and the new ones are thrown away.',
		answers: {
			redeploy: {
				label: 'Deploying the old version again will do',
				gloss: 'It takes some minutes. Also if nobody has asked for more.',
				plain: true,
				short: ['deploy', 'again'],
				because:
					'If a second deployment is quick enough as the way back, no second set of instances must be paid for.',
				against: {
					immutable: 'Its full second set pays for a quicker way back than you need.',
					'blue-green': 'Its second environment pays for a quicker way back than you need.'
				}
			},
			rollout: {
				label: 'Quick if the rollout fails; later, deploying will do',
				gloss: 'Fresh instances each time; if they fail, the old ones are as they were.',
				short: ['quick, if', 'it fails'],
				because:
					'Immutable only ends its new instances; a failed rolling update leaves batches on the new version.',
				against: {
					'blue-green':
						'It does this too, but with a second environment and a change of DNS on top.'
				}
			},
			ready: {
				label: 'Quick even after everyone has moved',
				gloss:
					'Faults may show late, so the old version must wait in full. Also if all you know is “quick”.',
				short: ['quick, even', 'afterwards'],
				because:
					'Only a second environment keeps the old version after the switch; every policy ends or changes the old instances.'
			}
		}
	},
	'beanstalk-capacity': {
		...capacity,
		why: 'A rolling update takes one batch out of service at a time. If the rest cannot carry the load, an extra batch has to come first.',
		answers: {
			full: {
				label: 'Yes, all of it',
				gloss:
					'One batch more is paid for while it runs. Also if nobody has said how many may be away.',
				plain: true,
				short: ['full'],
				because:
					'One extra batch keeps full capacity; plain rolling always serves with one batch less.'
			},
			less: {
				label: 'No, one batch may be away',
				gloss:
					'You let one instance go at a time and the others carry the load, or nothing may be added to the bill.',
				short: ['one batch', 'less'],
				because: 'Without an extra batch nothing is added to the bill, and the rollout is shorter.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
