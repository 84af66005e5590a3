/** Outcomes for web requests whose callers must be checked, or not be looked at. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	albIntegrations,
	albMutualTls,
	albQuotas,
	albSignIn,
	albTokens,
	elbPricing,
	endpointService,
	nlbAlbTarget,
	nlbAttributes,
	nlbListeners,
	nlbQuotas,
	nlbSecurityGroups
} from '#trees/candidates/network/sources.ts';

export const callers = {
	'alb-sign-in': {
		title: 'Let an Application Load Balancer sign people in.',
		short: 'ALB with sign-in',
		recommend: ['alb'],
		lede: 'A rule on its HTTPS listener sends people to an OpenID Connect provider or a Cognito user pool, and lets in who comes back. The application gets the user in signed headers.',
		rival: {
			candidate: 'nlb',
			when: 'the application signs people in itself, and TLS must end at it.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'clb'],
			says: 'Signing in adds nothing to the balancer’s hours and units. A Cognito user pool is paid for by active users; your own provider by its contract.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Headers can be forged past it.',
				text: 'Admit only the balancer’s security group to the servers, and let the application verify the signature of the claims.'
			},
			{
				lead: 'It must reach the provider.',
				text: 'Over IPv4, at names that resolve publicly. An internal balancer needs a NAT gateway if they lead to public addresses; without it people see an error.'
			},
			{
				lead: 'People, not programs.',
				text: 'It answers with a redirect to a login page. Give API calls a rule of their own that refuses or checks tokens.'
			},
			{
				lead: 'Sessions last long.',
				text: '{alb.sign-in-session} by default. If the provider gives refresh tokens, who is logged out there is asked again once the access token expires; otherwise set it shorter. Clear the cookie at sign-out.'
			},
			{
				lead: 'Many groups, large tokens.',
				text: 'Claims of a user in very many groups can be too large and fail. Ask the provider for fewer.'
			},
			{
				lead: 'Behind CloudFront.',
				text: 'Forward all headers, cookies and query strings, or signing in fails.'
			}
		],
		first: {
			docs: albSignIn,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::ElasticLoadBalancingV2::ListenerRule',
				'AWS::Cognito::UserPool'
			]
		},
		next: [
			{
				tree: 'identity',
				ask: 'Which directory holds the people?',
				known: 'an ALB speaks OpenID Connect with it, or Cognito does'
			},
			{
				tree: 'traffic-protection',
				ask: 'Which rules should stop bad requests?',
				known: 'AWS WAF attaches to the ALB'
			}
		],
		sources: [albSignIn]
	},

	'alb-verify': {
		title: 'Let an ALB check certificates or tokens.',
		short: 'ALB, callers checked',
		recommend: ['alb'],
		lede: 'It verifies client certificates against a trust store with revocation lists, or JWTs against their issuer’s keys, and turns other calls away before a server sees them.',
		rival: {
			candidate: 'nlb',
			when: 'the servers must verify certificates themselves, with the TLS connection ending at them.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['nlb', 'clb'],
			says: 'You pay for the balancer’s hours and units; checking adds none of them. A certificate authority of your own costs by the month.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'It knows who, not what for.',
				text: 'Certificate details and claims arrive in headers; which call is allowed is the application’s decision. Admit only the balancer to the servers.'
			},
			{
				lead: 'Keys must be within reach.',
				text: 'Tokens: signed with RS256, with issuer and expiry, and the key set at a public address. A large key set stops all requests.'
			},
			{
				lead: 'Pass or verify.',
				text: 'In passthrough mode the certificate is handed on unverified. Choose verify, unless the servers check it.'
			},
			{
				lead: 'Few listeners verify.',
				text: 'The quota allows a pair of verifying listeners on each balancer, and trust stores are counted too.'
			},
			{
				lead: 'Revoked is revoked only with a list.',
				text: 'Upload revocation lists and renew them; certificates go on being accepted otherwise.'
			}
		],
		older:
			'Older material says that mutual TLS needs an NLB and your own proxies, and that a load balancer can’t check a JWT.',
		first: {
			docs: albMutualTls,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::ElasticLoadBalancingV2::Listener',
				'AWS::ElasticLoadBalancingV2::TrustStore'
			]
		},
		next: [
			{
				tree: 'api-auth',
				ask: 'Is a check at an API gateway the better one?',
				known: 'an ALB can check certificates and tokens'
			},
			{ tree: 'encryption-keys', ask: 'Who keeps the keys of the certificates?' }
		],
		sources: [albMutualTls, albTokens, albQuotas]
	},

	'nlb-alb': {
		title: 'Put a Network Load Balancer in front of an ALB.',
		short: 'NLB + ALB',
		recommend: ['nlb', 'alb'],
		lede: 'The NLB gives fixed addresses, a private endpoint or other ports beside the web. The ALB is its target, and does what needs reading: routes, signs in, takes AWS WAF.',
		rival: {
			candidate: 'global-accelerator',
			when: 'web callers are spread over the world, and want fixed addresses only: its two lead to the ALB by a nearer entry.'
		},
		cost: {
			dimension: 'balancer-hour',
			against: ['alb', 'clb'],
			says: 'You pay for two balancers: the hours of both, and capacity units of both for the same traffic.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'A security group from the start.',
				text: 'An NLB created without one can never get one. QUIC listeners on the other hand need it to have none.'
			},
			{
				lead: 'Ports must match.',
				text: 'The NLB’s listener is TCP, and its target group has the port of an ALB listener. TLS ends at the ALB, and further ports get listeners of their own.'
			},
			{
				lead: 'Servers get no new addresses.',
				text: 'The fixed addresses are for calls coming in. Calls going out need those of a NAT gateway.'
			},
			{
				lead: 'One ALB counts as many targets.',
				text: 'It uses up dozens of the NLB’s targets in each zone; one ALB a target group, in the same VPC and account.'
			},
			{
				lead: 'Health is seen through the ALB.',
				text: 'The check passes through it to its servers: pick a path that answers without signing in.'
			}
		],
		older:
			'Older material runs a Lambda function that copies the ALB’s changing addresses into an NLB. The ALB is now a target by itself.',
		first: {
			docs: nlbAlbTarget,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::ElasticLoadBalancingV2::TargetGroup',
				'AWS::EC2::EIP'
			]
		},
		next: [
			{
				tree: 'global-entry',
				ask: 'Do callers all over the world need a nearer way in?',
				known: 'fixed addresses, and an ALB behind them'
			},
			{
				tree: 'traffic-protection',
				ask: 'Which rules should stop bad requests?',
				known: 'AWS WAF attaches to the ALB'
			},
			{ tree: 'vpc-connectivity', ask: 'How do other VPCs get there?' }
		],
		sources: [
			nlbAlbTarget,
			nlbAttributes,
			nlbQuotas,
			nlbSecurityGroups,
			albIntegrations,
			endpointService
		]
	},

	'nlb-sealed': {
		title: 'Pass TLS through a Network Load Balancer unopened.',
		short: 'NLB, TLS unopened',
		recommend: ['nlb'],
		lede: 'A TCP listener hands encrypted connections to the servers as they are. Certificates and checks of callers stay there, and nothing in between can read along.',
		against: {
			alb: 'It can encrypt again towards the servers, but it reads everything in between.'
		},
		rival: {
			candidate: 'alb',
			when: 'decrypting at the balancer and encrypting again to the servers satisfies the rule. Ask: often it does.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['alb'],
			says: 'You pay for hours and for capacity units of connections and data. The work of decrypting is paid for on your servers.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Nobody reads, nobody protects.',
				text: 'No AWS WAF, no routing by path, no access log of requests. What must be checked, the servers check.'
			},
			{
				lead: 'Certificates are your work.',
				text: 'Each server needs one, and its renewal. One that has expired is not seen by a TCP health check.'
			},
			{
				lead: 'Uneven load.',
				text: 'Connections are spread, not requests: a few callers with long connections can keep one server busy.'
			},
			{
				lead: 'The caller’s address depends.',
				text: 'Kept for instances; for IP targets turn it on, or use proxy protocol. Servers must then understand it.'
			},
			{
				lead: 'A security group from the start.',
				text: 'An NLB created without one can never get one.'
			}
		],
		older: 'Older material says that an NLB has no security groups.',
		first: {
			docs: nlbListeners,
			resources: [
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::ElasticLoadBalancingV2::Listener',
				'AWS::ElasticLoadBalancingV2::TargetGroup'
			]
		},
		next: [
			{
				tree: 'traffic-protection',
				ask: 'What stops bad traffic?',
				known: 'the balancer can’t read it; security groups and the servers can act'
			},
			{
				tree: 'secrets',
				ask: 'Where do the certificates’ private keys live?',
				known: 'TLS ends at the servers'
			}
		],
		sources: [nlbListeners, nlbAttributes, nlbSecurityGroups]
	}
} satisfies Record<string, OutcomeWords>;
