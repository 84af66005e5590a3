import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	elbActionApi,
	elbCreateApi,
	elbPricing,
	elbWorks,
	endpointService,
	gwlbBalancers,
	gwlbIntro,
	gwlbQuotas,
	gwlbTargets,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'gwlb',
	name: 'Gateway Load Balancer',
	short: 'GWLB',
	summary:
		'A gateway and load balancer in one, which leads all packets through a fleet of virtual appliances and on.',
	alias: [
		'GWLB',
		'GLB',
		'Gateway Load Balancer endpoint',
		'GWLBE',
		'GENEVE',
		'virtual appliances',
		'third-party firewall',
		'inline inspection',
		'bump in the wire',
		'IDS',
		'IPS'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('one VPC', gwlbIntro, '2026-11', 'endpoints lead into it from other VPCs'),
		'billed-for': read(
			'hours, capacity units (GLCU)',
			elbPricing,
			'2026-11',
			'endpoints are billed separately'
		),
		'operated-by': read('shared', gwlbIntro, '2026-11', 'the appliances are yours'),
		'first-step': read('a target group, then the balancer', gwlbIntro, '2026-11'),
		commitment: read(false, elbPricing, '2026-11'),
		'made-for': read('fleets of virtual appliances', gwlbIntro, '2026-11'),
		cannot: read('inspect anything itself', gwlbIntro, '2026-11'),
		'left-to-you': read('appliances, licences and routes', gwlbIntro, '2026-11'),
		'looks-at': read('every IP packet, for the appliances', gwlbIntro, '2026-11'),
		'filters-by': without('The appliances decide.'),
		'watches-traffic': read(
			['comes in', 'goes out', 'passes between VPCs'],
			gwlbIntro,
			'2026-11',
			'whatever routes lead to it'
		),
		'stands-at': read('an endpoint, to which routes lead', gwlbIntro, '2026-11'),
		'rules-can': without('The appliances have the rules.'),
		'answers-pass': without('The appliances decide.'),
		'sees-inside-tls': without('The appliances may; it hands packets on as they are.'),
		'needs-routes': read(true, gwlbIntro, '2026-11'),
		'on-by-itself': read(false, gwlbIntro, '2026-11'),
		'across-accounts': read('endpoints in other accounts’ VPCs', endpointService, '2026-11'),
		'protection-month': read(
			6,
			elbPricing,
			'2026-09',
			'worked out; the balancer and one endpoint, without appliances'
		),
		'balancer-layer': read('layer 3', gwlbIntro, '2026-11'),
		'listens-to': read(['every IP packet'], gwlbIntro, '2026-11', 'on all ports'),
		'routes-by': read('route tables', gwlbIntro, '2026-11', 'then by a hash of the flow'),
		'target-kinds': read(
			['instances', 'IP addresses'],
			gwlbTargets,
			'2026-11',
			'appliances that speak GENEVE'
		),
		'sticky-by': read('the flow', gwlbIntro, '2026-11', 'five, three or two of its fields'),
		'cross-zone': read('off by default', elbWorks, '2026-11'),
		'fixed-address': read(false, elbCreateApi, '2026-11', 'routes lead to it, not addresses'),
		'private-endpoint': read(true, endpointService, '2026-11', 'Gateway Load Balancer endpoints'),
		'client-address': read('the packet, unchanged', gwlbTargets, '2026-11', 'wrapped in GENEVE'),
		'client-ip-versions': read(['IPv4', 'IPv6'], gwlbBalancers, '2026-11', 'IPv6 beside IPv4'),
		'ends-tls': read(false, gwlbIntro, '2026-11', 'it hands on packets as they are'),
		'passes-tls': read(true, gwlbIntro, '2026-11', 'as any packet'),
		'signs-in': read(false, elbActionApi, '2026-11', 'needs an HTTPS listener'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'security-groups': read(false, elbCreateApi, '2026-11', 'the appliances have them'),
		'idle-default': read(350, gwlbBalancers, '2026-11', 'TCP'),
		'idle-most': read(6000, gwlbBalancers, '2026-11', 'TCP'),
		'idle-udp': read(120, gwlbBalancers, '2026-11', 'fixed'),
		'zones-least': read(1, gwlbBalancers, '2026-11', 'several are advised'),
		'targets-most': read(300, gwlbQuotas, '2026-11', 'fixed'),
		'listeners-most': read(1, gwlbQuotas, '2026-11'),
		'packet-most': read(8500, gwlbBalancers, '2026-11', 'larger ones are dropped'),
		'balancer-hour': read(56, elbPricing, '2026-05', 'worked out; endpoints cost extra'),
		'capacity-unit': read(50, elbPricing, '2026-08', 'worked out')
	}
});
