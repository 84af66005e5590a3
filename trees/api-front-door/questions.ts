import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { balancerEven } from './thresholds.ts';

export const questions = {
	style: {
		ask: 'How do callers talk to the API?',
		short: ['How do they', 'talk to it?'],
		why: 'Requests, GraphQL and open connections are served by different services, and few services take more than one of them.',
		help: {
			GraphQL:
				'A query language with which the caller names the fields it wants, over one address.',
			WebSocket: 'A connection that starts as a web request and then stays open both ways.',
			'WebSockets blocked':
				'Some networks stop them. Answer for the callers who can open one; the others ask again by plain requests.'
		},
		unsure: {
			assume: 'requests',
			find: 'Look at one call that a client makes. A URL with a method and some JSON is a request. If the client asks again every few seconds whether there is news, it wants an open connection.'
		},
		answers: {
			requests: {
				label: 'They send a request and wait for the answer',
				gloss: 'REST, JSON or SOAP over HTTPS, webhooks, gRPC; also answers that arrive in parts.',
				plain: true,
				short: ['requests'],
				because:
					'Plain requests can go through API Gateway, a load balancer or a function URL: who calls and what answers decide.',
				against: {
					appsync: 'Its API speaks GraphQL only.',
					'appsync-events':
						'It sends events to those who follow a channel; it doesn’t answer a request.',
					'api-gateway-websocket': 'Each client would have to open a WebSocket first.'
				}
			},
			graph: {
				label: 'They send GraphQL queries',
				gloss:
					'One schema, and each page asks for its fields; subscriptions of a GraphQL API belong here too.',
				short: ['GraphQL'],
				because:
					'GraphQL needs an engine that resolves fields: AppSync has one, a load balancer leads to yours.',
				against: {
					'api-gateway-http': 'It routes by path, and a GraphQL API has only one.',
					'api-gateway-rest': 'It routes by path, and a GraphQL API has only one.',
					'lambda-function-url':
						'The engine would have to live in a function, without subscriptions.',
					'appsync-events': 'It has channels, and knows no queries.',
					'api-gateway-websocket': 'It passes messages on, and knows no queries.'
				}
			},
			live: {
				label: 'It must send to them, over an open connection',
				gloss: 'Chat, live scores, games, shared editing: news without a new question each time.',
				short: ['open', 'connection'],
				because:
					'Something must hold many open connections and write to them; a request API can only answer.',
				against: {
					'api-gateway-http': 'It answers requests, and holds no connection open.',
					'api-gateway-rest': 'It answers requests; a stream ends with its answer.',
					'lambda-function-url': 'It answers requests; a stream ends with its answer.',
					appsync: 'Its subscriptions come with a GraphQL schema, and none is asked for.'
				}
			}
		}
	},

	callers: {
		ask: 'Where do the callers come from?',
		short: ['Where are', 'callers?'],
		why: 'Most of these services have a public address and no other. Only a few can be closed to the internet altogether.',
		help: {
			VPC: 'A network of your own in AWS.',
			'Some of each': 'Walk once for the public API, and once for the private one.',
			'Public but protected':
				'An API that only known callers may use, over the internet, is a public one with checks.'
		},
		unsure: {
			assume: 'internet',
			find: 'Ask whether a single caller sits outside your networks: a phone, a browser at home, a partner, a webhook. One is enough for a public address.'
		},
		answers: {
			internet: {
				label: 'Over the internet',
				gloss: 'Browsers, apps, partners, devices, webhooks; also if own programs call it too.',
				plain: true,
				short: ['internet'],
				because: 'Each of these services can have a public address.'
			},
			network: {
				label: 'Only from our own networks',
				gloss:
					'VPCs, also of other accounts, and offices over VPN or Direct Connect. No public address.',
				short: ['our own', 'networks'],
				because:
					'Private REST APIs and internal load balancers have no public address; the other services for requests do.',
				against: {
					'api-gateway-http': 'An HTTP API has a public address only.',
					'lambda-function-url': 'It is reached over the public internet only, not by PrivateLink.',
					cloudfront: 'It is reached at public edge locations.'
				}
			}
		}
	},

	behind: {
		ask: 'What answers the requests?',
		short: ['What answers', 'them?'],
		why: 'A function has no address and needs something in front. A service that listens wants requests shared out. And a queue or a table may need no code at all.',
		help: {
			Lambda: 'Runs a function of yours for each request, and nothing in between.',
			'Several kinds':
				'If functions answer some paths and servers others, answer for what answers most.'
		},
		unsure: {
			assume: 'functions',
			find: 'Ask what will run the code. If nobody has chosen, walk the tree on where code runs first, or begin with functions.'
		},
		answers: {
			functions: {
				label: 'Lambda functions, or not decided yet',
				gloss: 'Some paths may go to other addresses or services beside them.',
				plain: true,
				short: ['functions'],
				because:
					'Functions start with a request: API Gateway, a function URL or a load balancer hands it to them.'
			},
			service: {
				label: 'Containers or servers that are always there',
				gloss:
					'On ECS, EKS, EC2 or your own site by a private line; gRPC, and what starts too slowly for a function.',
				short: ['containers,', 'servers'],
				because:
					'It listens at addresses of its own: a load balancer shares requests out among copies, or a VPC link leads to them.',
				against: {
					'lambda-function-url': 'It belongs to a function.'
				}
			},
			'hand-over': {
				label: 'A queue, event bus, stream or workflow takes them',
				gloss: 'SQS, EventBridge, Kinesis, Step Functions, directly and without code between.',
				short: ['a queue,', 'bus or flow'],
				because: 'An HTTP API has ready actions for SQS, EventBridge, Kinesis and Step Functions.',
				against: {
					'api-gateway-rest': 'It can do the same for a higher price, and with templates to write.',
					'lambda-function-url': 'It needs a function, only to pass messages on.',
					alb: 'It hands requests to functions, servers and addresses, not to AWS services.'
				}
			},
			store: {
				label: 'Another AWS service, directly: a table, bucket, topic',
				gloss:
					'DynamoDB, S3, SNS and others; a queue too, if customers have keys or bodies are checked.',
				short: ['a table or', 'bucket'],
				because:
					'A REST API can call any action of an AWS service, with templates that reshape both ways.',
				against: {
					'api-gateway-http':
						'Its ready actions are few, and tables, buckets and topics aren’t among them.',
					'lambda-function-url': 'It needs a function, only to pass calls on.',
					alb: 'It hands requests to functions, servers and addresses, not to AWS services.'
				}
			}
		}
	},

	needs: {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'The HTTP API is the plain one: routes, tokens, limits on each route for all callers together. Each of these asks for something it lacks, or for less than it brings.',
		help: {
			'Several apply': 'Take the uppermost, “none” aside.',
			'REST API and HTTP API':
				'Two kinds of API in API Gateway: REST has more features, HTTP costs less.',
			'API key': 'A text that a customer sends with each call, by which it is counted.',
			'AWS WAF': 'A web firewall that looks into requests and blocks bad ones.',
			'Streamed answer': 'One that arrives in parts, such as the words of a language model.'
		},
		unsure: {
			assume: 'none',
			find: 'Go through what the API must promise: who pays for how many calls, who checks the input, how long the slowest call takes. If none of it is written down, none applies.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'Routes to functions, for users with tokens, partners with certificates, or anyone; limits that all share.',
				plain: true,
				short: ['none'],
				because:
					'An HTTP API routes, checks tokens and IAM, and limits each route, for {api-gateway-http.api-small} price.',
				against: {
					'api-gateway-rest': 'It costs more for each request, and nothing here needs what it adds.'
				}
			},
			single: {
				label: 'Just one function takes all requests',
				gloss:
					'A webhook, a tool, a whole program in it; nobody signs in before it. Long and streamed answers too.',
				short: ['just one', 'function'],
				because:
					'A function URL costs nothing itself, and waits as long as the function runs, up to {lambda-function-url.answer-wait}.',
				against: {
					'api-gateway-http': 'It would add a price and a shorter wait to a single function.'
				}
			},
			customers: {
				label: 'Customers get API keys, each with its own limit',
				gloss: 'Plans with so many calls a second or a month; perhaps a developer portal.',
				short: ['keys and', 'quotas'],
				because: 'Of these, only REST APIs count calls for each API key, with a rate and a quota.',
				against: {
					'api-gateway-http': 'It knows no API keys, and limits routes, not callers.',
					'lambda-function-url': 'It knows no API keys.'
				}
			},
			checked: {
				label: 'A firewall, input checks or a cache before the code',
				gloss:
					'AWS WAF on the API, also to slow down one caller without a key; bodies checked or rewritten; answers kept.',
				short: ['checks or', 'a cache'],
				because:
					'REST APIs take AWS WAF, check bodies against a model, reshape them, and can keep answers in a cache.',
				against: {
					'api-gateway-http': 'It has no AWS WAF, no check of bodies and no cache.',
					'lambda-function-url': 'It hands each request to the function as it comes.',
					alb: 'It takes AWS WAF, but checks no bodies and has no cache.'
				}
			},
			volume: {
				label: 'Traffic is heavy, and the price of a request counts',
				gloss:
					'Several functions, busy day and night, or calls with a sign-in; small answers, none of them streamed.',
				short: ['heavy', 'traffic'],
				because: 'API Gateway bills each request, a load balancer its hours: the number decides.',
				against: {
					'api-gateway-rest': 'It is the dearest of these for each request.'
				}
			},
			stream: {
				label: 'Slow or streamed answers, from several functions',
				gloss: 'Words of a model, long reports: in parts, or only after half a minute.',
				short: ['slow or', 'streamed'],
				because:
					'REST APIs can stream an answer for up to {api-gateway-rest.stream-most}; HTTP APIs stop at {api-gateway-http.answer-wait}.',
				against: {
					'api-gateway-http': 'It gives up after {api-gateway-http.answer-wait}, and can’t stream.',
					alb: 'From a function it takes the answer whole, up to {alb.request-most}.'
				}
			},
			world: {
				label: 'Callers on several continents, and delay counts',
				gloss:
					'One Region answers, but the way to it should be short, or answers cached near them.',
				short: ['worldwide'],
				because:
					'CloudFront meets callers at an edge location near them, keeps what may be kept, and takes AWS WAF.'
			}
		}
	},

	monthly: {
		ask: 'How many requests does it get in a month?',
		short: ['How many a', 'month?'],
		why: 'A load balancer costs the same hours for one request as for millions. Somewhere both cost alike, and beyond it the balancer saves more each month.',
		help: {
			'Million requests a month': 'About two requests in every five seconds, all month long.'
		},
		unsure: {
			assume: 'few',
			find: 'Read the count from today’s logs or metrics. Else multiply users by calls in a session and sessions in a month.'
		},
		input: { unit: 'million requests a month', min: 0, max: 100000, step: 1 },
		branches: {
			few: {
				label: 'So few that a load balancer costs more',
				gloss: 'Below {api-gateway-http.balancer-even}.',
				plain: true,
				short: ['fewer'],
				because:
					'Below {api-gateway-http.balancer-even} the requests of an HTTP API cost less than a load balancer’s hours.',
				below: balancerEven,
				against: { alb: 'Its hours are paid in full, however few requests come.' }
			},
			many: {
				label: 'So many that a load balancer costs less',
				gloss: '{api-gateway-http.balancer-even} and beyond.',
				short: ['more'],
				because:
					'From {api-gateway-http.balancer-even} a load balancer’s hours and units cost less than an HTTP API’s requests.',
				from: balancerEven,
				against: { 'api-gateway-http': 'Each request has its price, and there are very many.' }
			}
		}
	},

	'service-needs': {
		ask: 'Does any of these apply?',
		short: ['Anything', 'special?'],
		why: 'A load balancer shares out requests, ends TLS, checks tokens and takes AWS WAF. Keys with quotas, checks of bodies and a worldwide entry need something in front.',
		help: {
			'Several apply': 'Take the uppermost, “none” aside.',
			'API key': 'A text that a customer sends with each call, by which it is counted.',
			'VPC link': 'The way by which API Gateway reaches private addresses in a VPC.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask whether the service itself counts customers and checks input, as most do. Then ask where the callers are, and how long a call takes from the farthest.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Also with sign-in, client certificates, tokens or a web firewall.',
				plain: true,
				short: ['none'],
				because:
					'A load balancer does what a service needs, and at a hundred million requests for {alb.api-busy} price.',
				against: {
					'api-gateway-http':
						'It would need a VPC link, and a price for each request, to reach what a balancer reaches directly.',
					'api-gateway-rest': 'It would stand before the balancer and bill each request once more.'
				}
			},
			managed: {
				label: 'Customers’ keys and quotas, or checks before it',
				gloss: 'Plans for each customer, bodies checked or rewritten, answers kept in a cache.',
				short: ['keys or', 'checks'],
				because:
					'A REST API counts calls for each key, checks and reshapes bodies, and reaches the service by a VPC link.'
			},
			world: {
				label: 'Callers on several continents, and delay counts',
				gloss:
					'One Region answers, but the way to it should be short, or answers cached near them.',
				short: ['worldwide'],
				because:
					'CloudFront meets callers near them, and leads to a load balancer that needs no public address.',
				against: {
					'api-gateway-rest':
						'An edge-optimized API uses a CloudFront that you can’t set up, and adds a price.'
				}
			},
			few: {
				label: 'Few requests, and no fixed charge for them',
				gloss:
					'A webhook to a container now and then, answered soon and whole; a balancer’s hours would be the larger bill.',
				short: ['few, no', 'fixed price'],
				because:
					'An HTTP API costs nothing while nobody calls, and a VPC link leads to containers without a balancer.',
				against: {
					alb: 'Its hours are paid in full, however few requests come.',
					'api-gateway-rest': 'It costs more for each request, and its VPC link needs a balancer.'
				}
			}
		}
	},

	'private-behind': {
		ask: 'What answers these private requests?',
		short: ['What answers', 'them?'],
		why: 'A function has no address in a network and needs a private API. A service that listens in a VPC needs only an internal load balancer.',
		help: {
			'Interface endpoint': 'An address in your VPC that leads to a service of AWS, by PrivateLink.'
		},
		unsure: {
			assume: 'functions',
			find: 'Ask whether the code has a port on which it listens. If it has, it is a service; if it starts with each call, it is a function.'
		},
		answers: {
			functions: {
				label: 'Lambda functions, or not decided yet',
				gloss: 'Also where keys, checks or a cache are wanted in front of a private service.',
				plain: true,
				short: ['functions'],
				because:
					'A private REST API is reached by an interface endpoint in the VPC, and hands requests to functions.',
				against: {
					alb: 'It can call functions too, but bills hours, and has neither keys nor checks of bodies.'
				}
			},
			service: {
				label: 'Containers or servers that are always there',
				gloss: 'On ECS, EKS or EC2, in this VPC or one joined to it.',
				short: ['containers,', 'servers'],
				because:
					'An internal load balancer has private addresses only, and shares requests out among them.',
				against: {
					'api-gateway-rest':
						'A private API would add a price for each request before a balancer that is needed anyway.'
				}
			}
		}
	},

	graph: {
		ask: 'Is there a GraphQL server already?',
		short: ['A server', 'already?'],
		why: 'AppSync is an engine itself: it takes a schema and reads each field. A GraphQL server that you keep needs only a door.',
		help: {
			Resolver: 'The few lines that say where a field comes from.',
			Federation: 'Several GraphQL servers behind a router that looks like one.',
			'In a Lambda function':
				'A GraphQL server inside a function is called by plain requests: answer so at the first question.'
		},
		unsure: {
			assume: 'managed',
			find: 'Ask whether a GraphQL server runs already, such as Apollo or a framework’s own. If there is only a schema, or not even that, none does.'
		},
		answers: {
			managed: {
				label: 'No: there is a schema, or a wish for one',
				gloss:
					'Fields come from tables, functions, HTTP services or search; several teams may share it.',
				plain: true,
				short: ['not yet'],
				because:
					'AppSync runs the engine: resolvers read DynamoDB, Lambda, HTTP and databases, and subscriptions are built in.',
				against: {
					alb: 'It would need a GraphQL server of yours behind it.'
				}
			},
			server: {
				label: 'Yes, one of our own, which stays',
				gloss: 'Apollo, a federation router or a framework, in containers or on servers.',
				short: ['our own', 'server'],
				because:
					'To a load balancer GraphQL is a web request like any other, and subscriptions a WebSocket.',
				against: {
					appsync: 'It takes the place of a server, and can’t join graphs of other servers.'
				}
			}
		}
	},

	live: {
		ask: 'What are the open connections for?',
		short: ['What are', 'they for?'],
		why: 'News for everybody who looks on needs channels. A talk with each client needs connections that your code can address. A server with memory needs its own sockets.',
		help: {
			Channel: 'A name that clients follow, such as /matches/42.',
			Devices: 'For devices that speak MQTT, see the decision on messaging.'
		},
		unsure: {
			assume: 'broadcast',
			find: 'Take one message and ask who gets it. If it is whoever follows a subject, it is broadcast; if it is one client, in answer to what that client sent, it is a talk.'
		},
		answers: {
			broadcast: {
				label: 'News for all who follow something',
				gloss: 'Scores, prices, chat rooms, progress of an order; clients may publish too.',
				plain: true,
				short: ['news to', 'followers'],
				because:
					'AppSync Events knows who follows which channel and sends to all of them; you keep no list.',
				against: {
					'api-gateway-websocket':
						'Your code would keep the list of connections and write to each one by a call.',
					alb: 'Servers of yours would hold the connections and pass news among themselves.'
				}
			},
			both: {
				label: 'Each client talks with the backend',
				gloss: 'A client sends commands, functions answer that one client, at once or later.',
				short: ['a talk with', 'each'],
				because:
					'A WebSocket API hands each message to a function by its content, and your code can write to any one connection.',
				against: {
					'appsync-events':
						'Clients publish to channels there; nothing routes a command and answers its sender.'
				}
			},
			server: {
				label: 'A WebSocket server of our own holds them',
				gloss: 'Socket.IO, a game or an editor with its state in memory; binary messages.',
				short: ['our own', 'server'],
				because:
					'A load balancer passes a WebSocket on to one server and leaves it there, whatever it carries.',
				against: {
					'appsync-events': 'It takes the place of such a server, with a protocol of its own.',
					'api-gateway-websocket':
						'It holds the connections itself, and gives your server single messages.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
