/** Outcomes for web requests that callers send to a name. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	albBalancers,
	albCreate,
	albIntegrations,
	albIntro,
	albLambda,
	albListeners,
	albQuotas,
	albTargets,
	elbMigrate,
	elbPricing,
	elbWorks
} from '#trees/candidates/network/sources.ts';

const resources = [
	'AWS::ElasticLoadBalancingV2::LoadBalancer',
	'AWS::ElasticLoadBalancingV2::Listener',
	'AWS::ElasticLoadBalancingV2::TargetGroup'
];

const roomToGrow = {
	lead: 'Room to grow.',
	text: 'Give it subnets in {alb.zones-least} or more, each with free addresses to spare: a full subnet stops it from scaling. Before a launch, reserve capacity units.'
};
const idle = {
	lead: 'Silent connections are cut.',
	text: 'After {alb.idle-default} by default; long uploads and quiet WebSockets need more, or a heartbeat. Let servers keep connections open longer than the balancer.'
};
const guard = {
	tree: 'traffic-protection',
	ask: 'Which rules should stop bad requests?',
	known: 'an ALB, to which AWS WAF attaches'
};

export const requests = {
	alb: {
		title: 'Put an Application Load Balancer in front.',
		short: 'ALB',
		recommend: ['alb'],
		lede: 'It ends TLS, checks the servers’ health, reads each request and takes AWS WAF. It is the plain choice for a site, an API or an app on servers or containers.',
		rival: {
			candidate: 'nlb',
			when: 'nothing has to read the requests, and traffic leaps from quiet to millions of requests within moments.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['nlb'],
			says: 'You pay for each hour, and for capacity units that grow with connections, data and rules. The hour costs the same as an NLB’s; public addresses and traffic come on top.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Open only to the balancer.',
				text: 'Servers that the internet reaches directly bypass it. Let their security group admit that of the balancer alone, and keep them in private subnets.'
			},
			roomToGrow,
			idle,
			{
				lead: 'A health check that means something.',
				text: 'One path should fail when the application can’t serve. An Auto Scaling group replaces such servers only if told to use the balancer’s checks.'
			},
			{
				lead: 'The caller’s address is in a header.',
				text: 'Servers see the balancer; read X-Forwarded-For, and trust only what the balancer added.'
			}
		],
		older:
			'Older material says “ELB” and means the Classic Load Balancer. A wizard copies one to an ALB, and you move the DNS record.',
		first: { docs: albCreate, resources },
		next: [
			guard,
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of servers?',
				known: 'they stand behind an ALB'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'an ALB can share traffic by weight'
			},
			{
				tree: 'content-distribution',
				ask: 'Should a content network stand in front?',
				known: 'an ALB in one Region'
			},
			{ tree: 'dns-routing', ask: 'Which record leads to it?', known: 'an ALB in one Region' },
			{
				tree: 'caching',
				ask: 'Where do sessions live, so that any server can answer?',
				known: 'an ALB shares requests out among copies'
			}
		],
		sources: [albIntro, albBalancers, albIntegrations, elbMigrate, elbWorks]
	},

	'alb-rules': {
		title: 'Let one Application Load Balancer route to all services.',
		short: 'ALB with rules',
		recommend: ['alb'],
		lede: 'Rules choose a target group by host name, path, header, method or query. Services share one balancer, its certificates and its hours, and keep their own health checks.',
		rival: {
			candidate: 'nlb',
			when: 'each service has a port or an address of its own, and nothing has to be read.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'clb'],
			says: 'One balancer for ten services costs one hour, not ten. Capacity units grow with traffic, and with the rules that each request has to pass.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Everybody shares its limits.',
				text: '{alb.rules-most} and {alb.targets-most} by default, and a fixed number of target groups. Large teams take several balancers, each for a group of services.'
			},
			{
				lead: 'One mistake hits all.',
				text: 'A wrong rule, security group or web firewall touches every service. Change it by template, and say who owns which priorities.'
			},
			{
				lead: 'Order decides.',
				text: 'The first rule that matches wins. Put narrow rules first, and let the default answer with an error rather than with some service.'
			},
			{
				lead: 'WebSocket skips the rules.',
				text: 'After the upgrade neither rules nor AWS WAF look at what passes.'
			},
			idle
		],
		older:
			'Older material gives each service a Classic Load Balancer of its own, and says that paths can’t be rewritten; rules now match expressions and rewrite host and path.',
		first: {
			docs: albListeners,
			resources: [...resources, 'AWS::ElasticLoadBalancingV2::ListenerRule']
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'Do some paths need an API gateway’s keys and quotas?',
				known: 'an ALB routes by host and path'
			},
			{ tree: 'vpc-connectivity', ask: 'Should services of other VPCs join in?' },
			guard,
			{
				tree: 'deployment',
				ask: 'How does a new version of one service go live?',
				known: 'an ALB can share traffic by weight'
			}
		],
		sources: [albListeners, albQuotas, elbWorks]
	},

	'alb-lambda': {
		title: 'Put the functions behind an Application Load Balancer.',
		short: 'ALB to Lambda',
		recommend: ['alb'],
		lede: 'A target group can hold one Lambda function, and rules choose among them and servers. It pays where an ALB is there already, or where calls are many and steady.',
		rival: {
			candidate: 'api-gateway-http',
			when: 'no balancer is there yet and fewer than {api-gateway-http.balancer-even} come: it costs nothing while nobody calls.'
		},
		cost: {
			dimension: 'api-busy',
			against: ['api-gateway-http', 'api-gateway-rest', 'lambda-function-url'],
			says: 'Hours, and units that grow with connections and data; about even with an HTTP API at {api-gateway-http.balancer-even}. A balancer that is there already adds only units. The functions are paid for as well.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Small bodies only.',
				text: 'Request and response hold {alb.function-body-most} at most. Send files by way of S3.'
			},
			{
				lead: 'No WebSocket.',
				text: 'Upgrade requests are refused; API Gateway has WebSocket APIs.'
			},
			{
				lead: 'Hours run at night too.',
				text: 'A balancer that stands for a few calls a day costs more than the function. A function URL is free.'
			},
			{
				lead: 'One function a target group.',
				text: 'It must be in the same account and Region. Register an alias, so that a new version needs no change at the balancer.'
			},
			{
				lead: 'Headers that come twice.',
				text: 'Only the last value arrives unless you turn on multi-value headers.'
			}
		],
		first: {
			docs: albLambda,
			resources: [...resources, 'AWS::Lambda::Permission']
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'Is an API gateway or a function URL the better door?',
				known: 'Lambda functions answer'
			},
			{ tree: 'lambda-concurrency', ask: 'How ready must the functions be?' },
			guard
		],
		sources: [albLambda, albTargets]
	},

	'alb-outside': {
		title: 'Register outside machines at an ALB by address.',
		short: 'ALB to IP targets',
		recommend: ['alb'],
		lede: 'Target groups of IP addresses take machines in a peered VPC or your data centre beside those in AWS, so that one name can serve both during a move.',
		rival: {
			candidate: 'nlb',
			when: 'the machines hold the certificates, or the traffic is not HTTP: it takes IP addresses too.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'clb'],
			says: 'You pay for the balancer’s hours and units, and beside them for the line: Direct Connect or VPN hours, and data that leaves AWS.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Private addresses only.',
				text: 'Public addresses are refused. The machine needs a private one, and a route over peering, Direct Connect or a VPN.'
			},
			{
				lead: 'Certificates are not checked.',
				text: 'Inside AWS packets are authenticated; on the way to your site they are not. Encrypt to the targets, and secure the line itself.'
			},
			{
				lead: 'The line is part of it.',
				text: 'If the tunnel drops, all these targets fail. Weights let you send less there, or nothing.'
			},
			{
				lead: 'Nobody registers them for you.',
				text: 'Auto Scaling and ECS do so for their own; a machine elsewhere with a new address is your change.'
			},
			{
				lead: 'Balancers don’t chain freely.',
				text: 'Addresses of another ALB can be targets only in a peered VPC.'
			}
		],
		first: { docs: albTargets, resources },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'Which line joins the site?',
				known: 'an ALB must reach private addresses there'
			},
			{ tree: 'migration', ask: 'Do these machines move, and how?' },
			guard
		],
		sources: [albTargets, elbMigrate]
	}
} satisfies Record<string, OutcomeWords>;
