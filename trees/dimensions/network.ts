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
		options: ['instances', 'IP addresses', 'Lambda functions', 'an Application Load Balancer'],
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
	}
});
