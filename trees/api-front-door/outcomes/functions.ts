/** Outcomes in which functions answer, or no code at all. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { lambdaPrices } from '#trees/candidates/compute/sources.ts';
import {
	albLambda,
	cdnHostHeader,
	cdnOrigins,
	elbPricing,
	functionStreaming,
	functionUrlAuth,
	functionUrlChoice,
	functionUrlTutorial,
	gatewayPricing,
	gatewayQuotas,
	httpApiDevelop,
	httpApiPrivate,
	httpApiServices,
	restApiEndpoints,
	restOrHttp
} from '#trees/candidates/network/sources.ts';
import { largeFiles, ready, sideDoor, whoMayCall } from './recurring.ts';

export const functions = {
	'http-api': {
		title: 'Put an HTTP API of API Gateway in front.',
		short: 'HTTP API',
		recommend: ['api-gateway-http'],
		lede: 'It routes paths to functions, addresses and services, checks tokens of any issuer, and costs nothing while nobody calls. AWS itself advises it unless a feature of REST APIs is needed.',
		against: {
			'lambda-function-url':
				'It has one function behind it, and checks callers by IAM or not at all.',
			alb: 'It bills hours, and pays only for very many requests.'
		},
		rival: {
			candidate: 'api-gateway-rest',
			when: 'customers need keys with quotas, AWS WAF must attach, or bodies must be checked before the code.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-rest', 'alb', 'lambda-function-url'],
			says: 'You pay for each request and for data that leaves AWS. From {api-gateway-http.balancer-even} a load balancer costs less.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'It waits half a minute, no longer.',
				text: 'After {api-gateway-http.answer-wait} the caller gets an error while the function goes on. Let slow work go to a queue, and answer at once with a number to ask for.'
			},
			{
				lead: 'No web firewall.',
				text: 'AWS WAF attaches to CloudFront in front of it, or to a REST API. Moving to one later means new routes and tests.'
			},
			{
				lead: 'All APIs share one rate.',
				text: '{api-gateway-http.edge-requests-most} for the whole account in a Region, and far fewer functions at once. Set a limit for each route, so that one can’t starve the rest.'
			},
			largeFiles,
			sideDoor,
			{
				lead: 'Containers need a VPC link.',
				text: 'It reaches services registered in Cloud Map, or a load balancer, by private addresses in your VPC.'
			}
		],
		older:
			'Older material takes REST APIs for everything. AWS now advises them only where one of their features is needed.',
		first: {
			docs: httpApiDevelop,
			resources: [
				'AWS::ApiGatewayV2::Api',
				'AWS::ApiGatewayV2::Route',
				'AWS::ApiGatewayV2::Integration'
			]
		},
		next: [
			{ ...whoMayCall, known: 'an HTTP API, which checks tokens and IAM' },
			{
				tree: 'identity',
				ask: 'Where do its users sign in?',
				known: 'an HTTP API can check their tokens'
			},
			{ tree: 'api-integration', ask: 'How does each route meet its backend?' },
			{ ...ready, known: 'an HTTP API calls them' },
			{
				tree: 'database',
				ask: 'Where does it keep its data?',
				known: 'Lambda functions behind an HTTP API'
			}
		],
		sources: [restOrHttp, functionUrlChoice, gatewayQuotas, httpApiPrivate]
	},

	'function-url': {
		title: 'Give the function a Lambda function URL.',
		short: 'Function URL',
		recommend: ['lambda-function-url'],
		lede: 'It is an HTTPS address on the function itself: nothing to route, nothing to pay beyond the function, and it waits and streams as long as the function runs.',
		against: {
			'api-gateway-rest': 'Keys, checks and caches are what it is for, and none is asked for.'
		},
		rival: {
			candidate: 'api-gateway-http',
			when: 'it grows to several functions, wants your own domain name, or users’ tokens are to be checked.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-http', 'api-gateway-rest'],
			says: 'The address is free; requests and time of the function are paid for as ever. With CloudFront in front its requests come on top.',
			page: lambdaPrices
		},
		watch: [
			{
				lead: 'Open to everyone, or to IAM only.',
				text: 'Without IAM anyone who has the address runs your code at your cost. Verify the sender’s signature first thing, and cap the function’s concurrency.'
			},
			{
				lead: 'It shares the Region’s functions.',
				text: 'All functions together run {lambda.calls-at-once} at once by default. A flood here takes them from the others; reserved concurrency is the only limit.'
			},
			{
				lead: 'Two permissions.',
				text: 'Since October 2025 a new URL needs lambda:InvokeFunctionUrl and lambda:InvokeFunction; otherwise callers get error 403, even where no sign-in is asked.'
			},
			{
				lead: 'The name is for good.',
				text: 'The address is AWS’s and is lost if you delete it. CloudFront in front has your domain name and AWS WAF; callers that send bodies must then hash them, if only CloudFront may call.'
			},
			{
				lead: 'No streams from a VPC.',
				text: 'A function attached to a VPC can’t stream through its URL; other runtimes than Node.js need an adapter.'
			}
		],
		older: 'Older material puts API Gateway before every function; function URLs came later.',
		first: {
			docs: functionUrlTutorial,
			resources: ['AWS::Lambda::Url', 'AWS::Lambda::Permission']
		},
		next: [
			{ ...ready, known: 'calls come by a function URL, without a queue' },
			{
				tree: 'content-distribution',
				ask: 'Should CloudFront stand in front?',
				known: 'one function with a function URL'
			},
			{
				tree: 'secrets',
				ask: 'Where is the key for the sender’s signature kept?',
				known: 'one function checks who sent a call'
			}
		],
		sources: [functionUrlAuth, functionUrlChoice, functionStreaming]
	},

	'alb-functions': {
		title: 'Put the functions behind an Application Load Balancer.',
		short: 'ALB to Lambda',
		recommend: ['alb'],
		lede: 'Its hours are paid once and shared by all requests, so at such numbers it costs a fraction of API Gateway. Rules choose a function by host, path or header.',
		against: {
			'api-gateway-rest': 'At this rate its requests cost many times a balancer’s hours.'
		},
		rival: {
			candidate: 'lambda-function-url',
			when: 'one function can take all paths, and checks its callers itself: the address is free at any rate.'
		},
		cost: {
			dimension: 'api-busy',
			against: ['api-gateway-http', 'api-gateway-rest', 'lambda-function-url'],
			says: 'Hours, those of its public addresses, and units that grow with connections and data; about even with an HTTP API at {api-gateway-http.balancer-even}. The functions are paid for as well, and at such rates are the larger part.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Small bodies, whole answers.',
				text: 'Requests and answers hold {alb.function-body-most} at most, and nothing is streamed.'
			},
			{
				lead: 'Count the functions first.',
				text: 'Steady heavy traffic is where containers cost less than Lambda. Compare both before you save on the door.'
			},
			{
				lead: 'You set the limits.',
				text: 'It neither limits routes nor counts customers. A leap of traffic goes straight to the functions; AWS WAF can hold back single addresses.'
			},
			{
				lead: 'One function a target group.',
				text: 'A balancer has room for a fixed number of target groups, and a function must be in its account and Region.'
			},
			{
				lead: 'Headers that come twice.',
				text: 'Only the last value arrives unless you turn on multi-value headers.'
			}
		],
		first: {
			docs: albLambda,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::ElasticLoadBalancingV2::TargetGroup',
				'AWS::Lambda::Permission'
			]
		},
		next: [
			{
				tree: 'compute',
				ask: 'Would containers cost less under such traffic?',
				known: 'heavy, steady requests, on functions behind an ALB'
			},
			{
				tree: 'load-balancer',
				ask: 'Must it have fixed addresses, sign-in or client certificates?',
				known: 'an ALB with functions behind it'
			},
			{ ...ready, known: 'heavy, steady traffic by way of an ALB' },
			{ tree: 'traffic-protection', ask: 'Which rules should stop bad requests?' }
		],
		sources: [albLambda]
	},

	'world-api': {
		title: 'Put an HTTP API behind CloudFront.',
		short: 'CloudFront + HTTP API',
		recommend: ['api-gateway-http', 'cloudfront'],
		lede: 'Callers connect at an edge location near them, and what may be kept is answered there. The HTTP API in one Region routes to the functions; AWS WAF attaches to CloudFront.',
		against: {
			'lambda-function-url':
				'CloudFront leads to function URLs too, where the functions check their callers themselves.'
		},
		rival: {
			candidate: 'api-gateway-rest',
			when: 'customers need keys and quotas: a Regional one behind your own CloudFront, rather than edge-optimized.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-rest', 'alb'],
			says: 'Each request is paid for at CloudFront, for about as much again as at the HTTP API; what the cache answers reaches the API no more. Data sent out is billed by CloudFront alone.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Far calls stay far.',
				text: 'An answer that can’t be kept still comes from the Region. The connection gets shorter, the code no nearer; only a second Region helps, and then the data must be there too.'
			},
			{
				lead: 'Answers meant for one, kept for all.',
				text: 'Keep nothing by default, and only then single paths. What varies by user must vary by its header or cookie, or not be kept.'
			},
			sideDoor,
			{
				lead: 'Host header.',
				text: 'API Gateway answers to its own host name. Pass on all headers but Host: CloudFront has a ready policy for that.'
			},
			{
				lead: 'Two waits.',
				text: 'CloudFront waits {cloudfront.origin-wait-most} by default, as long as the API itself. Repeat only calls that may happen twice.'
			}
		],
		older:
			'Older material takes an edge-optimized REST API, which is the default there still: AWS runs its CloudFront, without a cache and out of your reach.',
		first: {
			docs: cdnOrigins,
			resources: [
				'AWS::CloudFront::Distribution',
				'AWS::ApiGatewayV2::Api',
				'AWS::ApiGatewayV2::DomainName'
			]
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'What else should be near its readers?',
				known: 'CloudFront stands in front'
			},
			{
				tree: 'global-entry',
				ask: 'Would a second Region help, and what leads callers to it?',
				known: 'CloudFront in front of an HTTP API in one Region'
			},
			{
				tree: 'caching',
				ask: 'What may be kept, and where?',
				known: 'CloudFront in front of an HTTP API'
			},
			whoMayCall
		],
		sources: [restApiEndpoints, cdnHostHeader]
	},

	'http-direct': {
		title: 'Let an HTTP API hand the requests straight on.',
		short: 'HTTP API, no code',
		recommend: ['api-gateway-http'],
		lede: 'It puts a request into a queue, bus or stream, or starts a workflow, with a role of its own. No function has to be written, paid for or kept ready, and a crowd waits in the queue.',
		rival: {
			candidate: 'api-gateway-rest',
			when: 'customers need keys, bodies must be checked or reshaped first, or the target is another service.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-rest'],
			says: 'Each request is paid for, and then the message, event or workflow step. A function in between would add its own requests and time.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Nobody looks inside.',
				text: 'A malformed body is accepted and fails later, out of the caller’s sight. Let the consumer check it, with a dead-letter queue behind.'
			},
			{
				lead: '“Accepted” is all it says.',
				text: 'The caller gets the service’s answer, such as a message number, not a result. Agree where the result can be asked for.'
			},
			{
				lead: 'Few actions.',
				text: 'Those of SQS, EventBridge, Kinesis, Step Functions and AppConfig that AWS lists, and no others.'
			},
			{
				lead: 'Sizes differ.',
				text: 'The API takes {api-gateway-http.request-most}; a queue takes {sqs-standard.max-message}. Larger things go to S3, with a link in the message.'
			},
			{
				lead: 'Open doors fill queues.',
				text: 'Check callers with a token or a function, and limit the route: every accepted request is work to pay for.'
			}
		],
		first: {
			docs: httpApiServices,
			resources: ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Integration', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'Which queue, bus or stream takes them?',
				known: 'an HTTP API writes to it directly'
			},
			{ tree: 'workflow', ask: 'Who coordinates the steps that follow?' },
			whoMayCall
		],
		sources: [httpApiServices, httpApiPrivate]
	}
} satisfies Record<string, OutcomeWords>;
