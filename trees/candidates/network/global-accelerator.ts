import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	acceleratorCharges,
	acceleratorEndpoints,
	acceleratorIntro,
	acceleratorListenerApi,
	acceleratorPricing,
	acceleratorQuotas,
	acceleratorStart,
	acceleratorUses,
	acceleratorWorks,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'global-accelerator',
	name: 'AWS Global Accelerator',
	short: 'Global Accelerator',
	summary:
		'Fixed addresses that are reached at the nearest edge location; from there, connections travel AWS’s own network to the nearest healthy Region.',
	alias: [
		'AGA',
		'anycast',
		'anycast IP',
		'static IP',
		'accelerator',
		'custom routing accelerator',
		'traffic dial',
		'UDP acceleration',
		'global load balancer',
		'allow-list',
		'whitelist'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('global: edge locations, then Regions', acceleratorIntro, '2026-11'),
		'billed-for': read(
			'hours, and a premium on each GB',
			acceleratorCharges,
			'2026-11',
			'in the direction that carries more; public IPv4 addresses too'
		),
		'operated-by': read('AWS', acceleratorIntro, '2026-11'),
		'first-step': read('an accelerator, then a listener', acceleratorStart, '2026-11'),
		commitment: read(false, acceleratorCharges, '2026-11'),
		'distance-by': read('carries connections on AWS’s own network', acceleratorWorks, '2026-11'),
		'enters-at-edge': read(true, acceleratorWorks, '2026-11'),
		'keeps-copies': read(false, acceleratorWorks, '2026-11', 'it passes every connection on'),
		freshness: read('always current', acceleratorWorks, '2026-11'),
		'takes-uploads': read(true, acceleratorWorks, '2026-11', 'to your servers, not to a bucket'),
		'region-failure': read(
			'the next healthy Region, by itself',
			acceleratorUses,
			'2026-11',
			'new connections; a custom routing accelerator has no failover'
		),
		'listens-to': read(['TCP', 'UDP'], acceleratorListenerApi, '2026-11', 'and so HTTPS, unread'),
		'routes-by': read(
			'nearest healthy Region',
			acceleratorWorks,
			'2026-11',
			'weights and traffic dials; custom routing: the port'
		),
		'target-kinds': read(
			['an Application Load Balancer', 'a Network Load Balancer', 'instances', 'IP addresses'],
			acceleratorEndpoints,
			'2026-11',
			'Elastic IP addresses; balancers may be internal'
		),
		'sticky-by': read('the caller’s IP address', acceleratorListenerApi, '2026-11', 'if set so'),
		'fixed-address': read(true, acceleratorIntro, '2026-11', 'of AWS, or IPv4 of your own'),
		'static-addresses': read(
			2,
			acceleratorIntro,
			'2026-11',
			'and two IPv6 addresses when dual-stack'
		),
		'client-address': read(
			'the packet itself, or X-Forwarded-For behind an ALB',
			acceleratorEndpoints,
			'2026-11',
			'not behind an NLB that ends TLS'
		),
		'client-ip-versions': read(
			['IPv4', 'IPv6'],
			acceleratorIntro,
			'2026-11',
			'IPv6 when dual-stack; custom routing: IPv4 only'
		),
		'ends-tls': read(false, acceleratorWorks, '2026-11', 'the balancer or server behind it does'),
		'passes-tls': read(true, acceleratorWorks, '2026-11'),
		'web-firewall': read(false, wafResources, '2026-11', 'it attaches to the ALB behind'),
		'lets-in-by': read(
			'what stands behind it',
			acceleratorWorks,
			'2026-11',
			'security groups and AWS WAF there go on working'
		),
		'paid-idle': read(
			'each accelerator, by the hour',
			acceleratorCharges,
			'2026-11',
			'disabled too'
		),
		'gb-on-its-way': read(
			{ from: 100 },
			acceleratorPricing,
			'2026-11',
			'as straight from the Region, and a premium by the path on top'
		),
		'idle-default': read(
			340,
			acceleratorWorks,
			'2026-11',
			'TCP; can’t be changed, and TCP keep-alive doesn’t count'
		),
		'idle-udp': read(30, acceleratorWorks, '2026-11', 'can’t be changed'),
		'listeners-most': read(10, acceleratorQuotas, '2026-11', 'can be raised'),
		'regions-most': read(42, acceleratorQuotas, '2026-11', 'with one listener')
	}
});
