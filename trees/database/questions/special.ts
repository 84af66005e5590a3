/** Analysis, search, time series and graphs. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const special = {
	'analysis-ask': {
		ask: 'How often do people ask, and of what?',
		short: ['How often', 'asked?'],
		why: 'A warehouse holds loaded tables ready for many askers. Files in S3 can be asked where they lie, for what each question reads.',
		help: {
			Warehouse: 'A database that collects data of many systems, kept by column for reports.',
			Parquet: 'A file format kept by column, of which a question reads only what it needs.'
		},
		unsure: {
			assume: 'daily',
			find: 'Count the people and dashboards that ask on a working day. If it is an analyst now and then, and the data are files already, take the second.'
		},
		answers: {
			daily: {
				label: 'All day, by many, over joined tables',
				gloss: 'Dashboards, reports from several systems.',
				plain: true,
				short: ['all day,', 'joined'],
				because: 'Redshift is built for complex questions that join very large tables.',
				against: { athena: 'It reads the files anew for each question.' }
			},
			seldom: {
				label: 'Now and then, over files in S3',
				gloss: 'Logs, exports, history; an analyst with a question.',
				short: ['now and', 'then'],
				because:
					'Athena asks files where they lie: nothing to load, nothing to pay between questions.',
				against: { redshift: 'Data would have to be loaded for a few questions.' }
			}
		}
	},

	'search-what': {
		ask: 'What is searched?',
		short: ['What is', 'searched?'],
		why: 'Words in texts, lines of logs and likeness of meaning grow and age in different ways.',
		help: {
			Embedding:
				'A list of numbers that a model makes of a text or picture; near ones mean the like.',
			'Hybrid search': 'Words and meaning ranked together.'
		},
		unsure: {
			assume: 'words',
			find: 'Ask who types the search. Customers and editors search texts; operators search logs; an assistant searches by meaning.'
		},
		answers: {
			words: {
				label: 'Texts, articles or products',
				gloss: 'By words, with typing errors, filters and ranking; meaning may be mixed in.',
				plain: true,
				short: ['texts,', 'products'],
				because:
					'OpenSearch analyses words, ranks what it finds, and mixes in meaning if you like.',
				against: { aurora: 'PostgreSQL’s text search does for small catalogues.' }
			},
			logs: {
				label: 'Log lines and traces',
				gloss: 'Much each day, searched for some weeks, then kept cheaply.',
				short: ['logs'],
				because: 'A domain moves old indexes to warm and cold storage, which is far cheaper.',
				against: {
					aurora: 'Logs would fill its tables.'
				}
			},
			meaning: {
				label: 'Meaning alone, for an assistant or “more like this”',
				gloss: 'Embeddings, best kept beside the rows that they describe.',
				short: ['meaning'],
				because: 'pgvector keeps embeddings in a column, beside the rows that they describe.',
				against: { opensearch: 'It would be a second store to keep in step.' }
			}
		}
	},

	'search-load': {
		ask: 'Is it searched evenly, and will somebody size a cluster?',
		short: ['Searched', 'evenly?'],
		why: 'A domain is sized and upgraded by you, and costs least when it is busy. Serverless does both by itself, and rests when nobody searches.',
		help: {
			Domain: 'OpenSearch’s word for a cluster of nodes.',
			OCU: 'The unit of serverless: memory with CPU, for indexing or for searching.'
		},
		unsure: {
			assume: 'even',
			find: 'Compare the searches of a quiet hour with a busy one, and ask who would add nodes.'
		},
		answers: {
			even: {
				label: 'Yes: much the same every day, on nodes we choose',
				plain: true,
				short: ['yes'],
				because: 'Nodes of the right size, reserved if you like, cost least for an even load.'
			},
			uneven: {
				label: 'No: it jumps or rests, or nobody would size a cluster',
				short: ['no'],
				because:
					'Serverless adds and removes units for indexing and for searching by itself, down to none.'
			}
		}
	},

	'series-ask': {
		ask: 'What is asked of the measurements?',
		short: ['What is', 'asked of it?'],
		why: 'Dashboards want the last hours at once. History wants cheap storage. The latest value alone is a look-up by key.',
		help: {
			'Window of time': 'From then until now, or each five minutes of it.'
		},
		unsure: {
			assume: 'recent',
			find: 'Look at the screen people will watch. Curves mean windows of time; one figure for each device means the latest value.'
		},
		answers: {
			recent: {
				label: 'Curves, averages and limits on a screen',
				gloss: 'Live dashboards, alarms, charts of hours, weeks or months that somebody waits for.',
				plain: true,
				short: ['curves on', 'a screen'],
				because: 'InfluxDB files by time and tag, and answers windows of time within milliseconds.',
				against: {
					athena: 'It takes seconds, and new data must first become files.',
					dynamodb: 'It has no averages or windows of time.'
				}
			},
			archive: {
				label: 'Old readings, now and then',
				gloss: 'Studies, proofs, training data; nobody waits in front of a screen.',
				short: ['history'],
				because:
					'Files in S3 cost little to keep, and Athena asks them when somebody wants to know.',
				against: { timestream: 'A server with its disks would run for rare questions.' }
			},
			latest: {
				label: 'Only the latest value of each device',
				gloss: 'Where is it now, is it on, how full is it.',
				short: ['latest', 'value'],
				because: 'The latest value is one record under the device’s key.',
				against: { timestream: 'A history that nobody asks for would be kept.' }
			}
		}
	},

	'graph-ask': {
		ask: 'Do questions start at one thing, or take in the whole graph?',
		short: ['One thing', 'or all?'],
		why: 'An application follows a few hops and changes the graph. A study runs algorithms over all of it, in memory.',
		help: {
			Hop: 'A step from one thing to another that is connected to it.'
		},
		unsure: {
			assume: 'walk',
			find: 'Ask who waits for the answer. A user means hops from a starting point; an analyst means the whole.'
		},
		answers: {
			walk: {
				label: 'They go from one thing to its neighbours',
				gloss: 'Friends of friends, accounts that share a card, what a change touches.',
				plain: true,
				short: ['a few hops'],
				because: 'Neptune Database follows connections in milliseconds while others change them.'
			},
			whole: {
				label: 'They take in all of it, by algorithms',
				gloss: 'Communities, detours, importance; now and then, by analysts.',
				short: ['whole graph'],
				because: 'Neptune Analytics holds the graph in memory and brings the algorithms along.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
