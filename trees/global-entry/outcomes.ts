import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	acceleratorEndpoints,
	acceleratorIntro,
	acceleratorHealth,
	acceleratorMapped,
	acceleratorMappedRules,
	acceleratorPricing,
	acceleratorStart,
	acceleratorUses,
	acceleratorWorks,
	albBalancers,
	albCreate,
	cdnAddresses,
	cdnCustomOrigins,
	cdnFailover,
	cdnIntro,
	cdnLatencyRouting,
	cdnMutualTlsModes,
	cdnPlans,
	cdnPricing,
	cdnStart,
	cdnVpcOrigins,
	cdnWorks,
	elbCreateApi,
	elbPricing,
	route53Latency,
	route53LatencyValues,
	route53Pricing,
	transferPricing
} from '#trees/candidates/network/sources.ts';
import type { states } from './machine.ts';

const acceleratorResources = [
	'AWS::GlobalAccelerator::Accelerator',
	'AWS::GlobalAccelerator::Listener',
	'AWS::GlobalAccelerator::EndpointGroup'
];

const deleted = {
	lead: 'Deleted is gone.',
	text: 'The addresses belong to the accelerator and go with it. Forbid deleting by policy, or bring your own range.'
};
const unread = {
	lead: 'It keeps nothing and reads nothing.',
	text: 'Every request reaches the servers. AWS WAF attaches to an ALB behind it; certificates stay there.'
};
const oneDoor = {
	lead: 'One door.',
	text: 'Don’t send callers past it to the same servers: connections may collide. Behind it, balancers may be internal.'
};
const idle = {
	lead: 'Quiet connections end.',
	text: 'TCP after {global-accelerator.idle-default}, UDP after {global-accelerator.idle-udp}; both are fixed. Let clients send data in between: TCP keep-alive doesn’t count.'
};

const firewall = {
	tree: 'traffic-protection',
	ask: 'Which rules should stop bad requests?'
};

