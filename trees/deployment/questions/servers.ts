/** Questions on EC2 and on-premises servers. */
import { numberOn } from '#lib/tree/candidate.ts';
import type { Questions } from '#lib/tree/grammar.ts';
import { candidate as rolling } from '../../candidates/delivery/rolling.ts';
import {
	anyone,
	downtime,
	exposure,
	gap,
	moreServers,
	share,
	stays,
	testers,
	together,
	wayBack
} from './asked.ts';
import type { states } from '../machine.ts';

/** HalfAtATime takes up to this percentage of the servers out of service at once. */
const halfOfServers = numberOn(rolling, 'out-at-once', 'ec2');

export const servers = {
	'ec2-downtime': {
		...downtime,
		help: {
			...downtime.help,
			'One server only':
				'It cannot change without a gap. To avoid one, a second server must run beside it for the change.'
		},
		answers: {
			none: {
				...stays,
				because: 'A change of all servers at once stops the application on each of them.'
			},
			bearable: {
				...gap,
				because:
					'With a gap allowed, all servers change together: shortest, and on what already runs.',
				against: {
					rolling: 'Batches only take longer when a gap is allowed.',
					'rolling-additional-batch': 'Extra instances buy an uptime that nobody asked for.',
					'blue-green': 'A second set of servers buys an uptime that nobody asked for.',
					'traffic-splitting': 'A second group buys a trial that nobody asked for.'
				}
			}
		}
	},
	'ec2-exposure': {
		...exposure,
		why: 'While versions change, some users are served by the old one and some by the new. A second set of servers lets you steer who gets which.',
		unsure: {
			assume: 'anyone',
			find: 'Ask the developers whether both versions can use the same database and sessions. If they cannot, everyone must switch together.'
		},
		answers: {
			anyone: {
				...anyone,
				because: 'With no share to set, weights on a load balancer are work for nothing.'
			},
			testers: {
				...testers,
				because:
					'CodeDeploy’s blue/green waits for your tests before it sends users to the new instances.',
				against: {
					rolling: 'A changed server is back in service before anybody has tried it.',
					'rolling-additional-batch': 'A new instance serves as soon as it is healthy.',
					'traffic-splitting': 'Weights steer a share; without a trial they only add steps.'
				}
			},
			together: {
				...together,
				because:
					'Changing a few servers at a time lets both versions serve until the last is done.',
				against: {
					'traffic-splitting': 'It serves both versions on purpose.'
				}
			},
			share: {
				...share,
				because:
					'CodeDeploy sets no percentage on servers; a load balancer with weights does, and a zonal rollout comes near.',
				against: {
					'all-at-once': 'Everyone would meet the new version together.',
					'rolling-additional-batch':
						'Its checkpoints can hold a first share of the group, but no share of the traffic.',
					'blue-green':
						'It lets you test before the switch, but then moves everyone with no time to watch.'
				}
			}
		}
	},
	'ec2-way-back': {
		...wayBack,
		why: 'Once changed, servers need another deployment to go back. A second set leaves the old servers running until you are sure.',
		answers: {
			redeploy: {
				label: 'Deploying the old version again will do',
				gloss:
					'It takes some minutes. Also if nobody has asked for more; on-premises there is nothing quicker.',
				plain: true,
				short: ['deploy', 'again'],
				because:
					'If a second deployment is quick enough as the way back, no second set of servers must be paid for.'
			},
			ready: {
				label: 'Within moments, to instances that still run',
				gloss:
					'A second set: the old instances wait and take the traffic back. Also if all you know is “quick”.',
				short: ['within', 'moments'],
				because:
					'With a second set the way back is a turn of the traffic; otherwise the old version must be deployed again.',
				against: {
					'rolling-additional-batch':
						'It ends old instances as it goes, so going back replaces them once more.'
				}
			}
		}
	},
	'ec2-release': {
		question: 'release',
		ask: 'Are running servers changed, or new ones started instead?',
		short: ['Changed or', 'replaced?'],
		why: 'Servers that live on are changed in place. Servers that are replaced start with the new version, and need not be changed at all.',
		help: {
			Image: 'A disk with system and application (an AMI), from which new instances start.',
			'Launch template': 'What an Auto Scaling group starts instances from, in numbered versions.'
		},
		unsure: {
			assume: 'changed',
			find: 'Look at the last release: did the servers keep their names and start times, or were there new ones?'
		},
		answers: {
			changed: {
				label: 'Running servers are changed',
				gloss:
					'CodeDeploy or a script installs it, on EC2 or on-premises. Also if nobody has said.',
				plain: true,
				short: ['changed'],
				because:
					'CodeDeploy changes servers in place, a few at a time, on EC2 and on-premises alike.',
				against: {
					'rolling-additional-batch': 'It replaces instances, and changes none that run.'
				}
			},
			replaced: {
				label: 'New servers are started instead',
				gloss:
					'An Auto Scaling group starts them from a new image, or they fetch the release when they start.',
				short: ['replaced'],
				because:
					'An instance refresh starts new instances and ends as many old ones, a few at a time, in one group.',
				against: {
					rolling: 'It changes servers that run, which nobody does to yours.'
				}
			}
		}
	},
	'ec2-spare': {
		question: 'spare',
		ask: 'What percentage of the servers can be away while the rest carries the load?',
		short: ['How many may', 'be away?'],
		why: 'The larger the batch, the sooner the rollout is over, and the less is left to serve. Count at the hour in which you deploy.',
		help: {
			'To work it out': 'Servers you have, less servers you need, divided by servers you have.'
		},
		unsure: {
			assume: 'few',
			find: 'Divide the peak load at the hour of deployment by what one server carries in a load test; what is left over may be away.'
		},
		input: { unit: 'percent of the servers', min: 0, max: 99, step: 1 },
		branches: {
			few: {
				label: 'Less than half of them',
				gloss:
					'Even one at a time, or in a fixed order. If none can be away, add one first. Also if nobody has counted.',
				plain: true,
				short: ['less', 'than half'],
				because: 'Small batches leave most of the capacity in service.',
				below: halfOfServers
			},
			half: {
				label: 'Half of them or more',
				gloss: 'Quiet hours, or twice as many servers as needed.',
				short: ['half', 'or more'],
				because: 'With half to spare, two rounds finish what would take a round for each server.',
				from: halfOfServers
			}
		}
	},
	'ec2-switch': {
		question: 'second-set',
		ask: 'May a full second set of servers run during the change?',
		short: ['Full second', 'set?'],
		help: {
			'Second set': 'As many servers again, with the new version, paid for as long as both run.'
		},
		unsure: moreServers,
		why: 'Without a second set, everyone can switch together only by stopping, changing and starting every server. A short gap is then the price.',
		answers: {
			yes: {
				label: 'Yes, on EC2',
				gloss:
					'As many instances again, behind the same load balancer. Also if nothing speaks against it.',
				plain: true,
				short: ['yes'],
				because:
					'A tested second set takes over without the stop that a change of all servers needs.'
			},
			no: {
				label: 'No, the servers are what they are',
				gloss:
					'On-premises machines, fixed addresses, licences or quotas. A short gap is then needed after all.',
				short: ['no'],
				because:
					'On the same servers, everyone can be switched together only through a short common stop.',
				against: {
					'blue-green':
						'It needs as many EC2 instances again, and no on-premises server can take part.'
				}
			}
		}
	},
	'ec2-trial': {
		question: 'trial-servers',
		ask: 'May a few more servers run for the trial?',
		short: ['More servers', 'for a trial?'],
		help: {
			'A few more':
				'A second group with the new version, large enough for its share and paid for while it runs.'
		},
		unsure: moreServers,
		why: 'A set share of traffic needs two groups of servers, one for each version, and something in front that weighs them.',
		answers: {
			yes: {
				label: 'Yes, a second group beside the first',
				gloss: 'A few instances will do for a small share. Also if nothing speaks against it.',
				plain: true,
				short: ['yes'],
				because:
					'With two groups, weights on the load balancer or in DNS give the new one any share you set.',
				against: {
					rolling: 'It changes one zone’s servers; the share is then as large as a zone.'
				}
			},
			no: {
				label: 'No, the servers are what they are',
				gloss:
					'On-premises machines, fixed addresses, licences or quotas. One zone or a few of them then go first.',
				short: ['no'],
				because:
					'On the same servers the nearest thing is one zone or one small group first, watched for a set time.',
				against: {
					'traffic-splitting': 'It needs a second group of servers to send the share to.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
