/** What the data is for, which language is spoken already, and how records are found. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const start = {
	purpose: {
		ask: 'What will the data mainly be used for?',
		short: ['What is it', 'used for?'],
		why: 'Each database is built for one kind of question. What is asked most decides; copies in other stores can answer the rest.',
		help: {
			Record: 'One customer, order, booking or document that a program reads and changes.',
			'Several uses':
				'Walk once for each: records, their search and their reports often live in different stores.',
			Sessions:
				'Found by their id, they are records. Where they must answer within microseconds, or the framework speaks Redis, take memory.',
			'Not here':
				'Files, pictures and backups belong in storage. A small report now and then over an application’s own tables needs no second store: take the first answer, and give that database a read replica.'
		},
		unsure: {
			assume: 'records',
			find: 'Ask what a program does with it on an ordinary day. If it reads and changes one thing at a time, it is records. If people ask about all of it at once, it is analysis.'
		},
		answers: {
			records: {
				label: 'An application reads and changes its records',
				gloss: 'Customers, orders, bookings, accounts, carts, sessions, profiles, articles.',
				plain: true,
				short: ['records of', 'an app'],
				because:
					'Reading and changing single records for many users at once is what operational databases are built for.',
				against: {
					redshift: 'It reads very many rows at a time; single rows are not its work.',
					athena: 'It takes seconds, and bills what each question reads.',
					timestream: 'It keeps measurements by time, no records that change.',
					neptune: 'A graph pays where questions follow connections.',
					opensearch: 'An index is filled from a store; it should not be the store.',
					elasticache: 'Memory is dear; it belongs in front of a database.',
					memorydb: 'Memory is dear; take it where a disk is too slow.'
				}
			},
			analysis: {
				label: 'People ask questions over much of it at once',
				gloss:
					'Reports, dashboards, large downloads, trends: very many rows, or data of several systems.',
				short: ['reports,', 'trends'],
				because:
					'Adding up very many rows wants data kept by column and read in parallel, away from the application.',
				against: {
					rds: 'Long reports would slow the application that shares the server.',
					aurora: 'Long reports would slow the application that shares the cluster.',
					'aurora-dsql': 'It is made for short transactions.',
					dynamodb: 'It can’t add up or join without reading everything.',
					documentdb: 'It is made for the documents of an application.',
					keyspaces: 'It finds rows by key.',
					elasticache: 'It answers by key, from memory.',
					memorydb: 'It answers by key, from memory.'
				}
			},
			search: {
				label: 'People search it by words or by meaning',
				gloss: 'Texts, products, log lines; also what an assistant should find.',
				short: ['search'],
				because: 'Ranking by words or meaning needs an index that plain tables don’t have.',
				against: {
					redshift: 'It adds up columns; it ranks no texts.',
					athena: 'It would read every file for each search.',
					dynamodb: 'It finds by key, not by words in a text.'
				}
			},
			memory: {
				label: 'It is touched so often that it should live in memory',
				gloss:
					'A cache, rankings, counters, rate limits, live state of a game; whatever speaks Redis today.',
				short: ['in memory'],
				because:
					'What is kept in memory answers within a millisecond as a rule; on nodes of your own within microseconds, and each request is free.',
				against: {
					dynamodb: 'It answers within {dynamodb.read-takes}; its accelerator DAX is a cache.',
					rds: 'A database on disks takes milliseconds.',
					aurora: 'A database on disks takes milliseconds.'
				}
			},
			series: {
				label: 'It is measurements with a time',
				gloss: 'Readings of sensors, machines, servers or prices, many each second.',
				short: ['measured', 'over time'],
				because:
					'Measurements arrive by time, are hardly ever changed, and are asked for by windows of time.',
				against: {
					rds: 'Rows by the million an hour fill indexes that nobody needs.',
					redshift: 'It loads in batches; a dashboard wants the last second.',
					neptune: 'A graph pays where questions follow connections.',
					opensearch: 'It can, for logs and metrics of servers; that is the search answer.'
				}
			},
			links: {
				label: 'Questions follow connections',
				gloss: 'Who knows whom, what depends on what, rings of fraud, knowledge.',
				short: ['connections'],
				because: 'In tables each hop is one more join; a graph keeps the connections themselves.',
				against: {
					rds: 'Each hop is one more join; four or five are slow.',
					aurora: 'Each hop is one more join; four or five are slow.',
					dynamodb: 'Each hop is one more request.'
				}
			}
		}
	},

	existing: {
		ask: 'Do the programs already speak to a certain database?',
		short: ['Which engine', 'today?'],
		why: 'The same engine keeps programs, tools and skills. Changing it is a project of its own, which a move to AWS should not hide.',
		help: {
			Engine: 'The database software: PostgreSQL, MySQL, Oracle, MongoDB and so on.',
			MariaDB:
				'It began as a copy of MySQL. If your programs would run on MySQL too, take that answer.'
		},
		unsure: {
			assume: 'none',
			find: 'Look for the driver or the connection string in the program. If nothing is written yet, or all of it will be rewritten, you are free.'
		},
		answers: {
			none: {
				label: 'No, or we are free to choose',
				gloss: 'A new application, one that is being rewritten, or a store that it should leave.',
				plain: true,
				short: ['free to', 'choose'],
				because: 'Nothing has to be spoken, so the questions that will be asked can decide.',
				against: {
					'rds-custom': 'It is for software that needs SQL Server’s host.',
					'oracle-database-aws': 'It is for those who have Oracle.',
					keyspaces: 'Without programs that speak CQL, DynamoDB is the usual choice.',
					ec2: 'Whoever is free has no need to run a database.'
				}
			},
			open: {
				label: 'PostgreSQL or MySQL',
				gloss: 'Also if you have decided on one of them for something new.',
				short: ['PostgreSQL,', 'MySQL'],
				because:
					'RDS runs both as they are, Aurora speaks both, and Aurora DSQL a part of PostgreSQL.',
				against: {
					dynamodb: 'It speaks neither: every query would be written anew.',
					documentdb: 'It speaks MongoDB’s language.',
					keyspaces: 'It speaks Cassandra’s language.',
					'rds-custom': 'It runs SQL Server.',
					'oracle-database-aws': 'It runs Oracle.',
					ec2: 'Managed services run both.'
				}
			},
			other: {
				label: 'SQL Server, Oracle, Db2, MariaDB or another',
				gloss: 'An engine that Aurora does not speak.',
				short: ['another', 'engine'],
				because:
					'Aurora speaks PostgreSQL and MySQL alone, so what becomes of another engine comes first.',
				against: {
					dynamodb: 'It speaks no SQL of other engines.',
					documentdb: 'It speaks MongoDB’s language.',
					keyspaces: 'It speaks Cassandra’s language.',
					'aurora-dsql': 'It takes a part of PostgreSQL’s SQL.'
				}
			},
			mongodb: {
				label: 'MongoDB',
				gloss: 'Its drivers, its queries, its aggregation.',
				short: ['MongoDB'],
				because: 'DocumentDB takes MongoDB’s drivers and queries; no other store here does.'
			},
			cassandra: {
				label: 'Cassandra',
				gloss: 'Its drivers and CQL.',
				short: ['Cassandra'],
				because: 'Keyspaces takes Cassandra’s drivers and CQL; no other store here does.'
			}
		}
	},

	shape: {
		ask: 'How will the application look for its records?',
		short: ['How is it', 'looked up?'],
		why: 'SQL answers questions that nobody planned. Keys answer planned ones at any scale. Documents keep what belongs together in one piece.',
		help: {
			Join: 'Bringing rows of several tables together in one question: customers with their orders.',
			Key: 'The one value, or the pair of values, under which a record is filed.'
		},
		unsure: {
			assume: 'tables',
			find: 'Write down the ten questions the program will ask. If most name one id, it is keys. If you can’t list them, or they filter and join, it is tables.'
		},
		answers: {
			tables: {
				label: 'By conditions and joins that will change',
				gloss: 'Customers with their orders; filters, sorting, totals; a first version.',
				plain: true,
				short: ['conditions,', 'joins'],
				because: 'SQL joins and filters as you ask: a new question is a new query, no new table.',
				against: {
					dynamodb: 'A new question may need a new index, or another table.',
					documentdb: 'Joins are not its strength.'
				}
			},
			keys: {
				label: 'By a key, and every question is known',
				gloss:
					'A cart, session, profile, order or device by its id. The questions decide, not the load.',
				short: ['by a key'],
				because:
					'A look-up by key takes the same few milliseconds at any size, and nobody sizes a server.',
				against: {
					rds: 'A server must be sized, and joins lie idle.',
					aurora: 'A server must be sized, and joins lie idle.',
					'aurora-serverless': 'It adds servers and versions to what a look-up by key needs.',
					'aurora-dsql': 'SQL is not needed where every question names a key.',
					documentdb: 'A cluster has to be sized; queries inside documents lie idle.'
				}
			},
			documents: {
				label: 'By any field of documents that differ',
				gloss: 'Catalogues, articles and forms whose fields vary from one to the next.',
				short: ['documents,', 'any field'],
				because:
					'A document database indexes and queries fields inside documents that share no schema.',
				against: {
					dynamodb: 'It keeps documents, but finds them by key and index.',
					rds: 'PostgreSQL’s JSON columns do this while most fields are shared.',
					aurora: 'PostgreSQL’s JSON columns do this while most fields are shared.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
