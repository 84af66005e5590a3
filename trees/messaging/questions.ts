import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { fifoFast, fifoPlain, mostReaders } from './thresholds.ts';

export const questions = {
	protocol: {
		ask: 'Must clients or tools, present or planned, speak a broker’s own protocol?',
		short: ['A broker’s', 'protocol?'],
		why: 'Code, connectors and skills built on a protocol are costly to replace. If you depend on them, the protocol decides, and nothing after it does.',
		help: {
			AMQP: 'The open protocol of RabbitMQ and many other brokers.',
			MQTT: 'A light publish and subscribe protocol. Devices that speak it to the cloud belong on AWS IoT Core, which this tree leaves out.',
			STOMP: 'A text protocol for brokers, often used from scripts and browsers.',
			JMS: 'The Java interface to brokers such as ActiveMQ or IBM MQ.',
			Kafka: 'Apache Kafka, a distributed log with its own protocol, clients and connectors.',
			Library:
				'A task library such as Celery that offers several transports is not bound to one, unless you use what only that broker has: exchanges, or queues that come and go with each process.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask the teams which client library opens the connection today: RabbitMQ, ActiveMQ, JMS or Kafka in the list of dependencies settles it. A tool you want to buy may ask for one too. Neither means there is nothing to keep.'
		},
		answers: {
			broker: {
				label: 'Yes: AMQP, MQTT, STOMP or JMS',
				gloss:
					'Programs built on RabbitMQ, ActiveMQ or JMS. Fleets of MQTT devices belong on AWS IoT Core.',
				short: ['AMQP, JMS', 'or alike'],
				because:
					'Only a managed broker speaks these protocols; everything else here has an API of its own.',
				against: {
					'amazon-msk': 'An MSK cluster speaks the Kafka protocol and no other.',
					'sqs-standard':
						'A Java library lets JMS code use SQS queues, but no topics, and no other protocol.',
					'sqs-fifo':
						'A Java library lets JMS code use SQS queues, but no topics, and no other protocol.'
				}
			},
			kafka: {
				label: 'Yes: Apache Kafka',
				gloss:
					'Kafka clients as they are, or tools that read Kafka: connectors, change capture, Kafka Streams.',
				short: ['Kafka', 'clients'],
				because:
					'Only Amazon MSK runs Apache Kafka itself, so clients, tools and connectors go on unchanged.',
				against: {
					'kinesis-data-streams':
						'A Kinesis stream is a similar log, but Kafka clients cannot talk to it.'
				}
			},
			none: {
				label: 'No, nothing to keep',
				gloss:
					'New code, code that may be rewritten for an AWS API, or a library that has another transport.',
				short: ['none', 'to keep'],
				because:
					'With no client to carry over, a broker to size and to patch earns nothing; services without servers do the job.',
				against: {
					'amazon-mq': 'A broker is worth its servers where clients already speak its protocol.'
				}
			}
		}
	},

	kind: {
		ask: 'What is a message to whoever receives it?',
		short: ['What is', 'a message?'],
		why: 'Work is done once and gone, a record stays to be read again, news goes to all whom it concerns, and a process remembers where it stands. Each has its own kind of service.',
		help: {
			Worker: 'A program that takes a task, does it, and takes the next.',
			Record:
				'An entry in a log, such as a click, a reading or a change, that stays after it was read.',
			Event: 'News that something has happened, sent without knowing who will act on it.',
			Reply:
				'If the sender waits on the line for an answer, none of these fits: call the other part through an API. An answer that takes minutes or days belongs to a process.',
			Process:
				'Steps that follow one another, with a memory of where they stand: an application, from receipt to approval.'
		},
		unsure: {
			assume: 'work',
			find: 'Follow one message. Finished when one program has handled it: work. Handled by several as it comes: news. One of a dense flow that programs read at their own pace: a record. Read by a person: a notice. Held until somebody answers: a process.'
		},
		answers: {
			work: {
				label: 'Work, for one worker to do',
				gloss: 'Orders to process, images to resize, mails to send: done once, then gone.',
				short: ['work,', 'done once'],
				because:
					'A queue hands each message to one worker and takes it back if that one fails; topics and buses make copies for many.',
				against: {
					'amazon-msk':
						'Kafka hands out a log in partitions; it neither takes back nor delays one task.',
					'data-firehose': 'Firehose loads stores and calls no worker.',
					'appsync-events': 'It tells whoever is connected; it hands no work to one of them.',
					'step-functions':
						'It drives a process of several steps; one step with retries needs only a queue.',
					eventbridge:
						'A bus pushes as events come in; workers cannot fetch from it at their own pace.'
				}
			},
			record: {
				label: 'A record, read in bulk or again',
				gloss:
					'Clicks, logs, readings, changes: a dense flow that programs read at their own pace, again, or load.',
				short: ['a record,', 're-read'],
				because:
					'A stream is built to take records in bulk and keep or load them; a queue forgets what was done, and a topic what was delivered.',
				against: {
					eventbridge:
						'A bus can deliver retained events again, but programs cannot read it as a log.',
					'sns-fifo': 'Its archive replays into a queue; programs cannot read it as a log.',
					'appsync-events': 'Its channels keep nothing for a later reader.',
					'step-functions': 'It keeps the place of each run, not a log of records.'
				}
			},
			news: {
				label: 'News that several programs of yours react to',
				gloss:
					'Order placed, file arrived: each interested program gets its own copy as it happens.',
				short: ['news for', 'several'],
				because:
					'Each part needs its own copy, which topics and buses make; a queue gives each message to one worker only.',
				against: {
					'amazon-msk':
						'A cluster is a log to poll, with brokers to run, for a history nobody asks for.',
					'kinesis-data-streams':
						'A stream also serves many readers, but each must poll and keep its position, for a history nobody asks for.',
					'data-firehose': 'Firehose loads stores; parts that react are programs.',
					'appsync-events':
						'It reaches whoever is connected just then; programs must not miss news.',
					'step-functions':
						'It knows each step it calls; whoever sends news does not know who listens.'
				}
			},
			notice: {
				label: 'A notice to people, at once',
				gloss:
					'To phones and inboxes, or to open pages, apps and screens: an outage, a goal, “your turn”.',
				short: ['a notice', 'to people'],
				because:
					'Among these, only SNS reaches phones and inboxes, and only AppSync Events open pages and apps; the others end in programs or stores.',
				against: {
					'amazon-msk':
						'Kafka hands records to programs; none of its clients is a phone or an inbox.',
					'sns-fifo': 'FIFO topics refuse phones, apps and e-mail addresses as subscribers.',
					eventbridge: 'A bus reaches people only by way of another service, such as a topic.',
					'step-functions': 'It reaches people only by way of another service, such as a topic.'
				}
			},
			due: {
				label: 'A call or reminder that is due at a set time',
				gloss: 'Every night, or once for each user or booking, days or months ahead.',
				short: ['due at a', 'set time'],
				because:
					'EventBridge Scheduler calls a target at the time you set, once or again and again; the others deliver as soon as they can.',
				against: {
					'amazon-msk': 'A log hands out records in the order of arrival, never at a set time.',
					'sqs-standard':
						'A queue can hold a message back for {sqs-standard.delay}, and no longer.',
					'appsync-events': 'It delivers at once, to whoever is connected.',
					'sqs-fifo': 'A FIFO queue delays all its messages alike, for {sqs-fifo.delay} at most.',
					'step-functions':
						'A run can wait for a date, but something must start it, and a wait alone needs no process.'
				}
			},
			process: {
				label: 'A step in a process that waits for an answer',
				gloss: 'An approval, or a partner’s call back after minutes or days; then the next step.',
				short: ['a step in', 'a process'],
				because:
					'Step Functions keeps the place of each run and waits for an answer for up to {step-functions.retention}; the others carry messages and remember nothing.',
				against: {
					'sqs-standard':
						'A queue hands out tasks; what each request is waiting for has to be kept elsewhere.',
					eventbridge:
						'Events can start one step after another, but nothing keeps the place or the time-out.'
				}
			}
		}
	},

	order: {
		ask: 'Does the order of the work matter, or would doing it twice do harm?',
		short: ['Order', 'matters?'],
		why: 'Order and freedom from duplicates cost throughput, so buy them only where a swap or a repeat does harm that the worker cannot prevent.',
		help: {
			Key: 'What ties messages together, such as a customer, an account or an order number.',
			Duplicate: 'The same message sent or delivered twice.',
			Idempotent:
				'Work that does no harm when it is done twice, since the second time changes nothing.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask what happens if two messages swap places, and if one comes twice. If the worker can notice by an id or a version in the database, any order will do.'
		},
		answers: {
			any: {
				label: 'Any order, and a repeat does no harm',
				gloss: 'Tasks stand alone, or the worker recognises what it has done.',
				short: ['any order'],
				because:
					'A standard queue takes nearly any rate and asks nothing of the sender, at the price of a rare swap or repeat.',
				against: {
					'sqs-fifo':
						'A FIFO queue asks for groups and a rate to be planned, for an order nobody needs.',
					'kinesis-data-streams':
						'A stream asks for shards, keys and checkpoints, for an order nobody needs.'
				}
			},
			strict: {
				label: 'One strict order over everything',
				gloss: 'Each message only after the one before it, whatever it is about.',
				short: ['one strict', 'order'],
				because:
					'A single message group in a FIFO queue keeps everything in one line; a standard queue may swap messages.',
				against: {
					'kinesis-data-streams':
						'A stream keeps order only within a shard, and its reader has to keep its own position and duplicates apart.'
				}
			},
			keyed: {
				label: 'In order for each key, or never twice',
				gloss: 'Changes to one account in turn; payments that must not be taken again.',
				short: ['per key, or', 'never twice'],
				because:
					'Message groups and partition keys keep order within a key; a standard queue may swap or repeat messages.'
			}
		}
	},

	rate: {
		ask: 'How many messages a second arrive at the peak?',
		short: ['How many', 'a second?'],
		why: 'A FIFO queue has a rate to stay within, higher in one mode than in the other. Beyond what every Region gives, a stream keeps order at any rate.',
		help: {
			Peak: 'The busiest second you must survive without loss, not the average of a day.',
			Batch: 'Up to ten messages sent, received or deleted in one call.',
			Key: 'What ties messages together, such as a customer, an account or an order number.'
		},
		unsure: {
			assume: 'within',
			find: 'Read the number of messages sent in the busiest minute and divide by sixty. Without a system to measure, take the business figure for the busiest hour, divide by 3,600, and double it.'
		},
		input: { unit: 'messages a second', min: 0, max: 10_000_000, step: 1 },
		branches: {
			within: {
				label: 'Up to {sqs-fifo.throughput}',
				gloss: 'One message a call is enough.',
				short: ['within', 'plain FIFO'],
				// A queue takes the fact's rate itself: the branch ends at the next whole number.
				below: fifoPlain + 1,
				because:
					'A FIFO queue takes {sqs-fifo.throughput} as it comes, so there is no stream to shard.'
			},
			above: {
				label: 'Up to {sqs-fifo.throughput-everywhere}',
				gloss: 'With many keys and ten messages in each call; with one in each, a tenth of that.',
				short: ['within', 'fast FIFO'],
				from: fifoPlain + 1,
				below: fifoFast + 1,
				because:
					'Set for high throughput and fed in batches, a FIFO queue takes {sqs-fifo.throughput-everywhere} in every Region: no stream is needed yet.'
			},
			beyond: {
				label: 'More than {sqs-fifo.throughput-everywhere}',
				gloss: 'Partition keys spread the load over shards. Some Regions take FIFO further.',
				short: ['beyond it'],
				from: fifoFast + 1,
				because:
					'A stream adds {kinesis-data-streams.throughput} with every shard and keeps order within each key; FIFO queues stop at a rate that differs by Region.'
			}
		}
	},

	reader: {
		ask: 'Who takes the records in?',
		short: ['Who takes', 'it in?'],
		why: 'If records only have to land in a store, there is a service that loads them without a line of code. Programs that compute need a log to read.',
		help: {
			Store:
				'S3, Redshift, OpenSearch, Iceberg tables, Splunk or Snowflake, from which others query. A database of another kind needs a program that fills it.',
			Replay: 'To read records again from an earlier point, after a fault or for a new purpose.'
		},
		unsure: {
			assume: 'programs',
			find: 'Ask who looks at the data, and how soon. If all of them query a store, minutes later, nothing of your own has to read the flow.'
		},
		answers: {
			programs: {
				label: 'Programs of ours, perhaps a store too',
				gloss:
					'Fraud checks, dashboards, a replay after a fault, or a database of another kind to fill.',
				short: ['programs', 'of ours'],
				because:
					'A stream keeps records for {kinesis-data-streams.retention} at most, and each program reads at its own position; Firehose keeps none for a reader.'
			},
			store: {
				label: 'A store only',
				gloss: 'S3, Redshift, OpenSearch, Iceberg, Snowflake or Splunk, without code of our own.',
				short: ['a store', 'only'],
				because:
					'Firehose collects, converts and loads by itself; a stream would need a consumer written and run to do that.',
				against: {
					'amazon-msk': 'A cluster and a connector are more to run than a load that runs itself.'
				}
			}
		}
	},

	readers: {
		ask: 'How many programs read each record?',
		short: ['How many', 'readers?'],
		why: 'All ordinary readers share what a shard gives out. From a certain number on, each has to have its own share, which is paid for.',
		help: {
			Reader: 'One application that sees all records, on however many servers it runs.',
			Shard: 'A unit of a stream with a fixed rate in and out.'
		},
		unsure: {
			assume: 'few',
			find: 'Count the purposes, not the servers: alerts, dashboard, archive, training data. Add those that are planned within a year. Loading a store counts as one.'
		},
		input: { unit: 'programs', min: 1, max: 1000, step: 1 },
		branches: {
			few: {
				label: 'One or two',
				gloss: 'They share what each shard gives out.',
				short: ['one or two'],
				// A shard gives out twice what it takes in: two readers at the full rate.
				below: 3,
				because:
					'A shard gives out {kinesis-data-streams.read-rate}, twice what it takes in, so two readers can share it.',
				against: {
					'amazon-msk': 'A cluster to choose, connect and upgrade earns nothing for two readers.'
				}
			},
			many: {
				label: 'Three to {kinesis-data-streams.receivers-best}',
				gloss: 'Those in a hurry need a share of their own.',
				short: ['three', 'or more'],
				from: 3,
				below: mostReaders + 1,
				because:
					'With enhanced fan-out each reader has {kinesis-data-streams.read-rate} from each shard to itself instead of sharing it.',
				against: {
					'amazon-msk': 'Kafka serves as many, out of brokers that you size for the sum of them.'
				}
			},
			crowd: {
				label: 'More than {kinesis-data-streams.receivers-best}',
				gloss: 'More than one stream registers.',
				short: ['a crowd'],
				from: mostReaders + 1,
				because:
					'A stream registers {kinesis-data-streams.receivers-best} at most; Kafka counts no readers, only what its brokers carry.'
			}
		}
	},

	routing: {
		ask: 'Where does the news come from, and who gets which of it?',
		short: ['Who gets', 'a copy?'],
		why: 'A topic copies to all who subscribe. A bus matches each event against rules and can start from events that AWS or other companies raise.',
		help: {
			Subscribe: 'To ask once for every message of a kind, as a reader does of a magazine.',
			Rule: 'A pattern on the content of an event, with the places to send what matches.',
			SaaS: 'Software of another company, rented over the internet.'
		},
		unsure: {
			assume: 'everyone',
			find: 'List sender and receivers. If all senders are yours and every receiver wants the whole kind, or a part that an attribute or a field tells, everyone who subscribes will do, unless past events are to be kept: then take rules.'
		},
		answers: {
			everyone: {
				label: 'From us, to everyone who subscribes',
				gloss:
					'One kind of news, or the part that a plain filter lets through; nothing has to be kept.',
				short: ['everyone', 'subscribed'],
				because:
					'A topic copies each message to every subscriber; rules on a bus would be one more thing to keep.'
			},
			rules: {
				label: 'From us, by rules on the content, or kept for later',
				gloss:
					'Many kinds of events, teams, accounts or targets; events reshaped, or kept to be seen or sent again.',
				short: ['rules on', 'content'],
				because:
					'A bus matches any field, reshapes events, keeps them if asked and calls targets in many accounts; a standard topic filters and copies, no more.'
			},
			services: {
				label: 'From AWS services or SaaS, perhaps from us too',
				gloss: 'An instance stops, a ticket is opened: somebody else wrote the sender.',
				short: ['AWS, SaaS', 'raise it'],
				because:
					'AWS services and SaaS partners send their events to EventBridge already; only a few services can publish to a topic themselves.'
			}
		}
	},

	'catch-up': {
		ask: 'Must a program of yours that was away get what it missed?',
		short: ['Catch up', 'later?'],
		why: 'Pushed messages need somebody there to take them. A queue in front of a part lets it stop, slow down and catch up without loss.',
		help: {
			Push: 'The service calls the receiver as soon as it has something.',
			Pull: 'The receiver fetches when it has room.'
		},
		unsure: {
			assume: 'yes',
			find: 'Ask each receiver what it does during a deployment or an outage of an hour, and whether ten times the usual rate would break it. One that would lose or break needs to catch up.'
		},
		answers: {
			no: {
				label: 'No, push it at once',
				gloss: 'Functions and endpoints that are always there, or for which a loss is bearable.',
				short: ['no, push', 'at once'],
				because:
					'A topic pushes straight into functions and endpoints; a queue for each would be a part more to run and to poll.',
				against: {
					'sns-fifo': 'A FIFO topic delivers into queues only, not to functions or endpoints.'
				}
			},
			yes: {
				label: 'Yes, each at its own pace',
				gloss: 'A part may be down or slow, and must lose nothing.',
				short: ['yes, at', 'own pace'],
				because:
					'A queue in front of each part keeps its copies for {sqs-standard.retention} at most; a topic alone pushes, retries and then drops.'
			}
		}
	},

	sequence: {
		ask: 'Must each part see messages in order, or never twice?',
		short: ['Order for', 'each part?'],
		why: 'Order has to hold on the whole way, through topic and queue. It limits rate, targets and the number of subscribers.',
		help: {
			Key: 'What ties messages together, such as a customer, an account or an order number.',
			'Message group': 'Messages with the same key, which are delivered one after another.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask each receiver what happens if an update overtakes the one before it. A version number or time in the message often makes order needless.'
		},
		answers: {
			any: {
				label: 'No, any order, and a repeat does no harm',
				gloss: 'Receivers recognise what they have seen.',
				short: ['any order'],
				because:
					'Standard topics and queues have no rate per key and take any target; FIFO would buy an order nobody needs.'
			},
			keyed: {
				label: 'Yes, in order for each key, or never twice',
				gloss: 'Price changes of one product, steps of one order.',
				short: ['in order', 'per key'],
				because:
					'A FIFO topic into FIFO queues keeps order for each key and drops repeats; standard topics and queues do neither.'
			}
		}
	},

	reach: {
		ask: 'Must the notice arrive when no page or app of yours is open?',
		short: ['When closed', 'as well?'],
		why: 'Phones and inboxes are reached at any time, by way of other companies. A page, app or screen that is open can be told directly, as long as it stays connected.',
		help: {
			Push: 'A short notice that Apple or Google brings to an app, even to a closed one.',
			WebSocket:
				'A connection that a page or program keeps open, so that the server can speak at any time.'
		},
		unsure: {
			assume: 'away',
			find: 'Ask what the receiver has before them when it matters. A phone in the pocket or somebody on call is away; a page, a game, a player or a screen on the wall in use is open.'
		},
		answers: {
			away: {
				label: 'Yes: by phone push, text message or e-mail',
				gloss: 'Staff on call, customers on the move, an app that is closed.',
				short: ['yes: phone', 'or mail'],
				because:
					'An SNS standard topic hands notices to Apple, Google, text and mail services, which find people wherever they are.',
				against: {
					'appsync-events': 'AppSync Events reaches whoever is connected, and nobody else.'
				}
			},
			open: {
				label: 'No, only while a page, app or screen is open',
				gloss:
					'Live scores, chats, dashboards, “your turn” in a desktop client, one person or millions.',
				short: ['no, while', 'open'],
				because:
					'AppSync Events holds the connections and sends each event to all who follow its channel; no topic or queue here can speak to a page.',
				against: {
					sns: 'SNS calls endpoints, phones and inboxes; a browser or a desktop program is none of these.'
				}
			}
		}
	},

	past: {
		ask: 'Must past events be kept, to look into or to deliver again?',
		short: ['Past events', 'again?'],
		why: 'Events that were routed are gone unless the bus kept them. Keeping costs storage, and has to be switched on before it is needed.',
		help: {
			Archive:
				'A store beside a bus with rules, from which a span of time can be sent through the bus again.',
			Retention: 'The days for which a Custom Event Bus keeps every event for its subscribers.',
			Replay: 'To have past events delivered again.'
		},
		unsure: {
			assume: 'once',
			find: 'Ask what you would do after a faulty release had mishandled a day of events, or when an event went missing. If the answer is “look at them” or “send them again”, they must be kept.'
		},
		answers: {
			again: {
				label: 'Yes: again, or to newcomers',
				gloss: 'Recovery from a faulty consumer, tests with real events, new teams with a history.',
				short: ['yes, kept', 'for replay'],
				because:
					'EventBridge can keep events and deliver a span of time again, to all rules or to one subscriber.'
			},
			once: {
				label: 'No, once is enough',
				gloss: 'Retries and a dead-letter queue cover failures.',
				short: ['no, once'],
				because:
					'Rules deliver and retry; without an archive nothing is stored and nothing is paid for storing.'
			}
		}
	}
} satisfies Questions<typeof states>;
