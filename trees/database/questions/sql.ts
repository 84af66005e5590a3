/** Where SQL is spoken: Regions, scale, load and copies. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

const subset = {
	question: 'subset',
	ask: 'Do the programs need triggers, extensions or very large transactions?',
	short: ['Triggers,', 'extensions?'],
	why: 'DSQL has tables, joins, foreign keys and procedures of PostgreSQL. It has no triggers or extensions, bounds each transaction, and speaks no MySQL.',
	help: {
		DSQL: 'Aurora DSQL: an SQL database of AWS without servers, which two Regions can write at once.',
		Extension: 'An addition to PostgreSQL, such as PostGIS for maps or pgvector for meaning.',
		Trigger: 'Code in the database that runs when a row changes.'
	},
	unsure: {
		assume: 'plain',
		find: 'Search the schema for CREATE EXTENSION and CREATE TRIGGER, and ask whether any job changes more than {aurora-dsql.changed-at-once} in one transaction.'
	}
} as const;

const needsMore = {
	label: 'Yes, or they speak MySQL',
	gloss:
		'Triggers; PostGIS, pgvector or other extensions; jobs that change very many rows at once.',
	short: ['yes, or', 'MySQL']
} as const;

export const sql = {
	'sql-special': {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'One Region with a standby in another zone is enough for most. Other Regions, or more than one server can take, change the database itself. If several hold, take the first.',
		help: {
			Region: 'A place such as Frankfurt or Ohio with several Availability Zones.',
			'Availability Zone': 'One or more data centres of a Region that fail apart from the others.',
			'RDS Proxy':
				'It stands in front of RDS or Aurora and shares few connections among many callers, such as functions.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask what the business has signed: who would notice if a whole Region were gone for some hours, and what has been promised to auditors.'
		},
		answers: {
			none: {
				label: 'None of these',
				plain: true,
				short: ['none'],
				because:
					'One server takes the writes and another zone stands by: the usual way, with all of SQL.',
				against: {
					'aurora-dsql': 'It gives up parts of SQL for what is not needed here.'
				}
			},
			regions: {
				label: 'Two Regions must both accept writes at once',
				gloss: 'Either may fail, and no confirmed write may be lost.',
				short: ['two Regions', 'write'],
				because: 'DSQL alone lets two Regions write the same tables at once and always agree.',
				against: {
					rds: 'One server in one Region takes all writes.',
					'aurora-serverless': 'One server in one Region takes all writes.'
				}
			},
			region: {
				label: 'Another Region must take over soon, or read nearby',
				gloss:
					'Within minutes if this one fails; or readers on other continents. One Region writes.',
				short: ['second', 'Region'],
				because:
					'Aurora copies its storage to other Regions within about a second, and can make one the writer.',
				against: {
					rds: 'A replica there can be promoted, with more loss and more work.',
					'aurora-serverless': 'It can be the reader there; the pattern is the Global Database.',
					'aurora-dsql': 'Its two Regions always agree, which costs waiting and parts of SQL.'
				}
			},
			spread: {
				label: 'More writes than the largest server bears',
				gloss:
					'Today or soon. A slow disk or lagging replicas don’t count; many short connections alone want RDS Proxy.',
				short: ['beyond one', 'server'],
				because: 'DSQL spreads writes, storage and connections over machines that nobody sees.',
				against: {
					rds: 'Its largest server is the limit for writes.',
					'aurora-serverless':
						'One writer of up to {aurora-serverless.capacity-units-most} takes all writes.'
				}
			},
			history: {
				label: 'Nobody may alter history unnoticed',
				gloss: 'A ledger that auditors trust; what Amazon QLDB was for.',
				short: ['provable', 'history'],
				because:
					'Since QLDB ended, AWS advises Aurora PostgreSQL with an audit trail beside the tables.',
				against: {
					rds: 'It can do the same; AWS describes the way for Aurora.',
					'aurora-serverless': 'It is Aurora too; take it where the load rests.',
					'aurora-dsql': 'It has neither triggers nor pgAudit, which write the trail.'
				}
			},
			bare: {
				label: 'No network, no password, and no slow waking',
				gloss:
					'For functions: it rests for hours, then must answer at once. If only servers are unwanted: none of these.',
				short: ['no network,', 'no waking'],
				because:
					'DSQL has no servers, versions or VPC, knows IAM instead of passwords, and answers at once after a rest.',
				against: {
					rds: 'Its server has a size, a version, a window and a VPC.',
					aurora: 'Its servers have a size, a version, a window and a VPC.'
				}
			}
		}
	},

	'sql-load': {
		ask: 'Is it busy all day?',
		short: ['Busy all', 'day?'],
		why: 'A server bills by the hour, busy or not. Capacity by the second is dearer while busy: it pays below an average of {aurora-serverless.serverless-below}.',
		help: {
			Peak: 'The busiest moment that must still be quick.'
		},
		unsure: {
			assume: 'steady',
			find: 'Look at a week of CPU load. Divide the average by the highest hour. If you get less than a quarter, or nights are empty, it is uneven.'
		},
		answers: {
			steady: {
				label: 'Yes, with the usual ups and downs',
				plain: true,
				short: ['yes'],
				because:
					'A server of the right size costs a fraction of the same capacity billed by the second.',
				against: {
					'aurora-serverless': 'An hour in full use costs several times as much as on a server.'
				}
			},
			uneven: {
				label: 'No: it rests for hours, or jumps many times over',
				gloss: 'Test systems, internal tools, campaigns, a product whose load nobody knows.',
				short: ['no, rests', 'or jumps'],
				because:
					'Aurora serverless grows within moments and can pause, so quiet hours cost little or nothing.',
				against: {
					rds: 'A server bills through the quiet hours and is too small for the jumps.'
				}
			}
		}
	},

	'sql-copies': {
		ask: 'Will one server with a standby be enough?',
		short: ['One server', 'enough?'],
		why: 'RDS is the plain way and costs less. Aurora gives more readers on the same storage, fails over sooner and grows further.',
		help: {
			Standby: 'A second server in another zone that takes over, and serves nobody until then.',
			Failover: 'The change from the server that failed to the one that takes over.'
		},
		unsure: {
			assume: 'one',
			find: 'Take the data in five years and the reads at the peak. If they fit one large server, and two minutes of outage after a failure are bearable, one is enough.'
		},
		answers: {
			one: {
				label: 'Yes: it fits one server',
				gloss:
					'A failover may take {rds.failover}; data stays below {rds.capacity-max}; replicas may serve some reads.',
				plain: true,
				short: ['yes'],
				because: 'One server with a standby has fewer parts and a lower price.',
				against: {
					aurora: 'An hour of its servers costs more, and I/O is billed apart.'
				}
			},
			several: {
				label: 'No: many readers, fast failover or more data',
				gloss:
					'Replicas lag, reads fill servers, one disk is the limit; or an outage must end within {aurora.failover}.',
				short: ['no, more'],
				because:
					'Aurora’s readers share one storage: up to {aurora.replicas-most}, one of which takes over within {aurora.failover}.',
				against: {
					rds: 'Each replica copies the data; a failover takes {rds.failover}, less with a Multi-AZ cluster.'
				}
			}
		}
	},

	'regions-subset': {
		...subset,
		answers: {
			plain: {
				label: 'No: tables, keys, joins and short transactions',
				plain: true,
				short: ['no'],
				because: 'What DSQL leaves out is not needed, so both Regions can write.',
				against: { aurora: 'Its other Regions pass writes on to one writer.' }
			},
			more: {
				...needsMore,
				because:
					'No database here has all of SQL and two writing Regions; Aurora passes writes on to one.',
				against: { 'aurora-dsql': 'It lacks what the programs need.' }
			}
		}
	},

	'spread-subset': {
		...subset,
		answers: {
			plain: {
				label: 'No: tables, keys, joins and short transactions',
				plain: true,
				short: ['no'],
				because: 'What DSQL leaves out is not needed, so it can spread the load.',
				against: { aurora: 'One server takes all writes, unless you shard.' }
			},
			more: {
				...needsMore,
				because:
					'Aurora has all of PostgreSQL and MySQL, the largest servers, readers, and shards for PostgreSQL.',
				against: { 'aurora-dsql': 'It lacks what the programs need.' }
			}
		}
	},

	'bare-subset': {
		...subset,
		answers: {
			plain: {
				label: 'No: tables, keys, joins and short transactions',
				plain: true,
				short: ['no'],
				because: 'What DSQL leaves out is not needed, so nothing is left to look after.',
				against: {
					'aurora-serverless': 'It has versions and windows, and takes a while to wake.'
				}
			},
			more: {
				...needsMore,
				because:
					'Aurora serverless has all of SQL and pauses too; for PostgreSQL there is an express set-up without a VPC.',
				against: { 'aurora-dsql': 'It lacks what the programs need.' }
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
