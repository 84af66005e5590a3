import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	scales: {
		ask: 'What should grow and shrink?',
		short: ['What grows', 'and shrinks?'],
		why: 'Groups of servers and services of containers take every kind of policy. Databases take fewer.',
		help: {
			'Auto Scaling group':
				'EC2 instances made from one template, whose number the group keeps and changes.',
			'ECS service':
				'A number of equal tasks, each one or more containers, that ECS keeps running.',
			'Provisioned capacity':
				'Reads and writes a second that you set for a DynamoDB table, and pay for whether used or not.',
			Reader: 'A replica of an Aurora cluster that answers queries and takes no writes.'
		},
		unsure: {
			assume: 'servers',
			find: 'Ask what runs out first when it gets slow: the machines that run the program, or the database behind them.'
		},
		answers: {
			servers: {
				label: 'Servers or containers',
				gloss:
					'Instances of an Auto Scaling group, or tasks of an ECS service; also if nothing is said.',
				plain: true,
				short: ['servers,', 'containers'],
				because:
					'Groups and services take every kind of policy. What the number should follow decides.'
			},
			table: {
				label: 'The read and write capacity of a DynamoDB table',
				gloss: 'Provisioned capacity. A table on demand needs no policy at all.',
				short: ['DynamoDB', 'table'],
				because:
					'A table’s capacity follows its use by target tracking, and a schedule can move the limits.',
				against: {
					'step-scaling': 'Step scaling doesn’t work on DynamoDB tables.',
					'predictive-scaling': 'Predictive scaling works on instances and ECS tasks only.',
					'backlog-scaling': 'It counts waiting messages, and a table has none.',
					'fixed-size':
						'A fixed capacity refuses what is above it, and is paid for when nobody asks.'
				}
			},
			readers: {
				label: 'The readers of an Aurora cluster',
				gloss: 'Replicas that share the queries. The writer is not scaled this way.',
				short: ['Aurora', 'readers'],
				because:
					'Aurora adds and removes replicas by target tracking on their average CPU or connections.',
				against: {
					'scheduled-scaling':
						'It moves the limits before a known peak; the number follows the queries all the same.',
					'step-scaling': 'You would have to find thresholds that the target already implies.',
					'predictive-scaling': 'Predictive scaling works on instances and ECS tasks only.',
					'backlog-scaling': 'Queries don’t wait in a queue that could be counted.',
					'fixed-size': 'Readers that nobody asks are paid for all the same.'
				}
			}
		}
	},

	drives: {
		ask: 'What should the number follow?',
		short: ['What should', 'it follow?'],
		why: 'A policy can follow what is asked now, what waits, or the clock. Each acts at another moment.',
		help: {
			Queue: 'Where messages wait until a worker takes them, such as SQS.',
			'Members that belong together':
				'Servers that decide by majority, or that have one licence each: more of them would not help.'
		},
		unsure: {
			assume: 'load',
			find: 'Lay the curve of last month’s load beside the number of servers, and ask what you would have needed to know, and when, to set that number by hand.'
		},
		answers: {
			load: {
				label: 'The load of the moment',
				gloss:
					'Callers wait for answers. Also if it repeats but a timetable is a burden, or nothing is said.',
				plain: true,
				short: ['load of the', 'moment'],
				because: 'A policy on a metric adds copies as load rises and takes them away as it falls.',
				against: {
					'scheduled-scaling': 'Nobody can write down in advance when how many are needed.',
					'backlog-scaling': 'Callers wait for the answer; no queue tells how much is to do.',
					'fixed-size': 'A fixed number is too small at the peak, or idles the rest of the day.'
				}
			},
			backlog: {
				label: 'Work that waits in a queue or a stream',
				gloss:
					'Workers take one piece after another. If what they write to may fail, a maximum number protects it.',
				short: ['waiting', 'work'],
				because:
					'What waits for each worker, and how long a piece takes, tell how many workers are needed.',
				against: {
					'target-tracking': 'CPU says how busy the workers are, not how much waits for them.',
					'scheduled-scaling': 'The clock doesn’t know how much waits.',
					'predictive-scaling': 'A forecast knows the usual day, not the queue as it is.',
					'fixed-size': 'Too few let the queue grow; too many are paid for while it is empty.'
				}
			},
			clock: {
				label: 'The clock: the hours of high and low load are known',
				gloss:
					'Office hours, peaks at night, a launch. Load may vary on top. If a timetable is a burden: the first answer.',
				short: ['the clock'],
				because: 'A scheduled action sets the size at its time, before anybody comes.',
				against: {
					'step-scaling': 'It acts when an alarm has fired; the plan knows before.',
					'predictive-scaling': 'It would have to learn from the past what you know already.',
					'backlog-scaling': 'What counts is the hour, not what waits.',
					'fixed-size': 'Outside these hours you would pay for what nobody uses.'
				}
			},
			same: {
				label: 'Nothing: the number stays the same',
				gloss:
					'Steady load, a single server to be replaced when it fails, members that belong together.',
				short: ['nothing'],
				because: 'A group without policies keeps its number and replaces what fails.',
				against: {
					'target-tracking': 'Nothing rises or falls that it could follow.',
					'step-scaling': 'Nothing rises or falls that an alarm should answer.',
					'scheduled-scaling': 'No hour needs another number.',
					'predictive-scaling': 'There is no rhythm to foresee.',
					'backlog-scaling': 'No queue decides the number.'
				}
			}
		}
	},

	start: {
		ask: 'When load rises, are new copies ready in time?',
		short: ['New copies', 'in time?'],
		why: 'A policy on a metric acts when the load is there. If copies start slowly, callers wait for them meanwhile.',
		help: {
			Copy: 'One instance of the group, or one task of the service.',
			'In time':
				'The spare room of the running copies bears the rise until the new ones pass their health check.'
		},
		unsure: {
			assume: 'soon',
			find: 'Measure from the decision until a new copy passes its health check, and compare with how long the running copies bear your steepest rise.'
		},
		answers: {
			soon: {
				label: 'Yes: the running copies bear the rise meanwhile',
				gloss: 'Also if nothing is said about slow starts or steep rises.',
				plain: true,
				short: ['yes'],
				because: 'Acting on the load that is there is soon enough, and needs no forecast.',
				against: {
					'predictive-scaling': 'Where starts are quick, a forecast only adds copies earlier.'
				}
			},
			late: {
				label: 'No: they come too late',
				gloss:
					'Callers wait or processors are full for minutes meanwhile; or copies must be ready before the rise.',
				short: ['no, too', 'late'],
				because: 'What answers an alarm comes too late here. Capacity must stand there before.',
				against: {
					'step-scaling': 'Steps too begin only when an alarm has fired.'
				}
			}
		}
	},

	measure: {
		ask: 'Which measure shows that more copies are needed?',
		short: ['What shows', 'the need?'],
		why: 'Target tracking works out how many copies are needed, but only from a measure that falls as copies are added.',
		help: {
			'Falls as copies are added':
				'Twice the copies, half the value, for the same load. CPU does so, and requests for each copy.',
			'Metric math':
				'A formula over CloudWatch metrics, such as connections divided by copies, that a policy can follow.'
		},
		unsure: {
			assume: 'shared',
			find: 'Look at a busy day: which measure rose with the load, and fell when somebody added a server? CPU is the usual one.'
		},
		answers: {
			shared: {
				label: 'One that falls as copies are added: CPU, requests',
				gloss:
					'Average CPU, requests, connections or sessions for each copy; also if nothing is said.',
				plain: true,
				short: ['one that', 'falls'],
				because:
					'Such a measure tells how many copies bring it back to its target. Nobody has to set steps.',
				against: {
					'step-scaling': 'You would set by hand the steps that target tracking works out.'
				}
			},
			jumps: {
				label: 'Such a measure, but it leaps, and many must come at once',
				gloss: 'A push message, a goal, tickets on sale: surprises that ask for a harder push.',
				short: ['falls, but', 'leaps'],
				because:
					'A step beside the target adds many copies at once when the measure is far beyond it.'
			},
			other: {
				label: 'One that doesn’t fall so, or an alarm of your own',
				gloss:
					'Latency, errors, the busiest few, a signal from outside. A total divided by the copies does fall.',
				short: ['another', 'alarm'],
				because:
					'Target tracking would misjudge it. Step scaling does for each alarm what you have set.',
				against: {
					'target-tracking': 'The measure doesn’t tell how many copies would bring it back.'
				}
			}
		}
	},

	repeats: {
		ask: 'Does the load repeat by the day or the week?',
		short: ['Does load', 'repeat?'],
		why: 'A pattern in past load can be foreseen. Without one, spare capacity must stand ready.',
		unsure: {
			assume: 'no',
			find: 'Lay the last two weeks’ curves over each other. Or let predictive scaling forecast without acting, and compare with what came.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said',
				gloss: 'Peaks come with the news, the weather, the market.',
				plain: true,
				short: ['no'],
				because: 'Without a pattern nothing can be foreseen, so spare copies must stand ready.',
				against: {
					'predictive-scaling': 'It needs a pattern in the past load, and there is none.'
				}
			},
			yes: {
				label: 'Yes: much the same each day or each week',
				gloss: 'Mornings, lunch hours, Monday peaks, though nobody sets their numbers.',
				short: ['yes'],
				because:
					'Predictive scaling learns the pattern and adds capacity before the hour that needs it.'
			}
		}
	},

	empty: {
		ask: 'May the number go down to none while nothing waits?',
		short: ['Down to', 'none?'],
		why: 'With no worker left there is nothing to divide the queue by, and something else must start the first one.',
		unsure: {
			assume: 'no',
			find: 'Ask how long the first piece after a quiet time may wait for a worker to start, and whether the idle hours of one worker matter.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said: at least one stays',
				gloss: 'The first piece finds a worker that runs.',
				plain: true,
				short: ['no, one', 'stays'],
				because: 'With one worker running, what waits can always be divided by the workers.',
				against: {
					'step-scaling': 'Its steps are guesses; the backlog for each worker is a calculation.'
				}
			},
			yes: {
				label: 'Yes: down to none, and back with the first piece',
				gloss: 'Quiet nights or weeks should cost nothing.',
				short: ['yes, to', 'none'],
				because: 'A step on the bare number of messages starts the first worker from none.'
			}
		}
	},

	when: {
		ask: 'When are more needed?',
		short: ['When are', 'more needed?'],
		why: 'What recurs is written once. A single date needs its own plan, and a way back.',
		unsure: {
			assume: 'often',
			find: 'Ask for the calendar: which hours, which days, and whether it comes again.'
		},
		answers: {
			often: {
				label: 'Again and again, at set hours or days',
				gloss: 'Working hours, weekends, the end of the month.',
				plain: true,
				short: ['again and', 'again'],
				because: 'A recurring action raises the limits and another lowers them, in your time zone.'
			},
			once: {
				label: 'On a single date',
				gloss: 'A launch, a sale, results day, an election night.',
				short: ['on a single', 'date'],
				because:
					'A one-time action raises the least size before the date, and another lowers it after.'
			}
		}
	},

	within: {
		ask: 'How many are needed within those hours?',
		short: ['How many in', 'those hours?'],
		why: 'If load varies within the hours, the schedule should set limits, not the number.',
		unsure: {
			assume: 'varies',
			find: 'Look at use within those hours over two weeks. If it moves by more than the spare room of one copy, it varies.'
		},
		answers: {
			varies: {
				label: 'It varies with the load, or nothing is said',
				gloss: 'The hours are known; how many come is not.',
				plain: true,
				short: ['it varies'],
				because: 'The schedule moves the limits, and within them the number follows the load.'
			},
			known: {
				label: 'A number that is known',
				gloss: 'Test systems by day and none at night, a batch window, a shift with set seats.',
				short: ['a known', 'number'],
				because: 'With a known number there is nothing to measure: scheduled actions set it.',
				against: {
					'target-tracking': 'The number is known; there is nothing to track.'
				}
			}
		}
	},

	peak: {
		ask: 'Does a steep peak come at a known time?',
		short: ['Steep peak', 'known?'],
		why: 'A table takes minutes to follow its load, and refuses meanwhile what is above its capacity.',
		help: {
			'Steep peak': 'Load that multiplies within minutes: a sale that opens, a nightly import.'
		},
		unsure: {
			assume: 'no',
			find: 'Look for throttled requests in the table’s metrics, and whether they come at the same hour.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said',
				gloss: 'Load rises and falls over many minutes.',
				plain: true,
				short: ['no'],
				because: 'Target tracking keeps provisioned capacity at a share of use, up and down.',
				against: {
					'scheduled-scaling': 'No hour is known that it could prepare.'
				}
			},
			yes: {
				label: 'Yes: its time is known',
				gloss: 'An import at night, a sale at noon, a Monday morning.',
				short: ['yes'],
				because:
					'A scheduled action raises the least capacity before the peak, and lowers it after.'
			}
		}
	}
} satisfies Questions<typeof states>;
