/** Questions on EC2 and on-premises servers. */
import { numberOn } from '#lib/tree/candidate.ts';
import type { Questions } from '#lib/tree/grammar.ts';
import { candidate as rolling } from '../../candidates/delivery/rolling.ts';
import { downtime, exposure, secondSet } from './asked.ts';
import type { states } from '../machine.ts';

/** HalfAtATime takes up to this percentage of the servers out of service at once. */
const halfOfServers = numberOn(rolling, 'ec2-most');

export const servers = {
	'ec2-downtime': {
		...downtime,
		help: {
			...downtime.help,
			'One server only':
				'It cannot change without a gap. To avoid one, a second server must run beside it for the change.'
		},
		answers: {
			bearable: {
				label: 'Yes, a short gap is fine',
				gloss: 'Test and internal systems, or an announced window.',
				short: ['yes,', 'short gap'],
				because:
					'With a gap allowed, all servers change together: shortest, and on what already runs.',
				against: {
					rolling: 'Batches only take longer when a gap is bearable.',
					'rolling-additional-batch': 'Extra instances buy an uptime that nobody asked for.',
					'blue-green': 'A second set of servers buys an uptime that nobody asked for.'
				}
			},
			none: {
				label: 'No, it must keep answering',
				gloss:
					'Somebody is always using it. It takes two servers at least, if only for the change.',
				short: ['no gap'],
				because: 'A change of all servers at once stops the application on each of them.'
			}
		}
	},
	'ec2-exposure': {
		...exposure,
		help: {
			...exposure.help,
			'Availability Zone': 'A group of data centres with power and network of its own.'
		},
		why: 'While versions change, some users are served by the old one and some by the new. CodeDeploy cannot set a percentage on servers; it can only begin with a few of them.',
		unsure: {
			assume: 'anyone',
			find: 'Ask the developers whether both versions can use the same database and sessions. If they cannot, everyone must switch together.'
		},
		answers: {
			anyone: {
				label: 'Anyone who lands on a changed server',
				gloss: 'Both versions may serve side by side; nobody steers who gets which.',
				short: ['anyone'],
				because: 'With both versions serving, servers can change while others stay in service.',
				against: { 'all-at-once': 'It stops the application on every server together.' }
			},
			share: {
				label: 'A part of the users, the rest after a trial',
				gloss: 'One Availability Zone’s worth, watched for a while.',
				short: ['a part', 'first'],
				because:
					'A zonal rolling update changes one Availability Zone, watches it for a set time, then goes on.',
				against: {
					'all-at-once': 'Everyone would meet the new version together.',
					'rolling-additional-batch':
						'Its checkpoints can hold a first share too, but it replaces servers and changes none that run.',
					'blue-green':
						'It lets you test before the switch, but then moves everyone with no time to watch.'
				}
			},
			together: {
				label: 'Everyone at the same moment',
				gloss: 'Old and new cannot serve together, or only our own tests may come first.',
				short: ['everyone', 'at once'],
				because: 'A rolling update lets both versions serve until its last batch is done.',
				against: {
					rolling: 'Old and new serve side by side until the last server has changed.',
					'rolling-additional-batch':
						'Old and new serve side by side until the last instance is replaced.'
				}
			}
		}
	},
	'ec2-replacement': {
		...secondSet,
		why: 'Without a second set, CodeDeploy can switch everyone together only by stopping, changing and starting every server. A short gap is then the price.',
		answers: {
			no: {
				label: 'No: the servers are what they are',
				gloss: 'On-premises machines, fixed addresses, licences or quotas.',
				short: ['no'],
				because:
					'Blue/green needs new EC2 instances; on the same servers CodeDeploy switches everyone only through a short common stop.'
			},
			yes: {
				label: 'Yes, on EC2, and the double cost is fine',
				gloss: 'Behind a load balancer that both sets share.',
				short: ['yes'],
				because:
					'A tested second set takes over without the stop that an update of all servers needs.'
			}
		}
	},
	'ec2-second-set': {
		...secondSet,
		why: 'New servers are tested before they take traffic, and the old set waits as the way back. The price is double for as long as both run.',
		answers: {
			no: {
				label: 'No, or nothing would be gained by it',
				gloss:
					'On-premises machines, fixed licences or addresses, or installing again is a quick enough way back.',
				short: ['no'],
				because:
					'Blue/green needs and pays for as many EC2 instances again, and cannot use on-premises servers.',
				against: {
					'rolling-additional-batch': 'It starts instances beyond those there are.'
				}
			},
			some: {
				label: 'Only a few more at a time, in the same Auto Scaling group',
				gloss:
					'Fresh instances from a new image; the group keeps its name, its graphs and its scaling.',
				short: ['a few', 'at a time'],
				because:
					'An instance refresh starts new instances and ends as many old ones, a few at a time, in one group.',
				against: {
					rolling:
						'In place, servers are changed instead of replaced, with one batch out of service.',
					'blue-green': 'It runs a full second set, and by CodeDeploy in a group of another name.'
				}
			},
			yes: {
				label: 'Yes, on EC2, and the double cost is fine',
				gloss: 'Behind a load balancer that both sets share.',
				short: ['yes'],
				because:
					'With a second set the way back is a turn of the traffic; in place, the old version must be deployed again.',
				against: {
					'rolling-additional-batch':
						'It ends the old instances as it goes, so going back replaces them once more.'
				}
			}
		}
	},
	'ec2-spare': {
		question: 'spare',
		ask: 'What part of the servers can be away while the rest carries the load?',
		short: ['How many may', 'be away?'],
		why: 'The larger the batch, the sooner the rollout is over, and the less is left to serve. Count at the hour in which you deploy.',
		help: {
			'In place': 'The new version is installed on the servers that already run.',
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
				gloss: 'As few as one server at a time.',
				short: ['less', 'than half'],
				because: 'One server at a time leaves nearly all of the capacity in service.',
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
	}
} satisfies Partial<Questions<typeof states>>;
