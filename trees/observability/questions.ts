import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { beforeHistory } from './thresholds.ts';

export const questions = {
	asked: {
		ask: 'What must be known afterwards?',
		short: ['What must', 'be known?'],
		why: 'Each service records one kind of thing. What wasn’t recorded when it happened can’t be asked for later.',
		help: {
			'Several of them':
				'Take the question that somebody really asked last time, and walk again for the next one. They go well together.',
			'Who, or what it looked like':
				'“Who opened the port?” and “What was changed on Monday?” ask for actions. “Was the port open in March?” asks for the set-up.',
			'A number made of lines':
				'To be called when a word stands too often in a log, take the lines: they are counted there.',
			'Inside your own program':
				'What its users did, or what somebody did with kubectl, stands in its own lines, not among actions in AWS.',
			'Recording less':
				'If something is recorded for nothing, or at too high a price, take what must still be known.',
			'Slow queries':
				'CloudWatch Database Insights shows which queries load a database of RDS or Aurora; take how it runs.'
		},
		unsure: {
			assume: 'numbers',
			find: 'Remember the last incident or audit: which question did nobody have an answer to?'
		},
		answers: {
			numbers: {
				label: 'How it runs: how much, how many, how fast',
				gloss: 'Load, errors, use, waiting jobs; and being called when a number goes wrong.',
				plain: true,
				short: ['how it', 'runs'],
				because: 'Metrics are small, kept for long, and alarms watch them.',
				against: {
					'cloudwatch-logs': 'Lines have to be counted before a number comes of them.',
					cloudtrail: 'It records calls to AWS, not load.',
					'aws-config': 'It records how things are set up, not how they run.',
					'vpc-flow-logs': 'It records connections, not load or errors.'
				}
			},
			lines: {
				label: 'What exactly happened, line by line',
				gloss: 'What programs, servers and load balancers write: errors, requests, jobs.',
				short: ['line by', 'line'],
				because: 'Logs keep each line with its time, so that a single case can be found again.',
				against: {
					'cloudwatch-metrics': 'A number doesn’t say which request it was.',
					cloudtrail: 'It records calls to AWS’s own APIs, not what your programs did.',
					'x-ray': 'It traces a share of the requests and keeps them for {x-ray.records-kept}.'
				}
			},
			who: {
				label: 'Who did what in AWS',
				gloss:
					'What was deleted, opened, changed or read, and by which person, program or service.',
				short: ['who did it'],
				because: 'CloudTrail records each call to AWS with the caller, the time and the address.',
				against: {
					'aws-config': 'It shows what a resource looked like; the caller stands in CloudTrail.',
					'cloudwatch-logs': 'Programs’ lines don’t show who changed something in AWS.'
				}
			},
			state: {
				label: 'What the set-up was, or whether it follows rules',
				gloss: 'How a resource was configured on a day, and what breaks a rule now.',
				short: ['what the', 'set-up was'],
				because:
					'AWS Config keeps each resource’s configuration over time, and checks it against rules.',
				against: {
					cloudtrail: 'It has the calls; the state would have to be pieced together from them.',
					'cloudwatch-metrics': 'It counts what happens, and knows no settings.'
				}
			},
			time: {
				label: 'Where a request’s time went',
				gloss: 'A request passes several services, and one of them is slow or fails.',
				short: ['where time', 'went'],
				because: 'A trace follows one request through services, with the time spent in each.',
				against: {
					'cloudwatch-metrics': 'It shows that it is slow, not which call in which service.',
					'cloudwatch-logs': 'Lines of several services have to be joined by hand.'
				}
			},
			network: {
				label: 'Who talked to whom over the network',
				gloss: 'Addresses, ports, refused connections, or what was in the packets.',
				short: ['who talked', 'to whom'],
				because: 'This is seen at the network interface, whatever the programs write.',
				against: {
					cloudtrail: 'It records calls to AWS, not connections between servers.',
					'cloudwatch-metrics': 'It counts bytes, without the other side’s address.'
				}
			}
		}
	},

	measures: {
		ask: 'Which numbers are these?',
		short: ['Which', 'numbers?'],
		why: 'CloudWatch has the numbers of AWS services already. Prometheus, what visitors meet, and promises to customers each have a tool of their own.',
		help: {
			'Fewer numbers':
				'If they cost too much, take where those that you keep come from. What an agent or collector leaves out isn’t paid for.',
			Prometheus: 'An open-source system that collects metrics, common with Kubernetes.',
			PromQL: 'The language in which Prometheus is asked.',
			'Service level objective':
				'A promise such as: nearly all payments of a month succeed, or are answered at once, both with a number.'
		},
		unsure: {
			assume: 'aws',
			find: 'Ask who will look at them, and with which tool they do so today.'
		},
		answers: {
			aws: {
				label: 'Of AWS services and servers, and some of your own',
				gloss: 'Also of containers, where nobody speaks of Prometheus; also where nothing is said.',
				plain: true,
				short: ['of AWS and', 'our own'],
				because:
					'Many AWS services send metrics to CloudWatch without a charge, and alarms stand beside them.',
				against: {
					'managed-prometheus': 'AWS’s own numbers would have to be brought there first.',
					'cloudwatch-synthetics': 'It tries pages; it doesn’t see load.',
					'cloudwatch-rum': 'It sees visitors’ pages, not servers.',
					'x-ray': 'Programs would have to be instrumented for a number that is there already.'
				}
			},
			prometheus: {
				label: 'Prometheus metrics, asked in PromQL',
				gloss: 'Exporters, queries or Grafana dashboards exist already, mostly with Kubernetes.',
				short: ['Prometheus'],
				because:
					'Managed Prometheus takes the same samples, labels and queries, and runs no server of yours.',
				against: {
					'cloudwatch-metrics':
						'It takes PromQL for OpenTelemetry metrics only, kept for less long.'
				}
			},
			outside: {
				label: 'What visitors meet on a page, in an app or at an API',
				gloss:
					'Tried by a script, even when nobody visits; or measured in real visitors’ browsers.',
				short: ['visitors’', 'view'],
				because:
					'A canary does on a schedule what a customer does; RUM measures what real visitors open.',
				against: {
					'cloudwatch-metrics': 'It shows servers, which can be well while a page is broken.',
					'managed-prometheus': 'It keeps numbers; something else must try or measure the page.',
					'x-ray': 'It begins where a request reaches your servers.'
				}
			},
			promise: {
				label: 'Whether each service keeps its promise',
				gloss: 'Latency and failed requests by service and operation, against an objective.',
				short: ['promises', 'kept?'],
				because:
					'Application Signals takes calls, faults and latency from instrumented programs, and tracks objectives on them.',
				against: {
					'cloudwatch-metrics': 'You would build each objective from metrics yourself.',
					'managed-prometheus': 'You would write rules for each service and window yourself.',
					'cloudwatch-synthetics': 'It knows its own tries, not customers’ requests.',
					'cloudwatch-rum': 'It knows pages, not each service behind them.'
				}
			}
		}
	},

	lines: {
		ask: 'Which log lines are these, and what are they for?',
		short: ['Which lines,', 'what for?'],
		why: 'Taking lines in is what costs. The more often and the sooner they are read, the more that is worth.',
		help: {
			'Access log': 'One line for each request: time, address, path, status, duration.',
			'Full-text search': 'Finding any word at once, because each word was put into an index.'
		},
		unsure: {
			assume: 'used',
			find: 'Ask who read the logs last month, how often, and whether an alarm hangs on them.'
		},
		answers: {
			used: {
				label: 'Programs’ lines, read when something goes wrong',
				gloss: 'Also followed live, or alarmed on; also where nothing is said.',
				plain: true,
				short: ['read on', 'trouble'],
				because:
					'CloudWatch Logs takes lines from AWS’s services and agents, searches them, and counts errors for alarms.',
				against: {
					opensearch: 'Nodes and indexes would have to be run for some searches a week.',
					athena: 'Lines in S3 come later, and raise no alarm.'
				}
			},
			kept: {
				label: 'Programs’ lines, kept and seldom read',
				gloss: 'No alarm and no live view hangs on them: debug output, evidence, old systems.',
				short: ['seldom', 'read'],
				because: 'Lines that nobody watches needn’t be taken in at the full price.',
				against: {
					opensearch: 'An index is paid for all day, read or not.'
				}
			},
			searched: {
				label: 'Lines that many people search all day',
				gloss: 'By any word or field, with answers at once and dashboards: support, operations.',
				short: ['searched', 'all day'],
				because:
					'OpenSearch indexes each word, so that searches answer at once and cost nothing apart.',
				against: {
					'cloudwatch-logs': 'Each query scans the lines, and is paid for by what it scans.',
					athena: 'Each query reads files, and is paid for by what it reads.'
				}
			},
			requests: {
				label: 'Access logs of a load balancer or the like',
				gloss: 'A line for each request at a load balancer, CloudFront or a bucket.',
				short: ['access', 'logs'],
				because: 'Such logs go to S3 as files, minutes or hours later, and SQL counts over them.',
				against: {
					'cloudwatch-logs': 'A load balancer’s files cost nothing to send to S3.',
					opensearch: 'The files would have to be loaded into an index first.'
				}
			}
		}
	},

	later: {
		ask: 'How are the lines read later?',
		short: ['How are', 'they read?'],
		why: 'People with a query want a console. Sums over months, and other tools, want files.',
		help: {
			SQL: 'The language in which tables are asked.',
			'Other tools': 'Spark, a data warehouse, an auditor’s own program.'
		},
		unsure: {
			assume: 'people',
			find: 'Ask what was done with old lines last time: looked up, or added up.'
		},
		answers: {
			people: {
				label: 'Somebody looks a case up, by a query',
				gloss: 'Also where nothing is said.',
				plain: true,
				short: ['a case is', 'looked up'],
				because:
					'The Infrequent Access class takes lines in for about half, and Logs Insights still searches them.',
				against: {
					athena: 'A table over files has to be defined and kept right for a rare look.'
				}
			},
			sql: {
				label: 'By sums over months, or with other tools',
				gloss: 'SQL over all of it, joined with other data; or files handed over.',
				short: ['sums, other', 'tools'],
				because:
					'Files in S3 can be read by Athena’s SQL and by any other tool, and moved to cold classes.',
				against: {
					'cloudwatch-logs':
						'Each GB pays to be taken in, even if tables in S3 then show it to Athena.'
				}
			}
		}
	},

	actions: {
		ask: 'What must be known about the actions?',
		short: ['What about', 'the actions?'],
		why: 'Each account has a free history of changes. Proof, many accounts, reads of data and calls at night need a trail.',
		help: {
			'Data event':
				'A call on what a resource holds: an object read, an item written, a function invoked. CloudTrail leaves these out unless told.',
			'Several apply': 'A trail is the ground for all but the first; take the one lowest down.'
		},
		unsure: {
			assume: 'changes',
			find: 'Ask whether it is about one case or about every case to come, and whether reading a file counts.'
		},
		answers: {
			changes: {
				label: 'One case: who changed or deleted something',
				gloss:
					'It has happened, in one account, and is looked up; also where nothing more is said.',
				plain: true,
				short: ['who', 'changed it'],
				because: 'Changes are management events, which CloudTrail records without being told.',
				against: {
					eventbridge: 'It passes events on as they come, and isn’t asked afterwards.'
				}
			},
			kept: {
				label: 'An ongoing record, for whatever is asked later',
				gloss: 'For audits and the law, unaltered; or all accounts of a firm in one place.',
				short: ['proof, many', 'accounts'],
				because:
					'A trail delivers every event to a bucket, over Regions and an organisation, with digests that show tampering.',
				against: {
					eventbridge: 'It passes events on and keeps no proof.'
				}
			},
			data: {
				label: 'Also who read or wrote single objects or items',
				gloss: 'Who downloaded that file from S3, who invoked that function.',
				short: ['reads of', 'objects too'],
				because: 'Only a trail can record data events, and only for what you name.',
				against: {
					eventbridge: 'It sees data events only if a trail records them.'
				}
			},
			told: {
				label: 'Somebody must hear of it at once',
				gloss: 'The root user signs in, a bucket is made public, a key is deleted.',
				short: ['told at', 'once'],
				because:
					'EventBridge matches CloudTrail’s events as they arrive, and calls a topic or a function.',
				against: {
					athena: 'It is asked afterwards, and tells nobody.'
				}
			}
		}
	},

	since: {
		ask: 'How many days ago may it have happened?',
		short: ['How long', 'ago?'],
		why: 'The event history goes back {cloudtrail.records-kept.history}. What is older is only in a trail that was running then.',
		help: {
			'From now on':
				'If the question will come again later, give the longest span that may be asked for.'
		},
		unsure: {
			assume: 'recent',
			find: 'Ask when it was last seen to be right, or how far back auditors look.'
		},
		input: { unit: 'days', min: 0, max: 3650, step: 1 },
		branches: {
			recent: {
				label: 'Within the event history',
				gloss: 'Up to {cloudtrail.records-kept.history}.',
				below: beforeHistory,
				short: ['lately'],
				because:
					'The event history holds {cloudtrail.records-kept.history} of changes, for nothing.',
				against: {
					athena: 'It needs a trail’s files first.'
				}
			},
			older: {
				label: 'Before the event history begins',
				gloss: 'More than {cloudtrail.records-kept.history}.',
				from: beforeHistory,
				short: ['earlier'],
				because: 'Only a trail keeps events beyond the history’s {cloudtrail.records-kept.history}.'
			}
		}
	},

	traffic: {
		ask: 'What must be known of the traffic?',
		short: ['What of the', 'traffic?'],
		why: 'Who talked to whom is a short line for each flow. What was said is every packet, and needs a machine that reads it.',
		help: {
			Flow: 'What passed between two addresses and ports within some minutes.',
			Packet: 'A piece of traffic with its contents.'
		},
		unsure: {
			assume: 'flows',
			find: 'Ask whether an address and a port would have answered the last question.'
		},
		answers: {
			flows: {
				label: 'Addresses, ports, and whether it got through',
				gloss: 'Also how much, and what a security group refused.',
				plain: true,
				short: ['who, and', 'how much'],
				because: 'Flow logs write a record for each flow, outside the path of the traffic.',
				against: {
					'traffic-mirroring': 'It copies every packet to machines that you must run.'
				}
			},
			content: {
				label: 'What was in the packets',
				gloss: 'For an inspection system, or to read a broken protocol.',
				short: ['what was', 'in it'],
				because: 'Traffic Mirroring copies packets at the interface, unnoticed by the server.',
				against: {
					'vpc-flow-logs': 'It has addresses and ports, and never the contents.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
