/** Outcomes with a service that listens all the time. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	albCreate,
	albIntegrations,
	albIntro,
	albListeners,
	cdnOrigins,
	cdnVpcOrigins,
	elbPricing,
	elbWorks,
	httpApiPrivate
} from '#trees/candidates/network/sources.ts';

const resources = [
	'AWS::ElasticLoadBalancingV2::LoadBalancer',
	'AWS::ElasticLoadBalancingV2::Listener',
	'AWS::ElasticLoadBalancingV2::TargetGroup'
];

export const services = {
	alb: {
		title: 'Put an Application Load Balancer in front.',
		short: 'ALB',
		recommend: ['alb'],
		lede: 'It shares requests out among copies and checks their health. REST, gRPC, GraphQL and WebSocket are alike to it, it takes AWS WAF, and it can be public or internal.',
		against: {
			'api-gateway-rest':
				'It would need a balancer behind it all the same, and a price for each request.'
		},
		rival: {
			candidate: 'api-gateway-http',
			when: 'so few requests come that hours cost more: a VPC link reaches containers registered in Cloud Map without a balancer.'
		},
		cost: {
			dimension: 'api-busy',
			against: ['api-gateway-http', 'api-gateway-rest'],
			says: 'Hours, those of public addresses, and units that grow with connections, data and rules. For few requests it is the dear one: below {api-gateway-http.balancer-even} an HTTP API costs less.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'It counts nobody.',
				text: 'Keys, quotas and limits for a customer are the service’s own work. AWS WAF can hold back an address, not a contract.'
			},
			{
				lead: 'Silent connections are cut.',
				text: 'After {alb.idle-default} by default: WebSockets and slow answers need more, up to {alb.idle-most}, or a heartbeat.'
			},
			{
				lead: 'WebSockets stay where they are.',
				text: 'New servers get only new connections, and a deployment cuts old ones. Let clients come back by themselves, and keep shared state elsewhere, in Valkey for example.'
			},
			{
				lead: 'Internal means this network.',
				text: 'VPCs that are joined reach it. A PrivateLink endpoint service for other accounts needs a Network Load Balancer in front.'
			},
			{
				lead: 'Open only to the balancer.',
				text: 'Let the servers’ security group admit that of the balancer alone.'
			}
		],
		older: 'Older material says that an ALB can’t check tokens or rewrite paths; it does both now.',
		first: { docs: albCreate, resources },
		next: [
			{
				tree: 'load-balancer',
				ask: 'Fixed addresses, sign-in, PrivateLink: which balancer, and how?',
				known: 'web requests to containers or servers'
			},
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of copies?',
				known: 'they stand behind an ALB'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'an ALB can share traffic by weight'
			},
			{ tree: 'traffic-protection', ask: 'Which rules should stop bad requests?' },
			{
				tree: 'caching',
				ask: 'Where does state live that the servers share?',
				known: 'containers or servers behind an ALB'
			}
		],
		sources: [albIntro, albListeners, albIntegrations, elbWorks, httpApiPrivate]
	},

	'world-service': {
		title: 'Put the Application Load Balancer behind CloudFront.',
		short: 'CloudFront + ALB',
		recommend: ['alb', 'cloudfront'],
		lede: 'Callers connect at an edge location near them, and what may be kept is answered there. As a VPC origin the balancer needs no public address and can’t be called past it.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, or two Regions should answer with a change between them within seconds.'
		},
		cost: {
			dimension: 'api-busy',
			against: ['api-gateway-http', 'api-gateway-rest'],
			says: 'CloudFront’s requests come on top of the balancer’s hours, and outweigh them at many requests. Data sent out is billed by CloudFront alone; from the balancer to it, nothing.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Far calls stay far.',
				text: 'An answer that can’t be kept still comes from the Region. Measure first: if most calls write or read what just changed, only a second Region helps.'
			},
			{
				lead: 'Answers meant for one, kept for all.',
				text: 'Keep nothing by default, and only then single paths. What varies by user must vary by its header or cookie, or not be kept.'
			},
			{
				lead: 'VPC origins don’t carry everything.',
				text: 'No gRPC and no WebSocket. For those the balancer must be public; admit only CloudFront’s addresses and a secret header.'
			},
			{
				lead: 'The caller’s address moves.',
				text: 'X-Forwarded-For now holds the edge as well. Rules that count callers belong to AWS WAF at CloudFront.'
			},
			{
				lead: 'It waits {cloudfront.origin-wait-most} by default.',
				text: 'Raise it for slow calls, up to {cloudfront.answer-wait} without a request to AWS.'
			}
		],
		older:
			'Older material makes the balancer public and checks a secret header. VPC origins need neither.',
		first: {
			docs: cdnVpcOrigins,
			resources: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::VpcOrigin', ...resources]
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'What else should be near its readers?',
				known: 'CloudFront stands in front'
			},
			{
				tree: 'global-entry',
				ask: 'Should a second Region answer, and what leads callers to it?',
				known: 'CloudFront in front of an ALB in one Region'
			},
			{
				tree: 'caching',
				ask: 'What may be kept, and where?',
				known: 'CloudFront in front of an ALB'
			},
			{
				tree: 'load-balancer',
				ask: 'How is the balancer set up?',
				known: 'an internal ALB behind CloudFront'
			}
		],
		sources: [cdnOrigins, cdnVpcOrigins]
	}
} satisfies Record<string, OutcomeWords>;
