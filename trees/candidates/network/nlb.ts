import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	elbActionApi,
	elbPricing,
	elbTargetAttributeApi,
	elbWorks,
	endpointService,
	elbCreateApi,
	nlbAttributes,
	nlbBalancers,
	nlbIntro,
	nlbListeners,
	nlbQuotas,
	nlbSecurityGroups,
	nlbTargets,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'nlb',
	name: 'Network Load Balancer',
	short: 'NLB',
	summary:
		'A load balancer for TCP, TLS, UDP and QUIC that passes connections on, at one fixed address in each zone.',
	alias: [
		'NLB',
		'ELBv2',
		'Elastic Load Balancing',
		'layer 4 load balancer',
		'TCP load balancer',
		'UDP load balancer',
		'static IP',
		'Elastic IP',
		'TLS passthrough',
		'PrivateLink service'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', nlbBalancers, '2026-11', 'targets by IP address may lie outside it'),
		'billed-for': read('hours, capacity units (NLCU)', elbPricing, '2026-11'),
		'operated-by': read('AWS', nlbIntro, '2026-11', 'it scales by itself'),
		'first-step': read('a target group, then the balancer', nlbIntro, '2026-11'),
		commitment: read(false, elbPricing, '2026-11'),
		'balancer-layer': read('layer 4', nlbIntro, '2026-11'),
		'listens-to': read(
			['TCP', 'TLS', 'UDP', 'QUIC'],
			nlbListeners,
			'2026-11',
			'TCP beside UDP or QUIC on one port too; HTTP passes as TCP'
		),
		'routes-by': read('port and weight', nlbListeners, '2026-11', 'then by a hash of the flow'),
		'target-kinds': read(
			['instances', 'IP addresses', 'an Application Load Balancer'],
			nlbTargets,
			'2026-11'
		),
		'sticky-by': read('the source address', elbTargetAttributeApi, '2026-11'),
		'cross-zone': read('off by default', elbWorks, '2026-11'),
		'fixed-address': read(
			true,
			elbCreateApi,
			'2026-11',
			'one Elastic IP in each zone, or a private address of yours'
		),
		'private-endpoint': read(true, endpointService, '2026-11'),
		'client-address': read(
			'the source address, or proxy protocol',
			nlbAttributes,
			'2026-11',
			'by default not for TCP or TLS to IP addresses'
		),
		'client-ip-versions': read(['IPv4', 'IPv6'], nlbBalancers, '2026-11', 'IPv6 beside IPv4'),
		'ends-tls': read(true, nlbListeners, '2026-11', 'with a TLS listener'),
		'passes-tls': read(true, nlbListeners, '2026-11', 'with a TCP listener'),
		'signs-in': read(false, elbActionApi, '2026-11', 'needs an HTTPS listener'),
		'checks-certificates': read(false, nlbListeners, '2026-11', 'the servers can'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'security-groups': read(
			true,
			nlbSecurityGroups,
			'2026-11',
			'only if one is set when it is created'
		),
		'idle-default': read(350, nlbBalancers, '2026-11', 'TCP'),
		'idle-most': read(6000, nlbBalancers, '2026-11', 'TCP; fixed for TLS'),
		'idle-udp': read(120, nlbBalancers, '2026-11', 'fixed'),
		'zones-least': read(1, elbCreateApi, '2026-11', 'several are advised'),
		'targets-most': read(
			3000,
			nlbQuotas,
			'2026-11',
			'500 in each zone, and 500 in all with cross-zone on; can be raised'
		),
		'listeners-most': read(50, nlbQuotas, '2026-11'),
		'target-connections': read(
			55000,
			nlbAttributes,
			'2026-11',
			'about, and only without the caller’s address'
		),
		'packet-most': read(9001, elbWorks, '2026-11'),
		'balancer-hour': read(100, elbPricing, '2026-05', 'worked out'),
		'capacity-unit': read(75, elbPricing, '2026-08', 'worked out')
	}
});
