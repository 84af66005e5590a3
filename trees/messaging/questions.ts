import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { fifoFastCalls, fifoPlainCalls, mostReaders } from './thresholds.ts';

const key = 'What ties messages together, such as a customer, an account or an order number.';

export const questions = {
	kind: {
		ask: 'What do these parts pass on?',
		short: ['What is', 'passed on?'],
		why: 'Single messages, flows of records, notices to people, talk with devices, calls at a later time and processes each have a kind of service of their own. Everything else follows from that.',
		help: {
			Message:
				'One thing that a program acts on: an order, an upload, a job, the news that something has happened.',
			Record:
				'An entry in a log, such as a click, a reading or a change, that matters together with others and stays after it was read.',
			Notice:
				'What a person should hear of now. News for servers of yours that tell the open pages themselves is a message for programs.',
			Device:
				'A machine out in the field that keeps a connection of its own. If readings come to you through a server or gateway of yours, they are a flow.',
			Process:
				'Steps that follow one another, with a memory of where each case stands: an application, from receipt to approval.',
			Reply:
				'If the sender waits on the line for an answer, none of these fits: call the other part through an API, which is a decision of its own. An answer that takes minutes or days belongs to a process.',
			'More than one of these':
				'Walk once for each use, and begin with the one that matters most. Two uses may well end in two services.'
		},
		unsure: {
			assume: 'task',
			find: 'Follow one of them. A program acts on it and is done: a message. Many are counted, scored or read again together: a flow. A person reads it: a notice. A device speaks or is spoken to: devices. Somebody asks later where it stands: a process.'
		},
		answers: {
			task: {
				label: 'Single messages, each acted on by a program',
				plain: true,
				gloss: 'Orders, uploads, jobs, news of an event; also mails that a program of yours sends.',
				short: ['single', 'messages'],
				because:
					'Queues, topics and buses hand on each message by itself and let go of it once it was taken.',
				against: {
					'iot-core': 'It is made for devices with certificates, not for programs that call AWS.',
					'data-firehose':
						'It gathers records and loads stores; it calls no program to act on one.',
					'eventbridge-scheduler': 'It calls at a set time; these messages are due at once.',
					'step-functions': 'It runs processes of several steps; acting on one message needs none.',
					'appsync-events':
						'It tells open pages and apps, and keeps nothing for a program that was away.'
				}
			},
			flow: {
				label: 'A continuous flow of records',
				gloss:
					'Clicks, readings, logs, database changes: counted, scored, read again, or loaded into a store.',
				short: ['a flow of', 'records'],
				because:
					'A log takes records in bulk and lets each reader go back in it; queues, topics and buses hand on one message and forget it.',
				against: {
					eventbridge: 'A bus can deliver kept events again, but programs cannot read it as a log.',
					'sns-fifo': 'Its archive replays into a queue; programs cannot read it as a log.',
					'amazon-mq': 'Its brokers hand messages out; RabbitMQ streams are not supported.',
					'eventbridge-scheduler': 'It calls at set times; it takes no records in.',
					'step-functions': 'It keeps the place of each run, not a log of records.',
					'appsync-events': 'Its channels keep nothing for a later reader.',
					'iot-core': 'It hands records on and keeps none that programs could read again.'
				}
			},
			people: {
				label: 'A notice to people, as it happens',
				gloss: 'By push, text or mail to phones and inboxes, or on a page or app that is open.',
				short: ['a notice', 'to people'],
				because:
					'Among these, only SNS reaches phones and inboxes, and only AppSync Events open pages; the others end in programs or stores.',
				against: {
					'sns-fifo': 'FIFO topics refuse phones, apps and e-mail addresses as subscribers.',
					'eventbridge-scheduler': 'It calls at set times; this notice is due as it happens.',
					'iot-core':
						'A browser can speak MQTT with it, but it is made for devices, not for people.'
				}
			},
			devices: {
				label: 'Messages to and from devices in the field',
				gloss:
					'Vehicles, meters, machines or sensors, each with a connection of its own over a network that comes and goes.',
				short: ['devices in', 'the field'],
				because:
					'IoT Core keeps the connection and the certificate of each device; everything else here expects programs that call AWS.',
				against: {
					'amazon-mq': 'Its brokers speak MQTT, but know no devices and are sized by you.',
					'appsync-events':
						'It tells whoever is connected, and keeps nothing for a device that is away.'
				}
			},
			due: {
				label: 'A call that is due later',
				gloss:
					'Every night, once for each booking, ten minutes after a failure; also a reminder that is no step of a process.',
				short: ['a call', 'due later'],
				because:
					'Most deliver at once; a standard queue can hold one message back, and EventBridge Scheduler calls at a time you set.',
				against: {
					'amazon-mq': 'ActiveMQ can delay messages, on a broker that costs all day for it.',
					'amazon-msk': 'A log hands out records in the order of arrival, never at a set time.',
					'sqs-fifo': 'A FIFO queue delays all its messages alike, not one by one.',
					'step-functions': 'A run can wait for a date, but a wait by itself needs no process.',
					'iot-core': 'It delivers at once, or when the device is back.'
				}
			},
			process: {
				label: 'A process of steps that remembers where it stands',
				gloss:
					'Payment, then stock, then dispatch, with a way back; or an approval that takes days.',
				short: ['a process', 'of steps'],
				because:
					'Step Functions keeps the place of each run and waits for up to {step-functions.waits}; the others carry messages and remember nothing.',
				against: {
					'sqs-standard':
						'A queue hands out tasks; where each case stands has to be kept elsewhere.',
					eventbridge:
						'Events can start one step after another, but nothing keeps the place or the time-out.'
				}
			}
		}
	},

	ends: {
		ask: 'Can the programs at both ends be made to call AWS?',
		short: ['Can both', 'call AWS?'],
		why: 'A sender that you did not write, or programs that keep a protocol of their own, decide the service by themselves, whatever else is asked of it.',
		help: {
			AMQP: 'The open protocol of RabbitMQ and many other brokers.',
			MQTT: 'A light protocol for devices. If it is a fleet out in the field that speaks it, go back one question and take devices.',
			STOMP: 'A text protocol for brokers, often used from scripts and browsers.',
			JMS: 'The Java interface to brokers such as ActiveMQ or IBM MQ. Its selectors, which pick messages by their headers, need a broker.',
			Kafka: 'Apache Kafka, a distributed log with its own protocol, clients and connectors.',
			SaaS: 'Software of another company, rented over the internet.',
			Webhook:
				'A call that the software of another company makes to an address of yours. What answers there is your code.',
			Library:
				'A task library such as Celery, which can use SQS as well, is not bound to its broker, unless you use what only that broker has.'
		},
		unsure: {
			assume: 'ours',
			find: 'Ask who writes the sender; if nobody does, AWS or another company raises the event. Then ask which library opens the connection today, and what it would take to replace it: RabbitMQ, ActiveMQ, JMS or Kafka, with nobody to rewrite the programs, is a no.'
		},
		answers: {
			ours: {
				label: 'Yes, it is our own code, new or free to change',
				plain: true,
				gloss:
					'Even if a few programs use a broker today. Uploads to S3 and webhooks that call you count as yours.',
				short: ['yes, our', 'code'],
				because:
					'Code that may call AWS needs no broker; services without servers to size and patch do the job.',
				against: {
					'amazon-mq': 'A broker is worth its servers where clients already speak its protocol.',
					'amazon-msk': 'A Kafka cluster is worth its brokers where clients or tools speak Kafka.'
				}
			},
			services: {
				label: 'No, AWS services or SaaS raise the events',
				gloss:
					'An instance stops, a finding appears, a partner of EventBridge reports a ticket: no code of yours sends.',
				short: ['AWS, SaaS', 'raise them'],
				because:
					'AWS services and SaaS partners send their events to EventBridge already; for the others you would have to write the sender.',
				against: {
					sns: 'Only a few AWS services can publish to a topic themselves.',
					'sns-sqs-fan-out': 'Only a few AWS services can publish to a topic themselves.'
				}
			},
			broker: {
				label: 'No, they speak AMQP, MQTT, STOMP or JMS, and that stays',
				gloss:
					'Your own code too, if only a broker does what it needs, or dozens of programs use one and no rewrite is meant.',
				short: ['no: AMQP,', 'JMS stay'],
				because:
					'Only a managed broker lets such programs go on as they are; everything else here has an API of its own.',
				against: {
					'amazon-msk': 'An MSK cluster speaks the Kafka protocol and no other.',
					'sqs-standard':
						'A Java library lets JMS code use SQS queues, but no topics, and nothing else.',
					'sqs-fifo':
						'A Java library lets JMS code use SQS queues, but no topics, and nothing else.'
				}
			},
			kafka: {
				label: 'No, they speak Kafka, and that stays',
				gloss:
					'Kafka clients that stay, or tools that read Kafka: connectors, change capture, Kafka Streams.',
				short: ['Kafka', 'clients'],
				because:
					'Only Amazon MSK runs Apache Kafka itself, so that clients, tools and connectors go on unchanged.',
				against: {
					'amazon-mq': 'Neither ActiveMQ nor RabbitMQ speaks the Kafka protocol.',
					'kinesis-data-streams':
						'A Kinesis stream is a similar log, but Kafka clients cannot talk to it.'
				}
			}
		}
	},

	copies: {
		ask: 'Who gets each message?',
		short: ['Who gets', 'each one?'],
		why: 'A queue gives each message to one worker, a topic copies it to all who subscribe, and a bus looks into it first.',
		help: {
			Worker: 'A program that takes a task, does it, and takes the next.',
			Subscribe: 'To ask once for every message of a kind, as a reader does of a magazine.',
			'Plain filter':
				'A receiver names the kinds or values that it wants, and gets them as they are.',
			Rule: 'A pattern on the content of an event, kept in one place for all, with the receivers of what matches.'
		},
		unsure: {
			assume: 'one',
			find: 'Count who must act on the same message: servers that share the work as one, servers that must each see every message one by one. One: the first answer. Several: the second. If a list of who gets what would fill a page and change every month: the third.'
		},
		answers: {
			one: {
				label: 'One program, by any of its workers',
				plain: true,
				gloss: 'A task to be done once, however many workers share the load.',
				short: ['one', 'program'],
				because:
					'A queue hands each message to one worker and gives it back if that one fails; topics and buses make copies for many.',
				against: {
					eventbridge:
						'A bus pushes events as they come, and cannot hold a flood back for slow workers.'
				}
			},
			everyone: {
				label: 'Several receivers, a copy each',
				gloss:
					'All of a kind, or what a plain filter lets through. Also if every server of one program must see each.',
				short: ['several,', 'a copy each'],
				because:
					'A topic copies each message to every subscriber; a queue alone would give it to one of them.',
				against: {
					'kinesis-data-streams':
						'A stream serves many readers too, but each must poll it and keep its position.'
				}
			},
			rules: {
				label: 'Whoever rules on its content choose',
				gloss:
					'Many kinds of events, teams, accounts or partners’ APIs; each wants some, perhaps reshaped.',
				short: ['as rules', 'decide'],
				because:
					'A bus matches any field, reshapes events and calls targets in other accounts and companies; topics and queues do not.',
				against: {
					'kinesis-data-streams':
						'A stream routes nothing: each reader would see all and drop the rest.'
				}
			}
		}
	},

	order: {
		ask: 'Does order matter, or would doing it twice do harm?',
		short: ['Order', 'matters?'],
		why: 'Order and freedom from repeats bound the rate. Buy them only where a swap or a repeat does harm that the worker cannot prevent.',
		help: {
			Key: key,
			Idempotent:
				'Work that does no harm when it is done twice, since the second time changes nothing.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask what happens if two messages swap places, and if one comes twice. If the worker can notice by an id or a version in the database, any order will do.'
		},
		answers: {
			any: {
				label: 'Any order will do, and a repeat does no harm',
				plain: true,
				gloss:
					'Tasks stand alone, or the worker notices. Also if one customer’s flood delays the rest: fairness is not order.',
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
			ordered: {
				label: 'It must be done in turn, or never twice',
				gloss:
					'Changes to one account in turn; a payment that must not be taken again. One of the two is enough.',
				short: ['in turn, or', 'never twice'],
				because:
					'FIFO queues and streams keep order within a key; a standard queue may now and then swap or repeat messages.'
			}
		}
	},

	rate: {
		ask: 'How many calls a second send messages at the peak?',
		short: ['How many', 'calls?'],
		why: 'A FIFO queue counts calls, and takes more of them in one mode than in the other. Beyond what every Region gives, a stream keeps order at any rate.',
		help: {
			Call: 'One message, or up to ten that are sent together. Divide the messages by ten only if senders can wait for ten that share a key.',
			Peak: 'The busiest second you must survive without loss, not the average of a minute or a day.',
			Key: key
		},
		unsure: {
			assume: 'within',
			find: 'Read the calls, or the messages, of the busiest minute, divide by sixty, and double it, since seconds differ. Without a system to measure, take the business figure for the busiest hour, divide by 3,600, and double it.'
		},
		input: { unit: 'calls a second', min: 0, max: 10_000_000, step: 1 },
		branches: {
			within: {
				label: 'Up to {sqs-fifo.calls-everywhere.plain}',
				plain: true,
				gloss:
					'As many messages, or up to ten times as many in batches. Also if nobody has counted.',
				short: ['within', 'plain FIFO'],
				// A queue takes the fact's number of calls itself: the branch ends at the next whole number.
				below: fifoPlainCalls + 1,
				because:
					'A FIFO queue takes {sqs-fifo.calls-everywhere.plain} as it comes, so there is no stream to shard.'
			},
			above: {
				label: 'Up to {sqs-fifo.calls-everywhere.fast}',
				gloss: 'Over many keys. Again as many messages, or up to ten times as many in batches.',
				short: ['within', 'fast FIFO'],
				from: fifoPlainCalls + 1,
				below: fifoFastCalls + 1,
				because:
					'Set for high throughput, a FIFO queue takes {sqs-fifo.calls-everywhere.fast} in every Region: no stream yet.'
			},
			beyond: {
				label: 'More than {sqs-fifo.calls-everywhere.fast}',
				gloss: 'Partition keys spread the load over shards. Some Regions take FIFO further.',
				short: ['beyond it'],
				from: fifoFastCalls + 1,
				because:
					'A stream adds {kinesis-data-streams.throughput} with every shard and keeps order by key; FIFO queues end where the Region ends them.'
			}
		}
	},

	missed: {
		ask: 'Must messages wait for a receiver that is down or slow?',
		short: ['Wait for', 'receivers?'],
		why: 'Pushed messages need somebody there to take them. A queue in front lets a receiver stop and catch up; a bus that keeps events can also send old ones again.',
		help: {
			Push: 'The service calls the receiver as soon as it has something.',
			Pull: 'The receiver fetches when it has room.',
			Replay: 'To have messages delivered again that were already delivered once.'
		},
		unsure: {
			assume: 'wait',
			find: 'Ask each receiver what it does during a deployment or an outage of an hour, and whether ten times the usual rate would break it. One that would lose or break must catch up.'
		},
		answers: {
			wait: {
				label: 'Yes, until it has caught up',
				plain: true,
				gloss: 'Each receiver works at its own pace and loses nothing.',
				short: ['yes, it', 'catches up'],
				because:
					'A queue in front of each receiver keeps its copies for {sqs-standard.waits} at most; a topic or a bus alone pushes, retries and then drops.'
			},
			push: {
				label: 'No, nothing needs to be kept for it',
				gloss:
					'Functions and endpoints that are always up and fast enough, or a message missed does no harm.',
				short: ['no'],
				because:
					'A topic pushes straight into functions and endpoints; a queue for each would be one more thing to run and to poll.',
				against: {
					'sns-fifo': 'A FIFO topic delivers into queues only, not to functions or endpoints.',
					eventbridge: 'A bus pushes as well, and is worth it where rules choose who gets what.'
				}
			},
			again: {
				label: 'Yes, and past days must be sent again on request',
				gloss:
					'After a faulty release, or for a newcomer: messages that were already delivered once. They catch up as well.',
				short: ['yes, and', 'past days'],
				because:
					'EventBridge can keep events and deliver a span of time again; topics and queues let go of what was taken.',
				against: {
					'sns-fifo': 'A FIFO topic can archive and replay, but into queues alone.'
				}
			}
		}
	},

	sequence: {
		ask: 'Does order matter to a receiver, or would a repeat do harm?',
		short: ['Order for', 'receivers?'],
		why: 'Order has to hold on the whole way, through topic and queue. It bounds rate, targets and the number of subscribers.',
		help: {
			Key: key,
			'Message group': 'Messages with the same key, which are delivered one after another.'
		},
		unsure: {
			assume: 'any',
			find: 'Ask each receiver what happens if an update overtakes the one before it. A version number or time in the message often makes order needless, and an id makes a repeat harmless.'
		},
		answers: {
			any: {
				label: 'Any order will do, and a repeat does no harm',
				plain: true,
				gloss:
					'Receivers can tell what they have seen. Also if repeats come only from programs that now share a queue.',
				short: ['any order'],
				because:
					'Standard topics and queues have no rate for each key and take any target; FIFO would buy an order nobody needs.'
			},
			ordered: {
				label: 'It must come in turn, or never twice',
				gloss:
					'Price changes of one product, steps of one order; or repeats that no receiver could recognise.',
				short: ['in turn, or', 'never twice'],
				because:
					'A FIFO topic into FIFO queues keeps order for each key and drops repeats; standard topics and queues do neither.'
			}
		}
	},

	past: {
		ask: 'Must past events be kept, to be looked into or sent again?',
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
			once: {
				label: 'No, once is enough',
				plain: true,
				gloss: 'Retries and a dead-letter queue cover failures.',
				short: ['no, once'],
				because: 'Rules deliver and retry; where nothing is kept, nothing is paid for keeping.'
			},
			again: {
				label: 'Yes, to look at them or send them again',
				gloss:
					'Looking up what happened, recovery from a faulty consumer, tests with real events, new teams with a history.',
				short: ['yes, kept'],
				because:
					'EventBridge can keep events and deliver a span of time again, to all rules or to one subscriber.'
			}
		}
	},

	takers: {
		ask: 'Who takes the records in?',
		short: ['Who takes', 'them in?'],
		why: 'Records that only have to land in a store can be loaded without a line of code. Programs that compute need a log to read.',
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
				plain: true,
				gloss:
					'Fraud checks, dashboards, a replay, a database of another kind to fill, or programs that may join later.',
				short: ['programs', 'of ours'],
				because:
					'A stream keeps records for {kinesis-data-streams.retention} at most, and each program reads at its own position; Firehose keeps none for a reader.'
			},
			store: {
				label: 'Only a store',
				gloss: 'S3, Redshift, OpenSearch, Iceberg, Snowflake or Splunk, without code of our own.',
				short: ['only', 'a store'],
				because:
					'Firehose collects, converts and loads by itself; a stream would need a consumer written and run to do that.',
				against: {
					'amazon-msk': 'A cluster and a connector are more to run than a load that runs itself.'
				}
			},
			kafka: {
				label: 'Clients or tools that speak Kafka',
				gloss: 'Kafka clients that stay, connectors, change capture, Kafka Streams.',
				short: ['Kafka', 'clients'],
				because:
					'Only Amazon MSK runs Apache Kafka itself, so that clients, tools and connectors go on unchanged.',
				against: {
					'data-firehose':
						'Firehose can read from a Kafka cluster, but Kafka clients cannot talk to it.',
					'kinesis-data-streams':
						'A Kinesis stream is a similar log, but Kafka clients cannot talk to it.'
				}
			}
		}
	},

	readers: {
		ask: 'How many receivers see each record?',
		short: ['How many', 'receivers?'],
		why: 'All ordinary receivers share what a shard gives out. From a certain number on, each has to have its own share, which is paid for.',
		help: {
			Receiver: 'One application that sees all records, on however many servers it runs.',
			Shard: 'A unit of a stream with a fixed rate in and out.'
		},
		unsure: {
			assume: 'few',
			find: 'Count the purposes, not the servers: alerts, dashboard, archive, training data. Add those that somebody has already planned. Loading a store counts as one. If nobody can name a third, begin with two.'
		},
		input: { unit: 'receivers', min: 1, max: 1000, step: 1 },
		branches: {
			few: {
				label: 'One or two',
				plain: true,
				gloss:
					'They share what each shard gives out. Also if the number is open: more can be added later.',
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
				label: 'Three to {kinesis-data-streams.receivers.advantage}',
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
				label: 'More than {kinesis-data-streams.receivers.advantage}',
				gloss: 'More than one stream registers.',
				short: ['a crowd'],
				from: mostReaders + 1,
				because:
					'A stream registers {kinesis-data-streams.receivers.advantage} at most; Kafka counts no readers, only what its brokers carry.'
			}
		}
	},

	reach: {
		ask: 'Must it arrive when no page or app of yours is open?',
		short: ['When closed', 'as well?'],
		why: 'Phones and inboxes are reached at any time, by way of other companies. A page, app or screen that is open can be told directly, as long as it stays connected.',
		help: {
			Push: 'A short notice that Apple or Google brings to an app, even to a closed one.',
			WebSocket:
				'A connection that a page or program keeps open, so that the server can speak at any time.',
			'Commands too':
				'If each page also sends commands that a function answers, a WebSocket API fits: walk the tree on what stands in front of an API.'
		},
		unsure: {
			assume: 'away',
			find: 'Ask what the receiver has before them when it matters. A phone in the pocket or somebody on call is away; a page, a game, a player or a screen on the wall in use is open.'
		},
		answers: {
			away: {
				label: 'Yes: by phone push, text message or e-mail',
				plain: true,
				gloss:
					'Staff on call, customers on the move, an app that is closed. If open pages show it too, walk again for those.',
				short: ['yes: phone', 'or mail'],
				because:
					'An SNS standard topic hands notices to Apple, Google, text and mail services, which find people wherever they are.',
				against: {
					'appsync-events': 'AppSync Events reaches whoever is connected, and nobody else.'
				}
			},
			open: {
				label: 'No, only while a page, app or screen is open',
				gloss: 'Live scores, chats, dashboards, “your turn” in a game, for one person or millions.',
				short: ['no, while', 'open'],
				because:
					'AppSync Events holds the connections and sends each event to all who follow its channel; no topic, queue or bus can speak to a page.',
				against: {
					sns: 'SNS calls endpoints, phones and inboxes; a browser or a desktop program is none of these.'
				}
			}
		}
	},

	raised: {
		ask: 'Where does the notice come from?',
		short: ['Who raises', 'the notice?'],
		why: 'A program can publish to a topic. An event that an AWS service raises has to be picked up first.',
		help: {
			Alarm: 'A CloudWatch alarm watches a number and can notify a topic by itself.',
			Event: 'News that an AWS service sends when something changes: a finding, a failed build.'
		},
		unsure: {
			assume: 'ours',
			find: 'Ask who would write the line that sends it. If the answer is “nobody, AWS tells us”, it is an event of an AWS service.'
		},
		answers: {
			ours: {
				label: 'A program or an alarm of ours',
				plain: true,
				gloss: 'Your code publishes it, or a CloudWatch alarm, which can name a topic itself.',
				short: ['our code,', 'an alarm'],
				because:
					'A program or an alarm publishes to the topic itself; a rule on a bus would be one more part.'
			},
			aws: {
				label: 'An event of an AWS service',
				gloss: 'A GuardDuty finding, a stopped instance, a failed build: nobody wrote a sender.',
				short: ['an event', 'of AWS'],
				because:
					'An EventBridge rule picks the event and hands it to a topic; few AWS services publish to a topic by themselves.'
			}
		}
	},

	ahead: {
		ask: 'How far ahead is it due?',
		short: ['How far', 'ahead?'],
		why: 'A queue can hold one message back for a short while. Anything later, or anything that comes round again, needs a schedule.',
		help: {
			Schedule: 'A time or a rhythm, and the call to make then.',
			Delay: 'The time for which a queue hides a new message from its workers.'
		},
		unsure: {
			assume: 'later',
			find: 'Ask for the longest wait that can happen, not the usual one.'
		},
		answers: {
			later: {
				label: 'More than {sqs-standard.delay}, or again and again',
				plain: true,
				gloss: 'Tonight, at the end of the trial, every Monday at six.',
				short: ['later, or', 'recurring'],
				because:
					'EventBridge Scheduler calls at any time you set; a queue holds a message back for {sqs-standard.delay} and no longer.'
			},
			soon: {
				label: 'At most {sqs-standard.delay} after it was sent',
				gloss: 'Try again in five minutes, look once more when the payment should be through.',
				short: ['within', 'minutes'],
				because:
					'A standard queue holds a single message back for up to {sqs-standard.delay}: there is no schedule to create and clear away.'
			}
		}
	}
} satisfies Questions<typeof states>;
