import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const help = {
	warehouse: 'A database that collects data of many systems, kept by column for reports.',
	join: 'Rows of two tables are brought together: each sale with its customer.'
};

export const questions = {
	want: {
		ask: 'What do you want to do with the data?',
		short: ['What do you', 'want to do?'],
		why: 'Asking, showing, preparing, searching, watching and guarding data are the work of different services. Where you need two of them, walk once for each.',
		help: {
			'Several of these':
				'Begin with what people get in the end, such as a dashboard. Then walk again for what must happen before it.',
			'Only bringing it in':
				'How data gets to S3 is decided elsewhere: streams of events under messaging, large amounts under data transfer.',
			'Little data':
				'Some gigabytes that few people ask may stay in an ordinary database, or on its read replica. To compare, or if you have none, take the first answer.',
			'Logs in CloudWatch':
				'Modest questions to them are asked where they are: see observability. If they lie in files, are to move there, or are joined with other data, walk on here.',
			ETL: 'Extract, transform, load: fetch data, bring it into shape, and put it where it is asked.',
			Spark: 'A program library that spreads work on large data over many machines.'
		},
		unsure: {
			assume: 'ask',
			find: 'Ask who waits for the result, and what they get to see: a table of figures, a picture, a file for others, a list of hits, an alarm.'
		},
		answers: {
			ask: {
				label: 'Ask questions of it in SQL',
				gloss:
					'Analysts, reports, old logs, figures for a program of yours. Also if you seek its place: a lake, a warehouse.',
				plain: true,
				short: ['ask it', 'in SQL'],
				because: 'Athena and Redshift answer SQL over very many rows at once.',
				against: {
					glue: 'It prepares tables; it answers no questions.',
					emr: 'A program would have to be written for each question, or a query engine be run.',
					opensearch: 'It finds texts and counts hits; large tables are not joined there.',
					quicksight: 'It draws charts; people who write SQL need what lies behind them.',
					'managed-flink': 'It sees what passes by, not what was stored.',
					'lake-formation': 'It says who may read, and reads nothing itself.'
				}
			},
			show: {
				label: 'Show dashboards to people who write no SQL',
				gloss:
					'A ready tool draws charts and reports for managers or customers. If your own program does, take the first.',
				short: ['show', 'dashboards'],
				because: 'Quick Sight draws dashboards that people open, filter and get by mail.',
				against: {
					athena: 'It gives rows to whoever writes SQL; something has to draw them.',
					'redshift-spectrum': 'It gives rows to whoever writes SQL; something has to draw them.',
					opensearch: 'Its dashboards are for logs and searches.',
					'lake-formation': 'It says who may read, and draws nothing.'
				}
			},
			prepare: {
				label: 'Clean, join or convert it for others',
				gloss:
					'The result is a file or a table, not an answer: ETL, nightly jobs, CSV to Parquet, Spark or Hadoop programs.',
				short: ['prepare', 'it'],
				because:
					'Glue and EMR spread work on large data over many machines, and write files or tables.',
				against: {
					athena:
						'Its queries end after {athena.longest-run} by default, and only SQL does the work.',
					redshift: 'It runs SQL and no programs, on the capacity that those who ask need.',
					'lake-formation': 'It says who may read, and changes no data.'
				}
			},
			search: {
				label: 'Search it by words, with hits at once',
				gloss:
					'A search box, or log lines found within a second during a fault. If SQL over old logs will do, take the first.',
				short: ['search by', 'words'],
				because: 'OpenSearch keeps an index over words, ranks hits, and answers at once.',
				against: {
					athena: 'It would read every file for each search.',
					redshift: 'It adds up columns; it ranks no texts.'
				}
			},
			live: {
				label: 'Act on it within seconds, as it arrives',
				gloss:
					'Totals over minutes, patterns, alarms, a screen that moves by the second. Not if a minute later will do.',
				short: ['act as it', 'arrives'],
				because:
					'A Flink program runs on, remembers what passed, and gives results record by record.',
				against: {
					athena: 'It asks files, and these come after the fact.',
					glue: 'Its streaming jobs work in small batches.',
					redshift: 'It answers when asked, and watches nothing by itself.'
				}
			},
			share: {
				label: 'Set who may see which tables, columns or rows',
				gloss: 'For people or accounts that share one data lake; the tools to ask it are there.',
				short: ['set who', 'may see'],
				because: 'Lake Formation grants tables, columns and rows in one place for several engines.',
				against: {
					redshift: 'Its own grants hold in Redshift alone.',
					quicksight: 'Its own rules hold in its dashboards alone.'
				}
			}
		}
	},

	lies: {
		ask: 'Where does the data lie?',
		short: ['Where does', 'it lie?'],
		why: 'Files can be asked where they are. Databases of applications should not be burdened with long questions. A warehouse can reach out to files.',
		help: {
			Warehouse: help.warehouse,
			'Data lake': 'Many kinds of files in S3, with a catalogue that describes them as tables.'
		},
		unsure: {
			assume: 'files',
			find: 'Follow the largest table back to the program that writes it. If that program keeps it in a database of its own, take the second.'
		},
		answers: {
			files: {
				label: 'In files, or in an old warehouse that is to move',
				gloss:
					'Logs, exports, events, also still to be collected, or if all that is asked is loaded into a warehouse daily.',
				plain: true,
				short: ['in files'],
				because: 'Files in S3 can be asked in place by Athena, or loaded into Redshift.',
				against: {
					'redshift-spectrum': 'It joins files with loaded tables; no question here needs both.'
				}
			},
			databases: {
				label: 'In the databases of running applications',
				gloss:
					'Aurora, RDS, DynamoDB and the like; orders, bookings. Also if files or logs are asked together with them.',
				short: ['in running', 'databases'],
				because:
					'Zero-ETL copies tables into Redshift, and connectors let Athena ask them in place.',
				against: {
					'redshift-spectrum': 'It reads files in S3, and the data lies in databases.'
				}
			},
			both: {
				label: 'Partly in a warehouse, partly only in files',
				gloss:
					'Redshift and S3; one question needs both: loaded tables, and old, raw or nested data that isn’t loaded.',
				short: ['Redshift', 'and S3'],
				because: 'Redshift reads files in S3 as external tables, and joins them with its own.',
				against: {
					athena: 'It can reach Redshift by a connector only, which suits small results.'
				}
			}
		}
	},

	asked: {
		ask: 'How often is it asked, and how heavy are the questions?',
		short: ['How often,', 'how heavy?'],
		why: 'Athena reads the files anew for each question and bills what it reads. Redshift holds loaded tables ready for many askers and large joins.',
		help: {
			Warehouse: help.warehouse,
			'A warehouse you have':
				'What people ask of it today counts too. If that is little, or nobody can say, take the first.',
			Join: help.join,
			Parquet: 'A file format kept by column, of which a question reads only what it needs.'
		},
		unsure: {
			assume: 'seldom',
			find: 'Count the people and programs that ask on a working day, and look at how many large tables their questions bring together.'
		},
		answers: {
			seldom: {
				label: 'Now and then, or in a few reports a day',
				gloss:
					'An analyst with a question, a nightly report, logs after a fault. Also if nobody knows yet.',
				plain: true,
				short: ['now and', 'then'],
				because:
					'Athena asks files where they lie: nothing to load, nothing to pay between questions.',
				against: {
					redshift: 'Data would have to be loaded for a few questions.'
				}
			},
			daily: {
				label: 'All day by many, or with joins of very large tables',
				gloss:
					'Many analysts or tools, reports from several systems; hundreds of millions of rows joined.',
				short: ['all day,', 'large joins'],
				because: 'Redshift is built for complex questions that join very large tables.',
				against: {
					athena: 'It reads the files anew for each question, and many questions wait in one queue.'
				}
			}
		}
	},

	load: {
		ask: 'Is the warehouse busy day and night?',
		short: ['Busy day', 'and night?'],
		why: 'Redshift Serverless bills while questions run. Nodes bill every hour, and less when they are reserved for a year or three.',
		help: {
			Node: 'A server of the warehouse, of a size that you choose.'
		},
		unsure: {
			assume: 'uneven',
			find: 'Draw the questions of a week by the hour. If nights and weekends are empty, take the first.'
		},
		answers: {
			uneven: {
				label: 'No: working hours, bursts, or not known yet',
				plain: true,
				short: ['no, or not', 'known'],
				because: 'Redshift Serverless sizes itself and bills the seconds in which it works.'
			},
			steady: {
				label: 'Yes, evenly, and for a year or more',
				gloss: 'Programs or people of many time zones; the curve of a week is nearly flat.',
				short: ['yes, for', 'years'],
				because:
					'Reserved nodes cost less by the hour, and nothing is gained by billing seconds if none is idle.'
			}
		}
	},

	copied: {
		ask: 'How often are those databases asked?',
		short: ['How often', 'asked?'],
		why: 'A copy in Redshift answers all day and leaves the application in peace. For a rare question, Athena can ask the database where it is.',
		help: {
			'Zero-ETL': 'AWS keeps a copy of the tables in Redshift, with no job to write.',
			Connector: 'A piece that lets Athena ask another database in its own language.'
		},
		unsure: {
			assume: 'daily',
			find: 'Ask what it costs the application if such a question runs at noon. If that is unthinkable, take the first.'
		},
		answers: {
			daily: {
				label: 'Every day, by reports, tools or several people',
				gloss: 'Or the questions are long, and the application must not feel them.',
				plain: true,
				short: ['every day'],
				because:
					'Zero-ETL keeps a copy of the tables in Redshift, where long questions hurt nobody.',
				against: {
					athena: 'Each question would run on the application’s database.'
				}
			},
			seldom: {
				label: 'Once in a while, across several databases',
				gloss: 'A check at the end of the month, a question by an auditor; small results.',
				short: ['once in a', 'while'],
				because: 'Athena asks many kinds of databases in place, and joins what comes back.',
				against: {
					redshift: 'A copy would be kept up to date for a rare question.'
				}
			}
		}
	},

	fresh: {
		ask: 'How new must the figures be when somebody looks?',
		short: ['How new must', 'it be?'],
		why: 'Figures in memory appear at once, as of the last refresh. Asked in the source, each look shows the newest, takes time and burdens the source.',
		help: {
			SPICE: 'The memory of Quick Sight: a copy of the data, refreshed on a schedule.',
			Dashboard: 'A page of charts that people open and filter.'
		},
		unsure: {
			assume: 'refreshed',
			find: 'Ask the people who look what they would decide differently if the figures were an hour old.'
		},
		answers: {
			refreshed: {
				label: 'As of this morning, or of the last hour',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['of the last', 'hour'],
				because:
					'Quick Sight holds a copy in memory and refreshes it on a schedule: daily, or hourly in Enterprise edition.',
				against: {
					redshift: 'A warehouse isn’t needed to show figures that fit into memory.'
				}
			},
			current: {
				label: 'As of now, or more rows than memory holds',
				gloss: 'Memory takes {quicksight.first-quota.spice}, and that in Enterprise edition.',
				short: ['as of now', 'or huge'],
				because:
					'Quick Sight asks the source at each look, so that needs one which answers in seconds.'
			}
		}
	},

	engine: {
		ask: 'How is the work written?',
		short: ['How is it', 'written?'],
		why: 'Glue runs new Spark jobs with the least to know. EMR runs what exists: tuned Spark, Hive, and engines that Glue hasn’t got.',
		help: {
			Spark: 'A program library that spreads work on large data over many machines.',
			Hive: 'An older engine that turns SQL into work on a Hadoop cluster.',
			HBase: 'A database on a Hadoop cluster.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask for the list of jobs that run today, with the engine and version of each. If no job runs yet, take the first.'
		},
		answers: {
			any: {
				label: 'Not written yet, or in SQL or plain Python',
				gloss:
					'New jobs, drawn or coded, also if they will use Spark; files and tables in, files and tables out.',
				plain: true,
				short: ['not yet, or', 'SQL, Python'],
				because:
					'Glue runs a job on a schedule or an event, drawn or in Python, with connectors and a catalogue.',
				against: {
					emr: 'It asks for releases, settings and roles that a new job can do without.'
				}
			},
			spark: {
				label: 'As Spark or Hive programs that run today',
				gloss:
					'They shall stay as they are, tuned by people who know how; also from a Hadoop cluster that runs nothing else.',
				short: ['Spark, Hive', 'as it is'],
				because:
					'EMR runs plain Spark and Hive in many releases, with settings as on your own cluster.',
				against: {
					glue: 'It has few versions of Spark and no Hive, and jobs would have to be fitted to it.'
				}
			},
			other: {
				label: 'For other engines, or a whole Hadoop cluster',
				gloss:
					'HBase, Presto, MapReduce, HDFS, your own packages; also if some jobs need it, or nobody names the engines.',
				short: ['others, or', 'Hadoop'],
				because: 'EMR on EC2 installs a set of engines on nodes that you may log in to.',
				against: { glue: 'It runs Spark and small Python scripts.' }
			}
		}
	},

	machines: {
		ask: 'Must you choose the machines it runs on?',
		short: ['Choose the', 'machines?'],
		why: 'EMR Serverless finds the workers for each job. On EC2 or your Kubernetes you choose them, can use Spot, and pay while they wait.',
		help: {
			Spot: 'Spare capacity of EC2 at a low price, which AWS may take back.',
			Kubernetes: 'A system that runs containers; Amazon EKS is AWS’s.',
			'Broken machines': 'On EC2 too, EMR replaces core nodes that fail, so that doesn’t decide.'
		},
		unsure: {
			assume: 'aws',
			find: 'Ask what the jobs need that only certain machines have: GPUs, local disks, Spot prices, a cluster that is there anyway.'
		},
		answers: {
			aws: {
				label: 'No: AWS may choose them',
				gloss: 'Jobs run for minutes or hours, and cost follows use. Also where nothing is said.',
				plain: true,
				short: ['no'],
				because: 'EMR Serverless brings workers for each job, and takes them away after it.'
			},
			ours: {
				label: 'Yes: types, Spot, or a cluster that we have',
				gloss:
					'Nodes that stay busy, local disks, Reserved Instances; or containers on Kubernetes.',
				short: ['yes'],
				because: 'EMR on EC2 or on EKS runs on machines of your choice, at their prices.'
			}
		}
	}
} satisfies Questions<typeof states>;
