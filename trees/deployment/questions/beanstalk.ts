/** Questions on Elastic Beanstalk. */
import type { Questions } from '#lib/tree/grammar.ts';
import { capacity, downtime, exposure, wayBack } from './asked.ts';
import type { states } from '../machine.ts';

export const beanstalk = {
	'eb-downtime': {
		...downtime,
		help: {
			...downtime.help,
			'Platform branch':
				'Runtime and operating system together. A newer version of the same branch is a managed update, and no question for this tree.'
		},
		answers: {
			bearable: {
				label: 'Yes, a short gap is fine',
				gloss: 'Test and internal systems, or an announced window.',
				short: ['yes,', 'short gap'],
				because:
					'With a gap allowed, every instance changes at once: the shortest deployment, on what already runs.',
				against: {
					rolling: 'Batches only take longer when a gap is bearable.',
					'rolling-additional-batch':
						'The extra batch buys capacity that nobody needs during the gap.',
					immutable: 'A second set of instances buys an uptime that nobody asked for.',
					'traffic-splitting':
						'A second set and an evaluation time buy a trial that nobody asked for.',
					'blue-green': 'A second environment and a DNS change buy an uptime that nobody asked for.'
				}
			},
			none: {
				label: 'No, it must keep answering',
				gloss: 'Somebody is always using it.',
				short: ['no gap'],
				because: 'All at once takes every instance out of service for a short time.'
			},
			platform: {
				label: 'It is the platform branch that changes, gap or not',
				gloss:
					'Such as another major version of PHP, or another operating system, under the application.',
				short: ['platform', 'changes'],
				because:
					'Another platform branch takes a second environment; a deployment policy only brings a new version of the code.',
				against: {
					'all-at-once': 'It brings new code to the same platform, gap or not.',
					rolling: 'It brings new code to the same platform, batch by batch.',
					'rolling-additional-batch': 'Its extra batch runs the same platform branch.',
					immutable: 'Its new instances run the same platform branch.',
					'traffic-splitting': 'It splits traffic inside one environment, on one platform branch.'
				}
			}
		}
	},
	'eb-exposure': {
		...exposure,
		why: 'While versions change, some users are served by the old one and some by the new. Whether that may be, and how it is steered, rules out most strategies.',
		unsure: {
			assume: 'anyone',
			find: 'Ask the developers whether both versions can use the same database and sessions. If they cannot, everyone must switch together.'
		},
		answers: {
			anyone: {
				label: 'Anyone who lands on a changed instance',
				gloss: 'Both versions may serve side by side; nobody steers who gets which.',
				short: ['anyone'],
				because:
					'With both versions serving and no share to set, instances may change as they come.',
				against: {
					'all-at-once': 'It takes every instance out of service for a short time.',
					'traffic-splitting':
						'Setting a share costs a second set and an evaluation time for nothing.'
				}
			},
			share: {
				label: 'A set share of real users, the rest after a trial',
				gloss: 'Such as one request in ten, watched for a while.',
				short: ['a set share'],
				because:
					'Only traffic splitting sends a set share to new instances and waits before it moves the rest.',
				against: {
					rolling:
						'A batch gets whatever the load balancer sends it, and is not watched for a set time.'
				}
			},
			together: {
				label: 'Everyone at the same moment',
				gloss: 'Old and new cannot serve together, or only our own tests may come first.',
				short: ['everyone', 'at once'],
				because:
					'Policies that change a few instances at a time mix both versions; a swap of environments mixes them only while DNS caches last.',
				against: {
					immutable: 'Its new instances serve beside the old ones until all are healthy.',
					'traffic-splitting': 'It serves both versions on purpose.'
				}
			}
		}
	},
	'eb-way-back': {
		...wayBack,
		why: 'In place, the old version is gone and must be deployed again. Beside the old instances, it still runs and the new ones are thrown away.',
		unsure: {
			assume: 'redeploy',
			find: 'Take the minutes that your last deployment took, and ask whether a bad version may stay that long.'
		},
		answers: {
			redeploy: {
				label: 'Deploying the old version again will do',
				gloss: 'It takes some minutes and needs a load balancer; instances and their disks stay.',
				short: ['deploy', 'again'],
				because:
					'If a second deployment is quick enough as the way back, no second set of instances must be paid for.',
				against: {
					immutable: 'Its full second set pays for a faster way back than you need.',
					'blue-green': 'Its second environment pays for a faster way back than you need.'
				}
			},
			discard: {
				label: 'A failed rollout must leave nothing behind',
				gloss:
					'Old instances stay as they are until new ones are healthy. Slow, and nothing on their disks survives.',
				short: ['leave no', 'trace'],
				because:
					'Immutable only ends its new instances; a failed rolling update leaves batches on the new version.',
				against: {
					'blue-green': 'It does this too, but with a second environment and a DNS change on top.'
				}
			},
			kept: {
				label: 'Back within moments, even hours later',
				gloss: 'The old version waits in full; a change of DNS points back at it.',
				short: ['moments,', 'even later'],
				because:
					'Only a second environment keeps the old version after the switch; every policy ends or changes the old instances.'
			}
		}
	},
	'eb-capacity': {
		...capacity,
		why: 'A rolling update takes one batch out of service at a time. If the rest cannot carry the load, an extra batch has to come first.',
		answers: {
			less: {
				label: 'No, one batch may be away',
				gloss: 'The rest carries the load, at no extra cost.',
				short: ['one batch', 'less'],
				because: 'Without an extra batch nothing is added to the bill and the rollout is shorter.'
			},
			full: {
				label: 'Yes, all of it, at the least extra cost',
				gloss: 'One batch more is paid for while it runs.',
				short: ['full'],
				because:
					'One extra batch keeps full capacity; plain rolling always serves with one batch less.'
			}
		}
	},
	'eb-dns': {
		question: 'dns',
		ask: 'Do the users’ clients look the service’s name up again?',
		short: ['Name looked', 'up again?'],
		why: 'On Beanstalk the switch between environments is a swap of their DNS names; a record of yours that points at such a name stays as it is. A client that keeps an old address stays with the old version.',
		help: {
			CNAME: 'A DNS record that points one name at another.',
			TTL: 'How long a DNS answer may be kept before it is asked for again.'
		},
		unsure: {
			assume: 'movable',
			find: 'Look for clients that pin an address or cache DNS for ever, such as devices, partners’ firewalls and old Java programs.'
		},
		answers: {
			movable: {
				label: 'Yes, they look the name up again',
				gloss: 'Browsers, apps and services that respect the TTL.',
				short: ['yes'],
				because:
					'A swap of CNAMEs moves everyone without a gap; an update of all instances at once would have one.'
			},
			fixed: {
				label: 'No, they keep the address they once got',
				gloss: 'Numeric addresses in devices or firewalls, or caches that never end.',
				short: ['no, fixed'],
				because:
					'A swap of names never reaches these clients. The only policy left that moves everyone together stops every instance for a short time.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
