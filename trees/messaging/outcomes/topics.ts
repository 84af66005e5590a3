/** Outcomes on topics, to programs and to people. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide } from './recurring.ts';

export const topics = {
	sns: {
		title: 'Publish to an SNS topic, which pushes to every subscriber.',
		short: 'SNS',
		recommend: ['sns'],
		lede: 'One publish, and the topic calls each function and endpoint that subscribes. There is nothing to poll and nothing to run between them.',
		against: {
			'sns-sqs-fan-out':
				'A queue for each receiver is worth its polling where receivers must catch up.',
			eventbridge: 'A bus would route and reshape; here everyone who subscribes takes what comes.'
		},
		rival: {
			candidate: 'sns-sqs-fan-out',
			when: 'a receiver may be down or slower than the sender, and must not lose or be flooded.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sns-sqs-fan-out', 'eventbridge@classic'],
			says: 'You pay for each publish. Deliveries to functions and queues are free, those to endpoints and people are not; the functions themselves are paid for beside it.',
			page: page.snsPricing
		},
		watch: [
			{
				lead: 'What cannot be delivered is dropped.',
				text: 'The topic retries for {sns.waits} towards functions and queues, but HTTP endpoints give up within the hour. Attach a dead-letter queue to each subscription.'
			},
			{
				lead: 'A flood arrives as a flood.',
				text: 'The topic pushes at the sender’s pace. Reserve concurrency for functions, throttle HTTP endpoints, or put a queue in front.'
			},
			{
				lead: 'Filter at the subscription.',
				text: 'A policy on attributes or on a JSON body spares receivers what they do not want. The default looks at attributes.'
			},
			{
				lead: 'Duplicates and swaps happen.',
				text: 'Make receivers idempotent. Interfaces of other companies that need credentials and a bounded rate are better called from a bus.'
			},
			{
				lead: 'Size is set by topic.',
				text: 'A topic takes {sns.default-message} unless set higher, up to {sns.max-message}: then only queues, functions and Firehose may subscribe, a hundred in all.'
			}
		],
		older:
			'Older material says that filters see attributes only, and knows only the smaller message size. Both have changed.',
		first: {
			docs: {
				title: 'Creating an Amazon SNS topic',
				url: guide + 'sns/latest/dg/sns-create-topic.html'
			},
			resources: ['AWS::SNS::Topic', 'AWS::SNS::Subscription']
		},
		next: [
			{ tree: 'compute', ask: 'Where do the receivers run?', known: 'a topic pushes to them' },
			{
				tree: 'lambda-concurrency',
				ask: 'How are functions kept from being flooded?',
				known: 'an SNS topic calls them as fast as messages come'
			}
		],
		sources: [page.snsWelcome, page.snsRetries, page.snsFiltering, page.snsLarge]
	},

	'sns-sqs': {
		title: 'Publish to an SNS topic, and give every receiver its own SQS queue.',
		short: 'SNS + SQS',
		recommend: ['sns-sqs-fan-out'],
		lede: 'The topic copies each message to all who subscribe; the queues let each of them fall behind and catch up without holding the others back.',
		against: {
			sns: 'A topic alone pushes, retries and then drops what a receiver missed.',
			eventbridge:
				'A bus can feed queues as well, and is worth it where rules on the content decide.',
			'kinesis-data-streams':
				'A stream would keep a history nobody asks for, and each reader its position.'
		},
		rival: {
			candidate: 'eventbridge@classic',
			when: 'rules on the content decide who gets what, events come from AWS services or SaaS, or past events must be delivered again.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['eventbridge@classic', 'sns'],
			says: 'One publish, then send by the topic, receive and delete for each receiver: the bar holds one, each further one adds a whole queue. Filters and batches of ten cut it.',
			page: page.snsPricing
		},
		watch: [
			{
				lead: 'Two hops, two dead-letter queues.',
				text: 'One for the subscription, one for the queue: a message can be lost at either hop. The queue’s policy must let the topic send.'
			},
			{
				lead: 'Duplicates happen.',
				text: 'Standard topics and queues deliver at least once. Make each receiver idempotent.'
			},
			{
				lead: 'Unwrap the message.',
				text: 'Queues receive it in an envelope of SNS unless raw delivery is switched on for the subscription.'
			},
			{
				lead: 'Large payloads go to S3.',
				text: 'A topic takes {sns-sqs-fan-out.default-message} unless set higher, up to {sns-sqs-fan-out.max-message} with a hundred subscriptions at most. Beyond it, send a pointer (claim check).'
			},
			{
				lead: 'Filter what nobody wants.',
				text: 'A policy on attributes or on a JSON body keeps messages out of a queue that would only drop them. The default looks at attributes.'
			},
			{
				lead: 'A commit and a publish can part.',
				text: 'A crash between the two loses the message. Write it to a table in the same transaction and publish from there (outbox).'
			}
		],
		older:
			'Older material gives a quarter of today’s message size for both, so it reaches for S3 earlier.',
		first: {
			docs: {
				title: 'Fanout Amazon SNS notifications to Amazon SQS queues',
				url: guide + 'sns/latest/dg/sns-sqs-as-subscriber.html'
			},
			resources: [
				'AWS::SNS::Topic',
				'AWS::SNS::Subscription',
				'AWS::SQS::Queue',
				'AWS::SQS::QueuePolicy'
			]
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the receivers’ capacity?',
				known: 'each receiver has an SQS standard queue of its own'
			},
			{
				tree: 'compute',
				ask: 'Where do the receivers run?',
				known: 'each takes from an SQS standard queue of its own'
			},
			{ tree: 'workflow', ask: 'Does somebody have to coordinate the steps?' }
		],
		sources: [page.snsWelcome, page.snsRetries, page.sqsStandard, page.snsLarge, page.snsFiltering]
	},

	'sns-fifo': {
		title: 'Publish to an SNS FIFO topic, and give every receiver an SQS FIFO queue.',
		short: 'SNS FIFO + SQS FIFO',
		recommend: ['sns-fifo', 'sqs-fifo'],
		lede: 'Topic and queues keep messages of a group in order and drop repeats, all the way to each receiver, which still works at its own pace.',
		against: {
			'sns-sqs-fan-out': 'Standard topics and queues may swap or repeat messages.',
			eventbridge:
				'A Custom Event Bus keeps order by group too, and is worth it where rules route or other accounts subscribe.',
			'kinesis-data-streams':
				'A stream keeps order by key at any rate, but each reader must poll it and recognise repeats.'
		},
		rival: {
			candidate: 'eventbridge@custom',
			when: 'rules on the content decide, teams in other accounts subscribe by themselves, or targets other than queues need the order.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sns-sqs-fan-out', 'kinesis-data-streams@on-demand'],
			says: 'A publish, then a FIFO queue for each receiver: the bar holds one. An archive is paid for by what it keeps.',
			page: page.snsPricing
		},
		watch: [
			{
				lead: 'The group bounds the rate.',
				text: 'A group takes {sns-fifo.key-throughput}. A topic takes {sns-fifo.throughput}: the low end as it comes, more where duplicates are recognised by group and the Region allows.'
			},
			{
				lead: 'Filters weaken the promise.',
				text: 'With a filter on a subscription, messages are delivered at most once instead of exactly once.'
			},
			{
				lead: 'Queues only.',
				text: 'Functions, endpoints and people cannot subscribe. Standard queues can, and then lose order; FIFO queues keep it.'
			},
			{
				lead: 'Fewer subscribers.',
				text: 'A FIFO topic takes {sns-fifo.receivers}, where a standard one takes millions.'
			},
			{
				lead: 'Keep the past if you may need it.',
				text: 'The topic can archive messages for {sns-fifo.retention} at most and replay them to a queue. It must be switched on before.'
			}
		],
		older:
			'Older material allows only FIFO queues as subscribers, and knows no archive. Both have changed.',
		first: {
			docs: { title: 'Amazon SNS FIFO topics', url: guide + 'sns/latest/dg/sns-fifo-topics.html' },
			resources: [
				'AWS::SNS::Topic (FifoTopic: true)',
				'AWS::SQS::Queue (FifoQueue: true)',
				'AWS::SNS::Subscription'
			]
		},
		next: [
			{
				tree: 'compute',
				ask: 'Where do the receivers run?',
				known: 'they take messages in order from SQS FIFO queues'
			},
			{
				tree: 'database',
				ask: 'Where do receivers note what they have done?',
				known: 'messages come in order by group, from SQS FIFO queues'
			}
		],
		sources: [
			page.snsFifoDelivery,
			page.snsFifoDedup,
			page.snsFifoArchive,
			page.snsQuotas,
			page.eventBridgeOrdering
		]
	},

	'notify-people': {
		title: 'Publish to an SNS topic that reaches phones and inboxes.',
		short: 'SNS to people',
		recommend: ['sns'],
		lede: 'A topic delivers to mobile apps, phone numbers and e-mail addresses as well as to programs, so that one publish can warn people and start a function.',
		against: {
			eventbridge: 'A bus can start the notice, but people are reached by the topic behind it.'
		},
		rival: {
			candidate: 'eventbridge@classic',
			when: 'an event of an AWS service raises the notice: a rule picks it and hands it to the topic.'
		},
		cost: {
			none: 'not applicable',
			why: 'What counts is the last step, which other companies take: texts differ by country and sender, pushes and e-mails have rates of their own. The publish itself is small beside it.',
			page: page.snsPricing
		},
		watch: [
			{
				lead: 'Sandbox, limits, registration.',
				text: 'Texts start in a sandbox, with a small monthly spend, and many countries ask for a registered sender. Begin weeks ahead.'
			},
			{
				lead: 'Retries end soon.',
				text: 'Towards people, SNS tries for {sns.retries-outside}, then drops. Whatever must arrive needs a dead-letter queue and a second way.'
			},
			{
				lead: 'Texts go by End User Messaging.',
				text: 'SNS hands texts to AWS End User Messaging SMS, which holds sender numbers, registration and bill. For single customers, call its own API, with pools, simulator and rules by country.'
			},
			{
				lead: 'E-mail is for operators.',
				text: 'Addresses must confirm, the text is plain, and the rate is low. Mail to customers belongs to Amazon SES.'
			},
			{
				lead: 'Ask ahead of a big send.',
				text: 'An account publishes {sns.throughput}, by Region; it can be raised. Switch on delivery status logs for pushes.'
			},
			{
				lead: 'Push needs each vendor’s keys.',
				text: 'Register your app with Apple or Google, and remove tokens that have gone stale.'
			}
		],
		older:
			'Older material sends texts and campaigns with Amazon Pinpoint, which has ended. Its texts live on as AWS End User Messaging; mail belongs to Amazon SES.',
		first: {
			docs: {
				title: 'Mobile text messaging with Amazon SNS',
				url: guide + 'sns/latest/dg/sns-mobile-phone-number-as-subscriber.html'
			},
			resources: ['AWS::SNS::Topic', 'AWS::SNS::Subscription', 'CreatePlatformApplication']
		},
		next: [
			{
				tree: 'observability',
				ask: 'Which alarm should call people at all?',
				known: 'an SNS topic reaches them'
			},
			{
				tree: 'secrets',
				ask: 'Where do the keys of the push vendors live?',
				known: 'an SNS topic pushes to phones'
			}
		],
		sources: [
			page.snsWelcome,
			page.snsSms,
			page.snsRetries,
			page.snsQuotas,
			page.snsDeliveryStatus,
			page.endUserMessaging
		]
	},

	'aws-notice': {
		title: 'Let an EventBridge rule hand the event to an SNS topic.',
		short: 'EventBridge + SNS',
		recommend: ['eventbridge@classic', 'sns'],
		lede: 'The AWS service sends its event to the default bus already. A rule picks the events that matter, can reshape them into a sentence, and a topic takes it to phones and inboxes.',
		rival: {
			candidate: 'appsync-events',
			when: 'those to be told have a page or a screen of yours open, and nobody else must hear of it.'
		},
		cost: {
			none: 'not applicable',
			why: 'Events of AWS services and the rule cost nothing; you pay for the notices the topic sends: texts by country and sender, e-mails by number.',
			page: page.snsPricing
		},
		watch: [
			{
				lead: 'Some events never come.',
				text: 'Many AWS services send theirs at best effort. Where none may be missed, compare with the service itself from time to time.'
			},
			{
				lead: 'Too many notices are none.',
				text: 'Match severity and kind in the rule, so that people are called only for what they must act on.'
			},
			{
				lead: 'The topic must let the bus in.',
				text: 'Its policy has to allow EventBridge to publish; without it nothing arrives and nobody is told. Attach a dead-letter queue to the target.'
			},
			{
				lead: 'Raw events are hard to read.',
				text: 'An input transformer turns the fields that matter into a sentence with a link.'
			},
			{
				lead: 'Mail first, texts with notice.',
				text: 'Each e-mail address must confirm. Texts start in a sandbox, and many countries ask for a registered sender.'
			}
		],
		older:
			'Older material calls the bus CloudWatch Events; rules made there are rules of EventBridge today.',
		first: {
			docs: {
				title: 'Creating rules that react to events in Amazon EventBridge',
				url: guide + 'eventbridge/latest/userguide/eb-create-rule.html'
			},
			resources: ['AWS::Events::Rule', 'AWS::SNS::Topic', 'AWS::SNS::TopicPolicy']
		},
		next: [
			{
				tree: 'threat-detection',
				ask: 'Which findings are worth a call?',
				known: 'an EventBridge rule and an SNS topic carry them to people'
			},
			{ tree: 'observability', ask: 'Which alarm should call people at all?' }
		],
		sources: [
			page.eventBridgeTargets,
			page.eventBridgeDelivery,
			page.snsWelcome,
			page.snsSms,
			page.endUserMessaging
		]
	},

	'live-updates': {
		title: 'Tell open pages and apps through AppSync Events.',
		short: 'AppSync Events',
		recommend: ['appsync-events'],
		lede: 'It holds the WebSocket connections and sends each event to all who follow its channel, one person or millions, with no server to run. Other ways to push to clients are a decision of their own.',
		against: {
			sns: 'SNS reaches phones, inboxes and endpoints; an open page is none of these.',
			'sns-sqs-fan-out': 'A queue for each viewer is out of all proportion.'
		},
		rival: {
			candidate: 'sns',
			when: 'people must be reached while nothing is open, by push, text message or e-mail.'
		},
		cost: {
			none: 'not applicable',
			why: 'Nothing else here reaches an open page. You pay for each event published, each part delivered to each viewer, and minutes of connection: viewers times events decide.',
			page: page.appsyncPricing
		},
		watch: [
			{
				lead: 'What is missed is gone.',
				text: 'Channels keep nothing. Let a client subscribe first and then read the present state and earlier events from your API; number the events, so that it sees a gap.'
			},
			{
				lead: 'Ask ahead of a rush.',
				text: 'By default {appsync-events.throughput} may come in to an API, if sent in batches; publishing calls, new connections and deliveries have rates of their own. All can be raised.'
			},
			{
				lead: 'Small events.',
				text: 'An event has little room, and a large one counts several times. Send what changed, or a link.'
			},
			{
				lead: 'Who may listen?',
				text: 'Connecting, publishing and subscribing are authorised each for itself: by API key, IAM, user pool or a function of yours.'
			},
			{
				lead: 'Other doors.',
				text: 'Clients that speak MQTT, browsers too, can use AWS IoT Core. With WebSocket APIs of API Gateway your own code keeps the list of connections and calls each one.'
			}
		],
		older:
			'Older material runs a fleet of WebSocket servers, or lets clients poll; AppSync Events came in 2024.',
		first: {
			docs: {
				title: 'Creating an AWS AppSync Event API',
				url: guide + 'appsync/latest/eventapi/create-event-api-tutorial.html'
			},
			resources: ['AWS::AppSync::Api', 'AWS::AppSync::ChannelNamespace']
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'What fronts the API from which clients read the state?',
				known: 'changes come by AppSync Events; the state itself is asked for'
			},
			{
				tree: 'api-auth',
				ask: 'Who may connect, and how do they sign in?',
				known: 'clients hold a WebSocket to AppSync Events'
			}
		],
		sources: [
			page.appsyncConcepts,
			page.appsyncProtocol,
			page.appsyncQuotas,
			page.iotMqtt,
			page.apiGatewayWebSocket
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
