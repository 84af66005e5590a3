import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	what: {
		ask: 'What should be answered faster, or less often from its source?',
		short: ['What is', 'asked often?'],
		why: 'A cache works where the repeated question passes: in your code, in front of a table, in front of the API, or on the way to browsers.',
		help: {
			Cache: 'A place that keeps copies of answers, so that the source is asked less.',
			Source: 'Where the data really lives: a database, a service, a bucket.',
			'Sessions in a table':
				'Where a few milliseconds are enough, sessions and carts lie well in a DynamoDB table too, which costs next to nothing while idle. The decision on a database weighs that.'
		},
		unsure: {
			assume: 'data',
			find: 'Follow one slow request from the caller inwards, and note where the time goes. If it goes into a query or a calculation of your own code, take the first answer.'
		},
		answers: {
			data: {
				label: 'Data that our own code reads or computes',
				gloss: 'Results of queries, calculations and calls to others; also where nothing is said.',
				plain: true,
				short: ['data in', 'our code'],
				because:
					'Code can ask a store in memory before it asks a database, and knows best when an entry is stale.',
				against: {
					dax: 'It speaks the DynamoDB API, and caches nothing else.',
					cloudfront:
						'It keeps answers to web requests, and is asked by callers, not by your code.',
					'api-gateway-cache': 'It keeps answers of an API, and is asked by callers.',
					memorydb: 'It logs every write, which copies of a source don’t need.',
					dynamodb: 'It is a source, and answers in milliseconds, not from memory.'
				}
			},
			items: {
				label: 'Items of a DynamoDB table',
				gloss: 'Reads by key or by query, in milliseconds today.',
				short: ['DynamoDB', 'items'],
				because:
					'Three things serve reads of a table again and again: the table itself, DAX before it, or a store that your code fills.',
				against: {
					'rds-read-replica': 'It copies a relational database.',
					cloudfront: 'It keeps answers to web requests, not items.',
					'api-gateway-cache': 'It keeps answers of an API, not items.',
					memorydb: 'It logs every write, which copies of items don’t need.'
				}
			},
			state: {
				label: 'Data kept nowhere else: sessions, carts, rankings',
				gloss: 'Also counters, rate limits, locks, a library’s job queue, an agent’s memory.',
				short: ['sessions,', 'counters'],
				because:
					'Such data is written as often as it is read, so the store in memory is itself the source.',
				against: {
					dax: 'Every write goes on to a DynamoDB table, which then is the store.',
					cloudfront: 'It copies what an origin holds, and takes no data of its own.',
					'api-gateway-cache': 'It copies answers, and takes no data of its own.',
					'rds-read-replica': 'It takes no writes.',
					dynamodb:
						'It keeps such data too, in milliseconds; the decision on a database weighs that.'
				}
			},
			answers: {
				label: 'Whole answers of an API',
				gloss: 'The call itself should end earlier, before code or backend is asked.',
				short: ['answers of', 'an API'],
				because:
					'A cache at the door keeps whole answers by address and parameters, without a change in code.',
				against: {
					dax: 'It sits behind your code, in front of a table.',
					'rds-read-replica': 'It sits behind your code, which would still run for each call.',
					memorydb: 'It sits behind your code, which would still run for each call.',
					dynamodb: 'It sits behind your code, which would still run for each call.'
				}
			},
			files: {
				label: 'Pages and files that browsers load',
				gloss: 'Images, scripts, downloads, video, and pages that servers build.',
				short: ['pages,', 'files'],
				because:
					'What many readers share is kept near them, at the edge; what belongs to one person, behind the servers.',
				against: {
					dax: 'It keeps items of DynamoDB tables.',
					'api-gateway-cache': 'It belongs to a REST API, and keeps small answers only.',
					'rds-read-replica': 'It answers queries, not browsers.',
					memorydb: 'It answers programs in a VPC, not browsers.',
					dynamodb: 'It answers programs, not browsers.'
				}
			}
		}
	},

	repeat: {
		ask: 'What are the reads like?',
		short: ['What reads', 'are these?'],
		why: 'A cache helps only with what is asked again before it changes. A read that is new each time, or must show the last write, goes to the database anyway.',
		help: {
			'Hit rate': 'The share of reads that a cache answers by itself.',
			'Read replica': 'A copy of a database that follows its primary, and answers any query.'
		},
		unsure: {
			assume: 'yes',
			find: 'Count in the query log how many of an hour’s reads are word for word the same, and ask who would notice if an answer were a minute old.'
		},
		answers: {
			yes: {
				label: 'The same ones come back, and a little old is fine',
				gloss: 'Product pages, profiles, lists, totals: seconds or minutes old.',
				plain: true,
				short: ['same ones', 'come back'],
				because: 'Each repeat is answered from memory, and the database does the work once.',
				against: {
					'rds-read-replica': 'It would run the same query again and again, if on another machine.'
				}
			},
			no: {
				label: 'Each differs, or must show the last write',
				gloss: 'Free searches, reports by many filters, balances, stock at the till.',
				short: ['each', 'differs'],
				because:
					'A cache that is hardly ever hit, or may not be old, only adds a step; more database helps.',
				against: {
					elasticache: 'Hardly any entry would be asked for twice before it is stale.',
					'elasticache-memcached': 'Hardly any entry would be asked for twice before it is stale.'
				}
			}
		}
	},

	items: {
		ask: 'What do these reads need?',
		short: ['What do they', 'need?'],
		why: 'DynamoDB alone answers in milliseconds and can be asked for the last write. DAX is faster, but never certain to be current, and its nodes run all day.',
		help: {
			'DAX client': 'A library with which code asks DAX: for Go, Java, Node.js, Python and .NET.',
			'Hot key': 'An item that is read far more often than all others.',
			'Strongly consistent read': 'A read that shows every write that was confirmed before it.'
		},
		unsure: {
			assume: 'same',
			find: 'Look at the table’s metrics for throttled reads, and at how long reads take. If neither hurts, take the table as it is.'
		},
		answers: {
			same: {
				label: 'Microseconds, or relief for items read again and again',
				gloss: 'A little old is fine, and the code should stay nearly as it is.',
				plain: true,
				short: ['speed or', 'relief'],
				because:
					'DAX answers repeated reads from memory, writes through, and needs another client, not other code.',
				against: {
					dynamodb: 'It reads in milliseconds, and bills and limits each read.',
					elasticache: 'Your code would have to fill it and delete what is stale.',
					'elasticache-memcached': 'Your code would have to fill it and delete what is stale.'
				}
			},
			table: {
				label: 'Milliseconds are enough, or each must show the last write',
				gloss:
					'Also where items are seldom read twice, a cache brought nothing, or a copy in each program is enough.',
				short: ['ms enough,', 'or current'],
				because:
					'DynamoDB reads in single-digit milliseconds, and on request shows every confirmed write.',
				against: {
					dax: 'It passes strongly consistent reads on, and pays only with many repeated ones.',
					elasticache: 'A copy is never certain to be current.'
				}
			},
			mixed: {
				label: 'Computed results too, or our language has no DAX client',
				gloss:
					'Joined or computed values, other sources; also where nothing may be paid for while idle.',
				short: ['results,', 'language'],
				because: 'A general store in memory takes any value, from any source, in any language.',
				against: {
					dax: 'It holds items and results of DynamoDB alone, on nodes that run all day.'
				}
			}
		}
	},

	loss: {
		ask: 'May some of it be lost in a failure?',
		short: ['May it be', 'lost?'],
		why: 'A cache copies writes to other zones a moment later. Where no confirmed write may be lost, each one must first be in a log in several zones.',
		help: {
			Durability: 'That a confirmed write is still there after nodes or a zone fail.',
			'Transaction log': 'A record of all writes, from which a failed node is restored.'
		},
		unsure: {
			assume: 'may',
			find: 'Ask what would happen if the last second, or all of it, were gone. “People sign in again” or “it is counted anew” means it may.'
		},
		answers: {
			may: {
				label: 'Yes: it can be made or entered again',
				gloss:
					'People sign in again, a count starts anew; it must only outlive restarts of our code; or nothing is said.',
				plain: true,
				short: ['yes, it', 'may'],
				because:
					'Replicas in other zones take over within seconds, and lose at most the newest writes.',
				against: { memorydb: 'Its log costs time and money for data that may be lost.' }
			},
			never: {
				label: 'No: no confirmed write may be lost',
				gloss: 'It is the only copy: payments, stock, orders, queued jobs.',
				short: ['no, never'],
				because:
					'ElastiCache nodes with durability confirm a write when it is in a log in several zones.',
				against: {
					memorydb: 'It does the same, without the choice of a faster, less strict mode.',
					'elasticache-memcached': 'It has no log and, on nodes, no replicas.'
				}
			},
			'never-regions': {
				label: 'No, and several Regions must write it at once',
				gloss: 'Users everywhere read and write near by, and a whole Region may fail.',
				short: ['no, and', 'many write'],
				because: 'Only MemoryDB Multi-Region lets several Regions write the same data.',
				against: {
					elasticache: 'Its global datastore takes writes in one Region, and none with durability.',
					'elasticache-memcached': 'It knows neither a log nor other Regions.'
				}
			}
		}
	},

	same: {
		ask: 'Do many callers get the same answer?',
		short: ['Same answer', 'for many?'],
		why: 'A cache at the door pays where one answer serves many calls. What belongs to one caller, or changes at once, is better cached behind it.',
		help: {
			'Cache key': 'The parts of a request that decide whether two calls get the same answer.'
		},
		unsure: {
			assume: 'many',
			find: 'Call twice as different users and compare. If only a greeting differs, the rest may still be one answer.'
		},
		answers: {
			many: {
				label: 'Yes: it depends on address, parameters or headers',
				gloss: 'Catalogues, prices, timetables, scores; seconds or minutes old is fine.',
				plain: true,
				short: ['yes'],
				because:
					'One kept answer serves everybody who asks with the same address, parameters and headers.',
				against: {
					elasticache: 'Your code would still run for each call, if for less long.',
					'elasticache-memcached': 'Your code would still run for each call.'
				}
			},
			own: {
				label: 'No: each caller has their own, or it changes at once',
				gloss: 'The costly part is inside: a query, a calculation, a call to somebody else.',
				short: ['no, each', 'their own'],
				because:
					'Code can cache the parts that callers share, and delete a key the moment it changes.',
				against: {
					cloudfront: 'A kept answer would serve the one caller who asked for it.',
					'api-gateway-cache': 'A kept answer would serve the one caller who asked for it.'
				}
			}
		}
	},

	door: {
		ask: 'Must the API check or count every call?',
		short: ['API checks', 'every call?'],
		why: 'CloudFront answers repeated calls near callers, before they get to the API. The cache of a REST API in API Gateway sits behind its checks, in one Region, and is paid by the hour.',
		help: {
			'REST API and HTTP API':
				'Two kinds of API in API Gateway: REST has more features, HTTP costs less.',
			'Usage plan': 'How many calls each customer of an API may make, counted by key.'
		},
		unsure: {
			assume: 'other',
			find: 'Ask who would notice if a repeated call never reached the API: bills by key, limits for each customer, sign-in. Nobody means no.'
		},
		answers: {
			other: {
				label: 'No, or it is no REST API of API Gateway',
				gloss:
					'Also where nothing is said. For GraphQL in AppSync: it has a cache of its own, look there first.',
				plain: true,
				short: ['no'],
				because:
					'CloudFront goes in front of any web origin, answers near callers, and costs nothing by the hour.',
				against: {
					'api-gateway-cache': 'It is paid by the hour, and only a REST API has it, in its Region.'
				}
			},
			rest: {
				label: 'Yes, and it is a REST API of API Gateway',
				gloss: 'By keys, usage plans or sign-in; also a private API that only VPCs reach.',
				short: ['yes, it', 'checks'],
				because:
					'A REST API brings a cache of its own, behind its checks: a size on a stage, and cache keys.',
				against: { cloudfront: 'It would answer before the API has counted or checked the call.' }
			}
		}
	},

	pages: {
		ask: 'What do browsers load?',
		short: ['What do they', 'load?'],
		why: 'Files are the same for all and can be kept for long. Pages that servers build can be kept for seconds. A page of one person is of no use to the next.',
		help: {
			Origin: 'The bucket or server that CloudFront asks when it has no copy.'
		},
		unsure: {
			assume: 'files',
			find: 'Open the site in two browsers, signed in and not, and see in the developer tools what differs and what is large.'
		},
		answers: {
			files: {
				label: 'Files: images, scripts, downloads, video',
				gloss: 'The same for everyone; also a site that is built beforehand.',
				plain: true,
				short: ['files'],
				because: 'A file with a version in its name can stay at the edge for as long as you like.',
				against: {
					elasticache: 'Memory is dear for files, and readers can’t reach it.',
					'elasticache-memcached': 'Memory is dear for files, and readers can’t reach it.'
				}
			},
			built: {
				label: 'Pages built by servers, the same for many readers',
				gloss: 'News, shops, documentation: seconds or minutes old is fine.',
				short: ['built', 'pages'],
				because: 'CloudFront keeps a built page for as long as its headers say, be it for seconds.',
				against: {
					elasticache: 'Each reader would still wait for the servers.',
					'elasticache-memcached': 'Each reader would still wait for the servers.'
				}
			},
			own: {
				label: 'Pages that differ for each signed-in person',
				gloss: 'Files aside: what is slow is building the page.',
				short: ['own page', 'for each'],
				because: 'The page can’t be shared, but the parts and queries behind it can.',
				against: { cloudfront: 'A page of one person is of no use to the next.' }
			}
		}
	},

	special: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'Valkey serves nearly every cache. These needs rule out one of its modes, or call for the other engine.',
		help: {
			Memcached: 'An older, plain cache: values by key, and nothing else.',
			Valkey: 'The open successor of Redis OSS, with the same commands.',
			'Vector search':
				'Finding entries near in meaning, by lists of numbers that a model computes.',
			'Cluster mode': 'Data is spread over several shards, and the client must know it.',
			Eviction: 'What a full cache throws out to make room.',
			'Several apply': 'Take the uppermost, “none” aside.'
		},
		unsure: {
			assume: 'none',
			find: 'Look at the client library in the code: redis or valkey, or memcached. Nothing there yet, or a library that knows both, means none of these.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'Redis or Valkey clients, nothing yet, or Memcached that could be replaced; one Region writes and reads.',
				plain: true,
				short: ['none'],
				because: 'ElastiCache for Valkey has more data types, replicas and the lower price.',
				against: {
					'elasticache-memcached':
						'It has plain values only, no replicas on nodes, and a higher price serverless.'
				}
			},
			memcached: {
				label: 'Our programs speak Memcached only, and that stays',
				gloss: 'A product or framework with a Memcached client that nobody will change.',
				short: ['speaks', 'Memcached'],
				because: 'ElastiCache runs Memcached itself, so the client stays as it is.',
				against: { elasticache: 'Valkey has other commands; the client would have to change.' }
			},
			regions: {
				label: 'Other Regions must read the same data near by',
				gloss: 'Or take over when the first Region fails. Writes come from one Region.',
				short: ['read in', 'Regions'],
				because: 'A global datastore copies a cluster of nodes to other Regions, for reads.',
				against: { 'elasticache-memcached': 'It has no global datastore.' }
			},
			similar: {
				label: 'Entries are found by meaning, not by key',
				gloss: 'Similar prompts to a model, recommendations, an agent’s memory.',
				short: ['found by', 'meaning'],
				because: 'Vector search is part of Valkey on nodes, and finds near matches in memory.',
				against: { 'elasticache-memcached': 'It finds values by their exact key only.' }
			},
			tuned: {
				label: 'We need settings of our own, or have older clients',
				gloss:
					'What a full cache throws out first; no TLS or no cluster mode; or each read in less than a millisecond.',
				short: ['our own', 'settings'],
				because:
					'Nodes take every setting, and clients without TLS or cluster mode; serverless decides these itself.',
				against: { 'elasticache-memcached': 'It has plain values only, and no replicas on nodes.' }
			}
		}
	},

	load: {
		ask: 'How does the load behave?',
		short: ['What load', 'is it?'],
		why: 'Serverless follows the load and bills data and requests. Nodes bill their hours, full or empty, and cost less for each GB that they hold all day.',
		help: {
			'Reserved node': 'A node paid for a year or three, for less.'
		},
		unsure: {
			assume: 'uneven',
			find: 'Draw data kept and requests for two weeks. A flat line of a GB or more speaks for nodes; peaks and quiet nights, or no figures yet, for serverless.'
		},
		answers: {
			uneven: {
				label: 'Uneven, or hard to foresee',
				gloss: 'Also where nothing is said of size and traffic; far below a GB.',
				plain: true,
				short: ['uneven or', 'unknown'],
				because: 'Serverless grows and shrinks by itself, in three zones, without a node to size.'
			},
			steady: {
				label: 'Steady and known: about a GB or more all day',
				gloss: 'A new cache too, if its size is known and nothing speaks of peaks.',
				short: ['steady and', 'known'],
				because: 'Nodes cost less for each GB when full, and can be reserved.'
			}
		}
	}
} satisfies Questions<typeof states>;