export const outcomes = {
	'as-is': {
		title: 'Let callers come straight to the ALB in the one Region.',
		short: 'ALB as it is',
		recommend: ['alb'],
		lede: 'Callers and servers are in the same part of the world. A hop in between shortens nothing; an ALB over several zones, an NLB for other traffic, or the API that stands there is enough.',
		rival: {
			candidate: 'cloudfront',
			when: 'many ask for the same files or pages, attacks worry you, or callers far away are expected within the year.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['cloudfront', 'global-accelerator'],
			says: 'You pay for the balancer’s hours and units, and for each GB that leaves for the internet. At much traffic of files CloudFront is hardly dearer, and can be cheaper.',
			page: elbPricing
		},
		watch: [
			{
				lead: 'The Region is the limit.',
				text: 'Two zones or more survive the loss of one. While the whole Region is down, nothing answers.'
			},
			{
				lead: 'Attacks arrive here.',
				text: 'Attach AWS WAF to the balancer, with a limit by address. At the edge it would stop more.'
			},
			{
				lead: 'Web requests only, and changing addresses.',
				text: 'For other TCP or UDP take an NLB instead; for callers with allow-lists put one in front, with Elastic IP addresses.'
			},
			{
				lead: 'Give it a name of yours.',
				text: 'Callers who use a name of your own never notice when CloudFront or an accelerator comes in front later.'
			}
		],
		first: {
			docs: albCreate,
			resources: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::Route53::RecordSet']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which load balancer, if none stands there yet?',
				known: 'callers are near, and reach it directly'
			},
			{
				tree: 'content-distribution',
				ask: 'Should files still be kept nearer to readers?',
				known: 'callers are in the Region’s part of the world'
			},
			firewall
		],
		sources: [albBalancers, transferPricing]
	},

	'cloudfront-one': {
		title: 'Put CloudFront in front of the one Region.',
		short: 'CloudFront',
		recommend: ['cloudfront'],
		lede: 'Callers meet an edge location near them. TLS ends there, and what is the same for many is kept there; the rest goes on over open connections and AWS’s own network.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, encryption must end at your servers, or a second Region must take over writes within seconds.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['alb', 'global-accelerator'],
			says: 'GB sent to callers and requests, or a monthly plan; from servers in AWS to CloudFront nothing.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'An answer kept for the wrong person.',
				text: 'Begin with the managed policy that keeps nothing, and add the paths that are the same for all.'
			},
			{
				lead: 'Make it the only door.',
				text: 'A VPC origin lets the balancer be private, though without WebSocket and gRPC. Else admit CloudFront’s prefix list only, with a secret header or mutual TLS.'
			},
			{
				lead: 'One Region stays one Region.',
				text: 'If it fails, only what is kept still answers. A second origin helps for reads.'
			},
			{
				lead: 'A plan or by the GB.',
				text: 'Flat-rate plans have no overage charges, but an allowance beyond which AWS may slow the site. Fixed addresses and Lambda@Edge are left out; VPC origins come with the two larger ones.'
			},
			{
				lead: 'Who called?',
				text: 'Servers see the edge’s address, and the caller’s in {cloudfront.client-address}. Rules that count callers belong to AWS WAF at the edge.'
			}
		],
		older:
			'Older material takes CloudFront for files only. It carries whole applications, writes included.',
		first: {
			docs: cdnStart,
			resources: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::VpcOrigin']
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'What should be kept at the edge, and who may read it?',
				known: 'web requests enter through CloudFront; one Region answers'
			},
			{
				tree: 'edge-functions',
				ask: 'Should code run at the edge?',
				known: 'CloudFront stands in front of one Region'
			},
			{ ...firewall, known: 'AWS WAF attaches to the distribution' }
		],
		sources: [cdnIntro, cdnWorks, cdnCustomOrigins, cdnVpcOrigins, cdnFailover, cdnPlans]
	},

	'cloudfront-latency': {
		title: 'Put CloudFront in front, and latency routing behind it.',
		short: 'CloudFront + latency',
		recommend: ['cloudfront', 'route53-latency'],
		lede: 'Callers meet CloudFront near them. Its origin is one name, for which Route 53 gives each edge location the fastest healthy Region, so that reads and writes find one near by.',
		rival: {
			candidate: 'global-accelerator',
			when: 'writes must leave a failing Region within seconds, or callers need fixed addresses.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['route53-latency', 'global-accelerator'],
			says: 'GB sent to callers and requests, or a monthly plan. Queries of DNS cost little; what costs is everything that runs in the second Region.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'The data must bear it.',
				text: 'A caller may meet one Region now and another next week. Sessions and writes must be good in all of them.'
			},
			{
				lead: 'It moves at DNS’s pace.',
				text: 'Health checks must notice, and an answer is kept for its time to live: at most {route53-latency.record-ttl} is advised. Until then calls fail.'
			},
			{
				lead: 'One certificate, two names.',
				text: 'Each Region’s balancer needs a certificate for the origin’s name, or for the host that CloudFront passes on.'
			},
			{
				lead: 'Check what callers feel.',
				text: 'A health check on a page that touches the database notices more than one on the balancer, and moves too often if it is too strict.'
			},
			{
				lead: 'Without CloudFront?',
				text: 'Latency records alone lead callers too. The edge adds a cache, AWS WAF and TLS near by; where none of that counts, leave it out.'
			},
			{
				lead: 'The balancers stay public.',
				text: 'A name with latency records leads to public addresses, not to a VPC origin. Admit CloudFront alone by its prefix list and a secret header.'
			}
		],
		first: {
			docs: route53LatencyValues,
			resources: [
				'AWS::CloudFront::Distribution',
				'AWS::Route53::RecordSet',
				'AWS::Route53::HealthCheck'
			]
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'Is latency the right policy, or the caller’s country?',
				known: 'CloudFront asks one name, and several Regions answer'
			},
			{
				tree: 'database',
				ask: 'Which database can all Regions write to?',
				known: 'several Regions answer anyone'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Can one Region bear what the other leaves?',
				known: 'all Regions serve, and DNS leaves a broken one out'
			}
		],
		sources: [cdnLatencyRouting, route53Latency, route53LatencyValues, cdnFailover]
	},

	'accelerator-one': {
		title: 'Put Global Accelerator in front of the one Region.',
		short: 'Global Accelerator',
		recommend: ['global-accelerator'],
		lede: 'Callers reach fixed addresses at the nearest edge location, and any TCP or UDP travels AWS’s own network to the balancer or server, unread.',
		rival: {
			candidate: 'cloudfront',
			when: 'all of it is web requests that may be opened at the edge; for addresses, if AWS grants a static list.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['alb', 'cloudfront'],
			says: 'An hourly fee for each accelerator, and a premium on every GB in the direction that carries more, above the usual transfer. Public addresses are billed too.',
			page: acceleratorPricing
		},
		watch: [
			deleted,
			unread,
			idle,
			oneDoor,
			{
				lead: 'The caller’s address.',
				text: 'An ALB sees it, and an NLB with security groups too, but not one that ends TLS.'
			},
			{
				lead: 'Measure.',
				text: 'AWS’s speed comparison shows what a caller gains from where they are. Near the Region it is little: for fixed addresses alone, an NLB with Elastic IP addresses in front costs less.'
			}
		],
		first: { docs: acceleratorStart, resources: acceleratorResources },
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands behind it?',
				known: 'Global Accelerator has the addresses and passes connections on'
			},
			{ ...firewall, known: 'the accelerator reads nothing' }
		],
		sources: [
			acceleratorIntro,
			acceleratorWorks,
			acceleratorEndpoints,
			cdnAddresses,
			cdnMutualTlsModes,
			elbCreateApi
		]
	},

	'accelerator-regions': {
		title: 'Put Global Accelerator in front of all Regions.',
		short: 'Accelerator to Regions',
		recommend: ['global-accelerator'],
		lede: 'The same fixed addresses lead every new connection to the nearest healthy Region, whatever it carries. When a Region fails, no caller has to forget an old answer of DNS.',
		rival: {
			candidate: 'cloudfront',
			when: 'it is web requests, most answers can be kept, and a minute for writes to move can be borne.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['route53-latency', 'cloudfront'],
			says: 'An hourly fee and a premium on every GB in the direction that carries more, above the usual transfer. The second Region itself costs far more.',
			page: acceleratorPricing
		},
		watch: [
			{
				lead: 'Data must be there first.',
				text: 'Connections move within seconds; a database in the other Region doesn’t by itself. Decide which Region may write.'
			},
			{
				lead: 'Open connections stay.',
				text: 'Only new ones move. Those to a failing Region hang until the client gives up or they idle out: let clients time out early.'
			},
			{
				lead: 'What counts as healthy.',
				text: 'An ALB is, while every target group has one healthy target. A UDP server needs a TCP port to be checked on.'
			},
			{
				lead: 'All sick is all in.',
				text: 'If no Region is healthy, callers are sent to all of them. A check that is too strict moves everybody at once.'
			},
			deleted,
			oneDoor
		],
		first: { docs: acceleratorStart, resources: acceleratorResources },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'Can one Region bear what the other leaves, and is the data there?',
				known: 'connections move to the next healthy Region'
			},
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands behind it in each Region?',
				known: 'Global Accelerator has the addresses and passes connections on'
			},
			{
				tree: 'database',
				ask: 'Which database can all Regions write to?',
				known: 'several Regions answer, and connections move between them'
			}
		],
		sources: [acceleratorWorks, acceleratorUses, acceleratorHealth, acceleratorEndpoints]
	},

	'accelerator-mapped': {
		title: 'Map callers to servers with a custom routing accelerator.',
		short: 'Custom routing',
		recommend: ['global-accelerator'],
		lede: 'Each port of the accelerator stands for one server and port in your subnets. Your matchmaking looks it up and sends all players of a match, or people of a call, to the same one.',
		rival: {
			candidate: 'route53-latency',
			when: 'your program may hand out the servers’ own addresses, and the public internet is steady enough: choose the Region by DNS.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['route53-latency'],
			says: 'An hourly fee for each accelerator, and a premium on every GB in the direction that carries more, above the usual transfer.',
			page: acceleratorPricing
		},
		watch: [
			{
				lead: 'No health, no failover.',
				text: 'It sends callers where the port points, dead or alive. Your matchmaking must know which servers live.'
			},
			{
				lead: 'Closed by default.',
				text: 'No server takes traffic until you allow its subnet or its port.'
			},
			{
				lead: 'Instances in subnets only.',
				text: 'No balancers, no Elastic IP addresses, and IPv4 only. A container needs a network interface of its own.'
			},
			{
				lead: 'Count the ports.',
				text: 'Every address of a subnet takes a share of the listener’s ports. Plan wide ranges, small subnets and few ports for each server.'
			},
			{
				lead: 'Not in a template.',
				text: 'CloudFormation can’t make such accelerators. Your program or a script calls the API, and reads the map of ports there.'
			},
			idle
		],
		first: {
			docs: acceleratorMapped,
			resources: ['AWS::EC2::Subnet', 'AWS::EC2::Instance']
		},
		next: [
			{
				tree: 'compute',
				ask: 'What should the servers run on?',
				known: 'sessions are mapped to instances in subnets'
			},
			{
				tree: 'traffic-protection',
				ask: 'What stops floods?',
				known: 'callers reach instances by port, through an accelerator'
			}
		],
		sources: [acceleratorMapped, acceleratorMappedRules, acceleratorWorks, acceleratorUses]
	},

	'latency-records': {
		title: 'Send callers to the fastest Region by latency routing.',
		short: 'Latency routing',
		recommend: ['route53-latency'],
		lede: 'Each Region has a record of the same name, and Route 53 answers with the one that is fastest to reach from where the look-up comes. Traffic goes straight there, whatever its protocol.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, a steadier way, or must leave a broken Region without waiting for resolvers to forget.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['global-accelerator'],
			says: 'Traffic is billed as without it; queries and health checks come on top, and count for little. What costs is the second Region.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Callers leave a broken Region late.',
				text: 'Resolvers keep an answer for its time to live; {route53-latency.record-ttl} at most is advised. Some programs keep it until they are restarted.'
			},
			{
				lead: 'Without health there is no failover.',
				text: 'Attach health checks, or let aliases evaluate their target. They check TCP or HTTP, not your UDP protocol.'
			},
			{
				lead: 'It sees the resolver.',
				text: 'Unless that passes on a part of the caller’s address. People with a far resolver are taken to be there.'
			},
			{
				lead: 'The way itself is no better.',
				text: 'From the caller to the Region it is the public internet. Breaks and jitter on it stay.'
			},
			{
				lead: 'A caller may change Regions.',
				text: 'One this week, another the next: sessions must be good in all.'
			}
		],
		first: {
			docs: route53LatencyValues,
			resources: ['AWS::Route53::RecordSet', 'AWS::Route53::HealthCheck']
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'Is latency the right policy, or the caller’s country?',
				known: 'DNS chooses among several Regions'
			},
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands in each Region?',
				known: 'TCP or UDP other than web requests, found by name'
			}
		],
		sources: [route53Latency, route53LatencyValues]
	}
} satisfies Outcomes<typeof states>;
