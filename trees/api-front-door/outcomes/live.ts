/** Outcomes for GraphQL, and for connections that stay open. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	appsyncConcepts,
	appsyncCreating,
	appsyncIntro,
	appsyncPricing,
	appsyncProtocol,
	appsyncQuotas
} from '#trees/candidates/messaging/sources.ts';
import {
	eventApiAuth,
	gatewayPricing,
	graphqlCaching,
	graphqlMerged,
	graphqlPrivate,
	graphqlStart,
	socketApi,
	socketApiAccess,
	socketApiConnections,
	socketApiOverview,
	socketApiQuotas
} from '#trees/candidates/network/sources.ts';
import { whoMayCall } from './recurring.ts';

export const live = {
	appsync: {
		title: 'Use AppSync for the GraphQL API.',
		short: 'AppSync GraphQL',
		recommend: ['appsync'],
		lede: 'It runs the engine: you bring a schema and say where each field comes from. Sign-in down to single fields, live subscriptions, a cache and AWS WAF are part of it.',
		rival: {
			candidate: 'alb',
			when: 'you need what one GraphQL server can and AppSync can’t, such as joining graphs of other servers: run that server yourself.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-rest', 'api-gateway-http'],
			says: 'One query counts once, however many fields it reads, where REST may take several calls. Subscriptions add messages and minutes; a cache adds hours.',
			page: appsyncPricing
		},
		watch: [
			{
				lead: 'A query can ask for too much.',
				text: 'Nested lists call resolvers by the thousand. Limit the depth of queries and the number of resolvers, turn introspection off in production, and batch what goes to Lambda.'
			},
			{
				lead: 'It waits {appsync.answer-wait}, no longer.',
				text: 'Start slow work by a mutation, and let a subscription bring the result.'
			},
			{
				lead: 'Private is chosen at birth.',
				text: 'An API that only VPCs may reach must be created so; it can’t be changed, and lives in the same account and Region as the endpoint.'
			},
			{
				lead: 'Several teams, one graph.',
				text: 'A Merged API joins AppSync APIs, also of other accounts, when they are built. Name types with care: clashes stop a merge.'
			},
			{
				lead: 'Tokens are the rate.',
				text: 'A costly query counts as several of the {appsync.edge-requests-most} that large Regions give by default.'
			},
			{
				lead: 'Keys expire, and protect little.',
				text: 'An API key is for public data and trials. Real users sign in.'
			}
		],
		older:
			'Older material writes resolvers as Velocity templates; JavaScript is the plain way now, and each field may call a table without Lambda.',
		first: {
			docs: graphqlStart,
			resources: [
				'AWS::AppSync::GraphQLApi',
				'AWS::AppSync::GraphQLSchema',
				'AWS::AppSync::DataSource',
				'AWS::AppSync::Resolver'
			]
		},
		next: [
			{
				tree: 'database',
				ask: 'Where do the fields come from?',
				known: 'AppSync resolvers read it'
			},
			{ ...whoMayCall, known: 'AppSync, with several kinds of sign-in at once' },
			{
				tree: 'caching',
				ask: 'Is AppSync’s own cache enough?',
				known: 'AppSync answers GraphQL queries'
			}
		],
		sources: [appsyncIntro, graphqlMerged, graphqlPrivate, graphqlCaching, appsyncQuotas]
	},

	'appsync-events': {
		title: 'Broadcast through AppSync Events.',
		short: 'AppSync Events',
		recommend: ['appsync-events'],
		lede: 'It holds the connections and sends each event to all who follow its channel, one person or millions. You keep no list of connections and run no server.',
		against: {
			appsync: 'Subscriptions do the same where a GraphQL API is there already.'
		},
		rival: {
			candidate: 'api-gateway-websocket',
			when: 'each message from a client is a command that a function answers, to that client alone.'
		},
		cost: {
			dimension: 'connection-minute',
			against: ['api-gateway-websocket'],
			says: 'You pay for events in, for each delivery, and for minutes of connection. Many viewers who wait make the minutes count, and many events the deliveries.',
			page: appsyncPricing
		},
		watch: [
			{
				lead: 'What is missed is gone.',
				text: 'Channels keep nothing. Let a client subscribe first and then read the present state from your API; number the events, so that it sees a gap.'
			},
			{
				lead: 'It isn’t the whole API.',
				text: 'State, history and sign-in come from an API beside it. Walk this tree again for that one.'
			},
			{
				lead: 'Ask ahead of a rush.',
				text: 'Calls that publish, new connections and deliveries have rates of their own. Send events in batches, and have the rates raised before the big evening.'
			},
			{
				lead: 'Who may listen?',
				text: 'Connecting, publishing and subscribing are allowed each for itself. Let a handler refuse channels that belong to somebody else.'
			},
			{
				lead: 'Its own protocol.',
				text: 'Clients speak AppSync’s messages over the WebSocket, by a library or some lines of your own. Devices with MQTT go to AWS IoT Core.'
			},
			{
				lead: 'Some networks block it.',
				text: 'Where a proxy stops WebSockets, let the page ask your API every few seconds instead.'
			}
		],
		older:
			'Older material keeps connections in a table and loops over them with a WebSocket API, or bends GraphQL subscriptions to it. AppSync Events came in 2024.',
		first: {
			docs: appsyncCreating,
			resources: ['AWS::AppSync::Api', 'AWS::AppSync::ChannelNamespace']
		},
		next: [
			{ ...whoMayCall, known: 'clients hold a WebSocket to AppSync Events' },
			{
				tree: 'messaging',
				ask: 'How do events get from the parts of your system to it?',
				known: 'AppSync Events tells the open pages'
			}
		],
		sources: [appsyncConcepts, appsyncProtocol, eventApiAuth]
	},

	websocket: {
		title: 'Hold the connections in a WebSocket API.',
		short: 'WebSocket API',
		recommend: ['api-gateway-websocket'],
		lede: 'It holds each connection, hands every message to a function chosen by its content, and lets your code write to any one client, without a server that waits.',
		rival: {
			candidate: 'appsync-events',
			when: 'most messages go to whoever follows a subject: it knows the followers, and you keep no list.'
		},
		cost: {
			dimension: 'connection-minute',
			against: ['appsync-events'],
			says: 'You pay for messages each way and for minutes of connection, quiet ones too. Functions and the table of connections come on top.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Connections end.',
				text: 'After {api-gateway-websocket.socket-life} at the latest, and after {api-gateway-websocket.idle-most} of silence. Clients must come back by themselves, and ask for what they missed.'
			},
			{
				lead: 'You keep the list.',
				text: 'Store each connection’s number when it opens, with an expiry: the farewell is not always delivered. Writing to one that is gone gives error 410.'
			},
			{
				lead: 'One call for each receiver.',
				text: 'A message to a thousand clients is a thousand calls, counted in the rate that all APIs of the account share.'
			},
			{
				lead: 'Checked once.',
				text: 'Callers are checked only when they connect, by IAM or a function. AWS WAF doesn’t attach.'
			},
			{
				lead: 'Small text messages.',
				text: '{api-gateway-websocket.request-most} at most, and no binary. Order among functions that run at once isn’t kept; number what must stay in order.'
			}
		],
		older: 'Older material runs a fleet of socket servers, with each client pinned to one of them.',
		first: {
			docs: socketApi,
			resources: [
				'AWS::ApiGatewayV2::Api',
				'AWS::ApiGatewayV2::Route',
				'AWS::ApiGatewayV2::Integration',
				'AWS::ApiGatewayV2::Stage'
			]
		},
		next: [
			{
				tree: 'database',
				ask: 'Where is the list of connections kept?',
				known: 'small items that expire'
			},
			{ ...whoMayCall, known: 'a WebSocket API, which checks callers as they connect' },
			{ tree: 'lambda-concurrency', ask: 'How ready must the functions be?' }
		],
		sources: [socketApiOverview, socketApiQuotas, socketApiAccess, socketApiConnections]
	}
} satisfies Record<string, OutcomeWords>;
