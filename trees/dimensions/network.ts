/** What network services are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const network = defineDimensions({
	'balancer-layer': {
		name: 'Works at',
		group: 'Traffic',
		kind: 'one-of',
		options: ['layer 3', 'layer 4', 'layer 7', 'layers 4 and 7'],
		help: 'Layer 3 sees packets, layer 4 connections, layer 7 requests.'
	},
	'listens-to': {
		name: 'Accepts',
		group: 'Traffic',
		kind: 'set',
		options: ['HTTP', 'HTTPS', 'gRPC', 'WebSocket', 'TCP', 'TLS', 'UDP', 'QUIC', 'every IP packet']
	},
	'routes-by': {
		name: 'Chooses where to send by',
		group: 'Traffic',
		kind: 'phrase'
	},
	'target-kinds': {
		name: 'Can stand behind it',
		group: 'Traffic',
		kind: 'set',
		options: [
			'instances',
			'IP addresses',
			'Lambda functions',
			'an Application Load Balancer',
			'a Network Load Balancer',
			'buckets',
			'any web server'
		],
		help: 'Containers are registered as instances or IP addresses.'
	},
	'sticky-by': {
		name: 'Keeps a caller on one server by',
		group: 'Traffic',
		kind: 'phrase'
	},
	'cross-zone': {
		name: 'Spreads over all zones',
		group: 'Traffic',
		kind: 'one-of',
		options: ['on by default', 'off by default', 'as you create it'],
		help: 'Cross-zone load balancing: whether traffic that enters in one zone may go to servers in another.'
	},

	'fixed-address': {
		name: 'Fixed IP addresses',
		group: 'Addresses',
		kind: 'yes-no',
		help: 'Addresses that a caller can put on an allow-list.'
	},
	'private-endpoint': {
		name: 'Others reach it by PrivateLink',
		group: 'Addresses',
		kind: 'yes-no',
		help: 'Whether other accounts can reach it through an endpoint in their own VPC.'
	},
	'client-address': {
		name: 'Servers see the caller’s address in',
		group: 'Addresses',
		kind: 'phrase'
	},
	'client-ip-versions': {
		name: 'Callers may use',
		group: 'Addresses',
		kind: 'set',
		options: ['IPv4', 'IPv6']
	},

	'ends-tls': {
		name: 'Can end TLS',
		group: 'Security',
		kind: 'yes-no',
		help: 'It holds the certificate and decrypts.'
	},
	'passes-tls': {
		name: 'Can pass TLS on unopened',
		group: 'Security',
		kind: 'yes-no',
		help: 'The servers hold the certificate and decrypt.'
	},
	'signs-in': {
		name: 'Can sign people in',
		group: 'Security',
		kind: 'yes-no'
	},
	'sign-in-session': {
		name: 'A sign-in lasts, by default',
		group: 'Security',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'checks-certificates': {
		name: 'Can check callers’ certificates',
		group: 'Security',
		kind: 'yes-no',
		help: 'Mutual TLS, ended and verified at the balancer.'
	},
	'checks-tokens': {
		name: 'Can check tokens',
		group: 'Security',
		kind: 'yes-no',
		help: 'JSON Web Tokens that programs send with a request.'
	},
	'web-firewall': {
		name: 'AWS WAF attaches to it',
		group: 'Security',
		kind: 'yes-no'
	},
	'security-groups': {
		name: 'Has security groups',
		group: 'Security',
		kind: 'yes-no'
	},

	'idle-default': {
		name: 'Idle connection kept, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'idle-most': {
		name: 'Idle connection kept, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'idle-udp': {
		name: 'Idle UDP flow kept',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'zones-least': {
		name: 'Availability Zones, at least',
		group: 'Limits',
		kind: 'number',
		unit: unit('zone', 'zones')
	},
	'targets-most': {
		name: 'Targets, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('target', 'targets')
	},
	'listeners-most': {
		name: 'Listeners, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('listener', 'listeners')
	},
	'rules-most': {
		name: 'Routing rules, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('rule', 'rules')
	},
	'function-body-most': {
		name: 'Request or response of a function, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB')
	},
	'target-connections': {
		name: 'Connections to one target, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('connection a minute', 'connections a minute')
	},
	'packet-most': {
		name: 'Packet, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('byte', 'bytes')
	},

	'distance-by': {
		name: 'What it does about distance',
		group: 'Distance',
		kind: 'phrase'
	},
	'enters-at-edge': {
		name: 'Callers enter AWS’s network near by',
		group: 'Distance',
		kind: 'yes-no',
		help: 'At an edge location, a small site of AWS in their part of the world, instead of in the Region.'
	},
	'keeps-copies': {
		name: 'Keeps copies near the readers',
		group: 'Distance',
		kind: 'yes-no'
	},
	freshness: {
		name: 'How fresh the answer is',
		group: 'Distance',
		kind: 'phrase'
	},
	'cache-default': {
		name: 'Kept at the edge, by default',
		group: 'Distance',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'takes-uploads': {
		name: 'Files can be sent in through it',
		group: 'Distance',
		kind: 'yes-no'
	},
	'region-failure': {
		name: 'When a Region fails',
		group: 'Distance',
		kind: 'phrase'
	},
	'regions-most': {
		name: 'Regions behind it, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Region', 'Regions')
	},
	'lets-in-by': {
		name: 'Lets in only some by',
		group: 'Security',
		kind: 'phrase'
	},
	'static-addresses': {
		name: 'Fixed IPv4 addresses',
		group: 'Addresses',
		kind: 'number',
		unit: unit('address', 'addresses')
	},
	'free-plan-transfer': {
		name: 'Data that its Free plan allows',
		group: 'Price',
		kind: 'number',
		unit: unit('GB a month')
	},
	'paid-plan-transfer': {
		name: 'Data that a paid plan allows',
		group: 'Price',
		kind: 'number',
		unit: unit('TB a month')
	},
	'cached-file-most': {
		name: 'Largest file it keeps',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'edge-requests-most': {
		name: 'Requests a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('request a second', 'requests a second')
	},
	'edge-rate-most': {
		name: 'Data a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	},
	'origin-wait-most': {
		name: 'Waits for a server’s answer, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'origin-switch': {
		name: 'Tries to reach a failing server, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'replica-promise': {
		name: 'A copy is there, when promised, within',
		group: 'Distance',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'replica-share': {
		name: 'Share of objects that the promise covers',
		group: 'Distance',
		kind: 'number',
		unit: unit('%')
	},
	'link-lasts': {
		name: 'A pre-signed link lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'gb-on-its-way': {
		name: 'Price of a GB on its way',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a GB sent from a Region'),
		help: 'Where a GB sent straight from N. Virginia to the internet is 100, in the first paid tier, to readers in North America. Requests, hours and copies kept come on top. Derived from other people’s copies of the price lists of August to October 2026; the price page has today’s figures.'
	},

	'api-places': {
		name: 'Where callers reach it',
		group: 'Addresses',
		kind: 'set',
		options: ['edge locations worldwide', 'a public address in a Region', 'inside a VPC only'],
		help: 'API Gateway calls these edge-optimized, Regional and private.'
	},
	'api-backends': {
		name: 'Hands requests to',
		group: 'Traffic',
		kind: 'set',
		options: [
			'Lambda functions',
			'HTTP addresses',
			'services in a VPC',
			'AWS services',
			'databases',
			'connected clients'
		]
	},
	'own-domain': {
		name: 'Takes a domain name of yours',
		group: 'Addresses',
		kind: 'yes-no'
	},
	'caller-checks': {
		name: 'Can check callers by',
		group: 'Security',
		kind: 'set',
		options: [
			'IAM',
			'Cognito user pools',
			'tokens (JWT)',
			'a function of yours',
			'API keys',
			'certificates',
			'signed links'
		],
		help: 'Before anything of yours runs. The application may check callers beyond that.'
	},
	'customer-limits': {
		name: 'Holds one customer back by',
		group: 'Security',
		kind: 'phrase'
	},
	'request-checks': {
		name: 'Checks and reshapes requests',
		group: 'Traffic',
		kind: 'phrase'
	},
	'caches-answers': {
		name: 'Can keep answers in a cache',
		group: 'Traffic',
		kind: 'yes-no'
	},
	'streams-answers': {
		name: 'Can send an answer in parts',
		group: 'Traffic',
		kind: 'yes-no',
		help: 'The first words arrive while the rest is still being made.'
	},
	'answer-wait': {
		name: 'Waits for an answer, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'stream-most': {
		name: 'A streamed answer lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'api-keys-most': {
		name: 'API keys in a Region, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('key', 'keys')
	},
	'socket-life': {
		name: 'A connection stays open, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'api-small': {
		name: 'Price of a million requests a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a REST API’s'),
		help: 'Answers of 4 KB, each over a connection of its own; 100 is a REST API of API Gateway. What stands behind it, data that leaves AWS and free tiers are left out; a balancer is counted with a public IPv4 address in each of two zones. Derived from other people’s copies of the AWS price list for N. Virginia; the price pages have today’s figures.'
	},
	'api-busy': {
		name: 'Price of 100 million requests a month',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a REST API’s'),
		help: 'As for a million requests. A balancer’s hours are then shared by a hundred times as many.'
	},
	'balancer-even': {
		name: 'An ALB costs less from',
		group: 'Price',
		kind: 'number',
		unit: unit('million requests a month'),
		help: 'Requests at which an Application Load Balancer’s hours, two public IPv4 addresses and units cost as much: answers of 4 KB, each over a connection of its own. Derived from other people’s copies of the AWS price list for N. Virginia of 2026.'
	},
	'connection-minute': {
		name: 'Price of a minute of connection',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a WebSocket API’s'),
		help: 'An open connection, whether anything is sent or not; 100 is a WebSocket API of API Gateway. Derived from other people’s copies of the AWS price list for N. Virginia of 2026.'
	},

	'balancer-hour': {
		name: 'Price of its hour',
		group: 'Price',
		kind: 'number',
		unit: unit('% of an ALB’s'),
		help: 'The hour alone, where that of an Application Load Balancer is 100. Capacity units or gigabytes, endpoints and traffic come on top. Derived from other people’s copies of the price list for N. Virginia of 2026; the price page has today’s figures.'
	},
	'capacity-unit': {
		name: 'Price of a capacity unit',
		group: 'Price',
		kind: 'number',
		unit: unit('% of an ALB’s'),
		help: 'A unit in use for an hour, where that of an Application Load Balancer is 100. A unit covers a different amount of traffic on each. Derived from other people’s copies of the price list for N. Virginia of 2026.'
	},

	'dns-targets': {
		name: 'A record can point at',
		group: 'Names',
		kind: 'set',
		options: ['IP addresses', 'AWS resources', 'any other name'],
		help: 'AWS resources by an alias record: load balancers, distributions, APIs, website buckets and some more.'
	},
	'zone-apex': {
		name: 'Works for the bare domain',
		group: 'Names',
		kind: 'yes-no',
		help: 'The zone apex: example.com, with no www or other part in front.'
	},
	'outside-aws': {
		name: 'Targets may lie outside AWS',
		group: 'Names',
		kind: 'yes-no'
	},
	'private-zone': {
		name: 'Works in a private hosted zone',
		group: 'Names',
		kind: 'yes-no',
		help: 'A zone that answers only inside the VPCs it is associated with.'
	},
	'location-aware': {
		name: 'Depends on where the caller is',
		group: 'Answers',
		kind: 'yes-no',
		help: 'Judged by the address of the caller’s resolver, or by a part of the caller’s own address where the resolver sends it (EDNS client subnet).'
	},
	'same-answer': {
		name: 'The same caller gets the same answer',
		group: 'Answers',
		kind: 'phrase'
	},
	'one-answer': {
		name: 'One answer holds',
		group: 'Answers',
		kind: 'phrase'
	},
	'answers-most': {
		name: 'Values in one answer, at most',
		group: 'Answers',
		kind: 'number',
		unit: unit('value', 'values')
	},
	'skips-unhealthy': {
		name: 'Leaves out what is unhealthy',
		group: 'Health',
		kind: 'yes-no',
		help: 'With a health check on the record, or with Evaluate Target Health on an alias record.'
	},
	'all-unhealthy': {
		name: 'If everything is unhealthy, it answers with',
		group: 'Health',
		kind: 'phrase'
	},
	'check-interval': {
		name: 'A health check asks every',
		group: 'Health',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'checks-failed': {
		name: 'Unhealthy after, by default',
		group: 'Health',
		kind: 'number',
		unit: unit('failed check', 'failed checks')
	},
	'record-ttl': {
		name: 'Time to live (TTL)',
		group: 'Answers',
		kind: 'number',
		unit: unit('second', 'seconds'),
		help: 'How long resolvers keep an answer before they ask again. A change or a failover takes at least that long to reach everyone.'
	},
	'records-most': {
		name: 'Records of one name, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('record', 'records'),
		help: 'Of the same name and type.'
	},
	'networks-most': {
		name: 'Networks listed, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('CIDR block', 'CIDR blocks')
	},
	'network-least': {
		name: 'Smallest network told apart',
		group: 'Limits',
		kind: 'phrase'
	},
	'query-price': {
		name: 'Price of a query',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a standard query’s'),
		help: 'A query that Route 53 answers for a public zone, where a standard one is 100. The hosted zone and health checks come on top. Derived from another’s copy of the price page of September 2026; the price page has today’s figures.'
	},

	joins: {
		name: 'What it joins',
		group: 'Reach',
		kind: 'phrase'
	},
	'opens-from': {
		name: 'Connections can be opened from',
		group: 'Reach',
		kind: 'one-of',
		options: ['either side', 'one side only'],
		help: 'Answers come back either way. The question is who may call first.'
	},
	'used-from-beyond': {
		name: 'Networks beyond the VPC can use it',
		group: 'Reach',
		kind: 'yes-no',
		help: 'Such as an office behind a VPN, or a VPC that is joined to this one.'
	},
	'overlap-ok': {
		name: 'Works with overlapping addresses',
		group: 'Reach',
		kind: 'yes-no',
		help: 'Both networks use the same private addresses, such as 10.0.0.0/16.'
	},
	'crosses-regions': {
		name: 'Reaches another Region privately',
		group: 'Reach',
		kind: 'yes-no'
	},
	'first-quota': {
		name: 'Quota that you meet first',
		group: 'Limits',
		kind: 'phrase'
	},
	'link-rate-most': {
		name: 'Data a second, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	},
	'peers-advised': {
		name: 'AWS advises it for fewer than',
		group: 'Fit',
		kind: 'number',
		unit: unit('VPC', 'VPCs')
	},
	'peers-most': {
		name: 'Peerings of one VPC, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('peering', 'peerings')
	},
	'accounts-most': {
		name: 'Accounts that share it, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('account', 'accounts')
	},
	'nat-connections': {
		name: 'Connections of one address to one destination, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('connection', 'connections')
	},
	'nat-addresses': {
		name: 'IPv4 addresses in a zone, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('address', 'addresses')
	},
	'zone-follows': {
		name: 'A new zone is served within',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'connection-life': {
		name: 'A connection lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'travels-over': {
		name: 'Travels over',
		group: 'Reach',
		kind: 'one-of',
		options: ['the internet', 'a private line', 'AWS’s network'],
		help: 'What lies between your building or laptop and AWS.'
	},
	'way-encrypted': {
		name: 'Encrypted on the way',
		group: 'Security',
		kind: 'phrase'
	},
	steadiness: {
		name: 'How steady it is',
		group: 'Reach',
		kind: 'phrase',
		help: 'Whether delay and bandwidth stay the same over the day.'
	},
	'ready-when': {
		name: 'Before the first packet',
		group: 'At a glance',
		kind: 'phrase',
		help: 'What has to be done, and by whom, until it carries traffic.'
	},
	'part-fails': {
		name: 'When a part fails',
		group: 'Reach',
		kind: 'phrase'
	},
	'vpcs-reached': {
		name: 'VPCs it reaches',
		group: 'Reach',
		kind: 'phrase'
	},
	'sites-meet': {
		name: 'Sites reach one another through it',
		group: 'Reach',
		kind: 'yes-no'
	},
	'site-needs': {
		name: 'Needed on your side',
		group: 'At a glance',
		kind: 'phrase'
	},
	'sites-most': {
		name: 'Sites, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('site', 'sites')
	},
	'sites-advised': {
		name: 'AWS advises it from',
		group: 'Fit',
		kind: 'number',
		unit: unit('site', 'sites')
	},
	'people-most': {
		name: 'People connected at once, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('person', 'people')
	},
	'port-review': {
		name: 'AWS reviews a request and provides a port within',
		group: 'Limits',
		kind: 'number',
		unit: unit('business hour', 'business hours')
	},
	'macsec-from': {
		name: 'Encrypts by MACsec from',
		group: 'Security',
		kind: 'number',
		unit: unit('Gbps')
	},
	'branches-hour': {
		name: 'Price of an hour for fifty sites',
		group: 'Price',
		kind: 'number',
		unit: unit('% of VPNs on a transit gateway'),
		help: 'Where fifty VPN connections with an attachment each to a transit gateway are 100. GB and the attachments of VPCs come on top. Derived from other people’s copies of the price list for N. Virginia of September and October 2026; the price pages have today’s figures.'
	},
	'uptime-promised': {
		name: 'Promised availability, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('%')
	},
	'routes-from-site': {
		name: 'Routes that your side may announce',
		group: 'Limits',
		kind: 'number',
		unit: unit('route', 'routes')
	},
	'gateways-behind': {
		name: 'Virtual private gateways behind it, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('gateway', 'gateways')
	},
	'hubs-behind': {
		name: 'Transit gateways behind it, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('transit gateway', 'transit gateways')
	},
	'link-hour': {
		name: 'Price of its hour',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a NAT gateway’s'),
		help: 'The hour alone, where that of a zonal NAT gateway is 100. Derived from other people’s copies of the price list for N. Virginia of September to November 2026; the price pages have today’s figures.'
	},
	'link-gb': {
		name: 'Price of a GB through it',
		group: 'Price',
		kind: 'number',
		unit: unit('% of a NAT gateway’s'),
		help: 'What it adds to a GB, where a NAT gateway is 100. What leaves AWS for the internet pays the usual transfer on top, behind any of them. Derived from other people’s copies of the price list for N. Virginia of September to November 2026; the price pages have today’s figures.'
	}
});
