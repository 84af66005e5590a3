/** Outcomes for connections that nothing has to read. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	elbPricing,
	elbTargetGroupApi,
	endpointService,
	nlbAlbTarget,
	nlbAttributes,
	nlbBalancers,
	nlbCreate,
	nlbListeners,
	nlbQuotas,
	nlbSecurityGroups,
	nlbTargets,
	privateLinkConcepts
} from '#trees/candidates/network/sources.ts';

const resources = [
	'AWS::ElasticLoadBalancingV2::LoadBalancer',
	'AWS::ElasticLoadBalancingV2::Listener',
	'AWS::ElasticLoadBalancingV2::TargetGroup'
];

const securityGroup = {
	lead: 'A security group from the start.',
	text: 'An NLB created without one can never get one, and then anybody’s traffic reaches the listener.'
};
const zones = {
	lead: 'Zones are kept apart.',
	text: 'Traffic stays in the zone where it came in, unless you turn on cross-zone balancing. Have servers in each, or turn it on and pay for data between zones.'
};
const callersAddress = {
	lead: 'The caller’s address.',
	text: 'Kept for instances; for IP targets over TCP or TLS you must turn it on. Without it the balancer opens about {nlb.target-connections} to each target.'
};

export const connections = {
	nlb: {
		title: 'Put a Network Load Balancer in front.',
		short: 'NLB',
		recommend: ['nlb'],
		lede: 'A TCP listener passes each connection to one server, at a fixed address in each zone, and takes sudden crowds. It reads nothing, so any protocol over TCP will do, and a proxy of yours can read behind it.',
		rival: {
			candidate: 'alb',
			when: 'the protocol is HTTP, and the balancer rather than a proxy of yours should tell requests apart.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['alb'],
			says: 'You pay for hours, and for capacity units that grow with new and open connections and with data. Public addresses and traffic come on top.',
			page: elbPricing
		},
		watch: [
			zones,
			{
				lead: 'Silent connections are forgotten.',
				text: 'After {nlb.idle-default} by default, {nlb.idle-most} at most, and the next packet gets a reset. Turn on TCP keepalive in clients of brokers and databases, and let a proxy keep connections for less.'
			},
			callersAddress,
			securityGroup,
			{
				lead: 'Servers that call themselves.',
				text: 'With an internal NLB that keeps addresses, a server can’t reach itself through it. Register by IP address without keeping them.'
			}
		],
		older:
			'Older material says that it has no security groups, one target group a listener, and a fixed idle time. All three have changed.',
		first: { docs: nlbCreate, resources },
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of servers?',
				known: 'they stand behind an NLB'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'an NLB shares connections by weight'
			},
			{ tree: 'dns-routing', ask: 'Which record leads to it?', known: 'an NLB in one Region' }
		],
		sources: [nlbBalancers, nlbListeners, nlbAttributes, nlbSecurityGroups]
	},

	'nlb-tls': {
		title: 'End TLS at a Network Load Balancer.',
		short: 'NLB ends TLS',
		recommend: ['nlb'],
		lede: 'A TLS listener holds the certificate and decrypts for the servers, at a fixed address in each zone. It takes sudden crowds, and HTTPS to one application as well as any other protocol over TLS.',
		rival: {
			candidate: 'alb',
			when: 'callers can do with a name, and something should read the requests: a web firewall, paths, sign-in.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['alb'],
			says: 'You pay for hours and capacity units; a unit covers fewer new connections over TLS than over TCP. Each Elastic IP in use is a public address that is billed.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Nobody reads the requests.',
				text: 'No AWS WAF, no redirect from HTTP, no sign-in. If one is wanted later, put an ALB behind it.'
			},
			{
				lead: 'Idle time is fixed here.',
				text: 'TLS connections are kept {nlb.idle-default}, and it can’t be changed.'
			},
			{
				lead: 'Servers with certificates.',
				text: 'A TLS listener asks callers for none. Where servers must decrypt or check callers themselves, take a TCP listener.'
			},
			callersAddress,
			securityGroup,
			zones
		],
		older: 'Older material says that an NLB can’t end TLS, or that it has no security groups.',
		first: { docs: nlbCreate, resources: [...resources, 'AWS::EC2::EIP'] },
		next: [
			{
				tree: 'global-entry',
				ask: 'Do callers all over the world need a nearer way in?',
				known: 'an NLB with fixed addresses in one Region'
			},
			{ tree: 'vpc-connectivity', ask: 'Which addresses do calls going out have?' }
		],
		sources: [nlbBalancers, nlbListeners, nlbAlbTarget]
	},

	'nlb-udp': {
		title: 'Spread UDP or QUIC with a Network Load Balancer.',
		short: 'NLB for UDP',
		recommend: ['nlb'],
		lede: 'It keeps each flow on one server, can take TCP on the same port, and lets QUIC clients move between networks. No other load balancer here accepts UDP from callers.',
		rival: {
			candidate: 'gwlb',
			when: 'the UDP packets only pass through on their way, and a firewall should see them.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['alb'],
			says: 'You pay for hours, and for capacity units that grow with new and open flows and with data. Traffic out to the internet usually costs more than both.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Health is not checked over UDP.',
				text: 'Checks use TCP or HTTP. Open a small port that tells whether the UDP service works, or dead servers get packets.'
			},
			{
				lead: 'Quiet flows move.',
				text: 'After {nlb.idle-udp} of silence the next packet may go to another server, and that can’t be changed.'
			},
			{
				lead: 'QUIC has terms of its own.',
				text: 'Servers must set the server ID in the connection ID, and the balancer must have no security groups.'
			},
			{
				lead: 'Targets must be near.',
				text: 'The caller’s address is always kept: servers belong in the same VPC or a peered one of the Region. By a transit gateway answers get lost.'
			},
			zones,
			{
				lead: 'IPv6 with UDP.',
				text: 'A dual-stack balancer needs a target group of IPv6 addresses for it.'
			}
		],
		older: 'Older material knows no QUIC and no IPv6 for UDP on an NLB.',
		first: { docs: nlbListeners, resources },
		next: [
			{
				tree: 'global-entry',
				ask: 'Should players all over the world enter nearer by?',
				known: 'UDP to an NLB'
			},
			{ tree: 'traffic-protection', ask: 'What stands against floods of packets?' },
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of servers?',
				known: 'they stand behind an NLB, and sessions run over UDP'
			},
			{
				tree: 'compute',
				ask: 'What should the game or media servers run on?',
				known: 'UDP to an NLB, which keeps each flow on one server'
			}
		],
		sources: [nlbListeners, nlbBalancers, nlbTargets, nlbAlbTarget, elbTargetGroupApi]
	},

	'nlb-private': {
		title: 'Offer the service by PrivateLink through an NLB.',
		short: 'NLB + PrivateLink',
		recommend: ['nlb'],
		lede: 'An endpoint service on a Network Load Balancer lets others create an endpoint in their own VPC. Networks stay apart and may even overlap; only this service is reached.',
		against: {
			alb: 'An endpoint service can’t be built on it, only on an NLB in front.'
		},
		rival: {
			candidate: 'alb',
			when: 'the callers’ networks are joined with yours anyway, by peering or a transit gateway, and the traffic is HTTP.'
		},
		cost: {
			dimension: 'capacity-unit',
			against: ['alb'],
			says: 'You pay for the balancer’s hours and units. Each caller pays for hours of an endpoint in every zone, and for the data.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'Zones must be shared.',
				text: 'Callers can use it only in zones that you both have. Be in as many as you can, with servers in each or cross-zone turned on.'
			},
			{
				lead: 'All callers look alike.',
				text: 'Servers see the balancer’s addresses. Turn on proxy protocol to learn which endpoint calls.'
			},
			{
				lead: 'One way only.',
				text: 'Callers connect to you; you can’t connect back. For both directions join the networks.'
			},
			{
				lead: 'Rules for the endpoint’s traffic.',
				text: 'Decide whether the balancer’s security group applies to it: overlapping addresses may make its rules meaningless.'
			},
			{
				lead: 'Many callers, few addresses.',
				text: 'About {nlb.target-connections} reach each target this way. Add targets, or secondary addresses, before it is full.'
			},
			{
				lead: 'A single host or database needs no balancer.',
				text: 'A resource endpoint, shared through a resource gateway, leads straight to one address, name or RDS database.'
			}
		],
		first: {
			docs: endpointService,
			resources: [...resources, 'AWS::EC2::VPCEndpointService']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'Is an endpoint the right way to join, or peering or VPC Lattice?',
				known: 'an endpoint service on an NLB'
			},
			{
				tree: 'api-front-door',
				ask: 'Would a private API do instead?',
				known: 'callers sit in networks of their own'
			}
		],
		sources: [
			endpointService,
			privateLinkConcepts,
			nlbAttributes,
			nlbSecurityGroups,
			nlbQuotas,
			nlbBalancers
		]
	}
} satisfies Record<string, OutcomeWords>;
