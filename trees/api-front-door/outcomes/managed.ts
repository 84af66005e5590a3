/** Outcomes that take a REST API for what only it can do. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	functionStreaming,
	gatewayPricing,
	interfaceEndpoint,
	privateApiCreate,
	privateApis,
	restApiDevelop,
	restApiEndpoints,
	restApiIntegration,
	restApiLink,
	restApiPlans,
	restApiQuotas,
	restApiStreaming,
	restApiStreamingLambda,
	restApiThrottling,
	restOrHttp
} from '#trees/candidates/network/sources.ts';
import { largeFiles, ready, whoMayCall } from './recurring.ts';

const resources = [
	'AWS::ApiGateway::RestApi',
	'AWS::ApiGateway::Method',
	'AWS::ApiGateway::Deployment',
	'AWS::ApiGateway::Stage'
];

const quotasLeak = {
	lead: 'Quotas are targets, not walls.',
	text: 'API Gateway applies them as well as it can, and customers may go beyond. Don’t bill, block or protect a database by them; set a budget alarm, and AWS WAF for floods.'
};

const keysProtectNothing = {
	lead: 'A key is no password.',
	text: 'Keys tell customers apart. Who may do what is for IAM, Cognito or a function to decide. A key opens all APIs of its plan.'
};

export const managed = {
	'rest-api': {
		title: 'Put a REST API of API Gateway in front.',
		short: 'REST API',
		recommend: ['api-gateway-rest'],
		lede: 'It has what the cheaper HTTP API lacks: keys with rates and quotas, AWS WAF, checks of bodies and a cache. Any action of an AWS service can stand behind it.',
		against: {
			'api-gateway-http': 'What is asked for here is what it leaves out.'
		},
		rival: {
			candidate: 'api-gateway-http',
			when: 'only a web firewall or a cache is asked for: CloudFront in front of an HTTP API brings both.'
		},
		cost: {
			dimension: 'api-small',
			against: ['api-gateway-http', 'alb'],
			says: 'You pay for each request and for data out, several times what an HTTP API asks. A cache is billed by the hour and its size, used or not.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Half a minute by default.',
				text: '{api-gateway-rest.answer-wait}. A Regional or private API can get more, perhaps for a lower rate; an edge-optimized one can’t. Better, take slow work into a queue.'
			},
			quotasLeak,
			keysProtectNothing,
			{
				lead: 'Ask for Regional.',
				text: 'Edge-optimized is the default: a CloudFront of AWS’s stands in front that you can’t set up. For far callers put your own before a Regional API.'
			},
			{
				lead: 'Nothing changes until you deploy.',
				text: 'A change is live only after a deployment to the stage. Templates and models deserve tests of their own.'
			},
			largeFiles
		],
		older:
			'Older material raises no timeout, reaches load balancers only through an NLB, and knows no streaming; all three have changed.',
		first: {
			docs: restApiDevelop,
			resources: [...resources, 'AWS::ApiGateway::UsagePlan', 'AWS::ApiGateway::ApiKey']
		},
		next: [
			{ ...whoMayCall, known: 'a REST API; keys alone don’t protect it' },
			{ tree: 'api-integration', ask: 'Proxy, template or service: how does it meet its backend?' },
			{ tree: 'traffic-protection', ask: 'Which rules should AWS WAF have?' },
			{
				tree: 'deployment',
				ask: 'How does a new version of the API go live?',
				known: 'a REST API has stages and canaries'
			},
			{
				tree: 'caching',
				ask: 'Is its cache the right one?',
				known: 'a REST API, which has a cache of its own'
			}
		],
		sources: [restOrHttp, restApiPlans, restApiThrottling, restApiQuotas, restApiEndpoints]
	},

	'rest-stream': {
		title: 'Stream the answers through a REST API.',
		short: 'REST API, streaming',
		recommend: ['api-gateway-rest'],
		lede: 'Set to stream, it passes each part on as it comes, for up to {api-gateway-rest.stream-most}, past its usual limits of time and size. Routes, sign-in, keys and AWS WAF stay.',
		against: {
			'api-gateway-http': 'It can’t stream, and its wait can’t be raised.'
		},
		rival: {
			candidate: 'lambda-function-url',
			when: 'one function makes the stream and nobody needs routes, user sign-in or a web firewall at the door.'
		},
		cost: {
			dimension: 'api-small',
			against: ['lambda-function-url'],
			says: 'Requests as ever, and streaming has a price of its own. The function is paid for until it ends, and a slow stream keeps it running.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'It runs on when the caller leaves.',
				text: 'A closed page doesn’t stop the function, and its time is paid for. Give it a short timeout, and stop the model when writing fails.'
			},
			{
				lead: 'Silence ends it.',
				text: 'Send something every few minutes; behind an edge-optimized API or CloudFront’s default, every half minute.'
			},
			{
				lead: 'Only proxies stream.',
				text: 'Integrations that pass requests on whole, to functions or HTTP services. Templates, the cache and compression don’t apply.'
			},
			{
				lead: 'Languages.',
				text: 'Lambda streams from Node.js by itself; other runtimes need an adapter or a runtime of their own.'
			},
			{
				lead: 'Work of many minutes.',
				text: 'Start it by a queue or workflow, and let the page follow its progress. No open request outlives a lost network.'
			}
		],
		older:
			'Older material says that API Gateway can’t stream, and sends such answers over WebSockets or function URLs. REST APIs stream since November 2025.',
		first: { docs: restApiStreamingLambda, resources },
		next: [
			whoMayCall,
			{ ...ready, known: 'each stream holds a function for as long as it lasts' },
			{
				tree: 'ai-services',
				ask: 'Which model writes the answers?',
				known: 'slow answers can be sent in parts'
			},
			{ tree: 'workflow', ask: 'Or should the slow part run by itself?' }
		],
		sources: [restApiStreaming, functionStreaming]
	},

	'rest-service': {
		title: 'Put a REST API in front of the load balancer.',
		short: 'REST API + ALB',
		recommend: ['api-gateway-rest', 'alb'],
		lede: 'The REST API counts each customer’s calls and checks bodies; a VPC link leads to an internal load balancer, which shares requests out among the containers.',
		rival: {
			candidate: 'api-gateway-http',
			when: 'routes and tokens are all that is wanted in front: it uses the same VPC link, for a smaller price.'
		},
		cost: {
			dimension: 'api-busy',
			against: ['alb', 'api-gateway-http'],
			says: 'Both are paid for: each request at the API, and the hours and units of the balancer. At many requests the API is by far the larger part.',
			page: gatewayPricing
		},
		watch: [
			quotasLeak,
			{
				lead: 'Close the way round.',
				text: 'The balancer must be internal, or a customer without a key calls it directly.'
			},
			keysProtectNothing,
			{
				lead: 'One account.',
				text: 'API, VPC link and load balancer must belong to the same account. The stage’s name comes along in the path unless you take it out.'
			},
			{
				lead: 'Or count in the service.',
				text: 'If the service can count its customers and check their input, the balancer alone is enough.'
			},
			{
				lead: 'It waits {api-gateway-rest.answer-wait} by default.',
				text: 'The balancer would wait longer. Streamed answers may go on for {api-gateway-rest.stream-most}.'
			}
		],
		older:
			'Older material needs a Network Load Balancer for the VPC link. Since VPC links V2, REST APIs reach an ALB directly.',
		first: {
			docs: restApiLink,
			resources: [...resources, 'AWS::ApiGatewayV2::VpcLink', 'AWS::ApiGateway::UsagePlan']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'How is the balancer behind it set up?',
				known: 'an internal ALB, reached by a VPC link'
			},
			{ ...whoMayCall, known: 'a REST API; keys alone don’t protect it' },
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of copies?',
				known: 'containers or servers behind an internal ALB'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'containers or servers behind a REST API and an ALB'
			}
		],
		sources: [restApiIntegration, restApiPlans]
	},

	'rest-private': {
		title: 'Make it a private REST API.',
		short: 'REST API, private',
		recommend: ['api-gateway-rest'],
		lede: 'It has no public address: VPCs reach it by an interface endpoint, offices over VPN or Direct Connect. A policy says which networks may call, also of other accounts.',
		against: {
			'api-gateway-http': 'Private endpoints are among what it lacks.'
		},
		rival: {
			candidate: 'alb',
			when: 'an internal load balancer stands there already, or calls are so many that its hours cost less.'
		},
		cost: {
			dimension: 'api-small',
			against: ['alb'],
			says: 'Each request is paid for, and beside it the hours of the interface endpoint and its data. One endpoint can serve all private APIs of a VPC.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Private DNS hides public APIs.',
				text: 'With private DNS on the endpoint, default addresses of public APIs no longer work from that VPC. Give those domain names of their own.'
			},
			{
				lead: 'Without a policy nobody gets in.',
				text: 'The API’s resource policy must allow the VPC or endpoint by its number, and then the API be deployed anew. Being inside isn’t being allowed: check callers too.'
			},
			{
				lead: 'Names from other networks.',
				text: 'An office or a second VPC must resolve the endpoint’s name: a Route 53 resolver, or a private domain name for the API.'
			},
			{
				lead: 'Perhaps no API at all.',
				text: 'A program of yours with an AWS SDK can invoke a function by its role, privately through an endpoint for Lambda.'
			},
			{
				lead: 'Older protocols.',
				text: 'TLS 1.2 and HTTP/1.1 only, and shorter headers than a public API takes.'
			}
		],
		older:
			'Older material hides a public API behind a list of addresses. That is a rule, not a private address.',
		first: {
			docs: privateApiCreate,
			resources: [...resources, 'AWS::EC2::VPCEndpoint']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do other VPCs reach the endpoint?',
				known: 'a private REST API with an interface endpoint'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'How does the office get in?',
				known: 'the API has no public address'
			},
			whoMayCall,
			ready
		],
		sources: [privateApis, restApiEndpoints, interfaceEndpoint]
	}
} satisfies Record<string, OutcomeWords>;
