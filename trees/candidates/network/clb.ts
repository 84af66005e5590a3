import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	clbGroupsApi,
	clbIdle,
	clbIntro,
	clbListeners,
	clbQuotas,
	elbMigrate,
	elbPricing,
	elbWorks,
	endpointService,
	wafResources
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'clb',
	name: 'Classic Load Balancer',
	short: 'Classic LB',
	summary:
		'The previous generation: spreads HTTP or TCP over instances, and nothing more. AWS advises to move to a current one.',
	alias: [
		'CLB',
		'ELB',
		'ELB v1',
		'Classic ELB',
		'Elastic Load Balancer',
		'previous generation load balancer',
		'EC2-Classic'
	],
	topic: 'network',
	status: {
		kind: 'current',
		instead: 'an Application or a Network Load Balancer',
		source: clbIntro
	},
	facts: {
		scope: read('one VPC', elbMigrate, '2026-11'),
		'billed-for': read('hours, gigabytes passed on', elbPricing, '2026-11'),
		'operated-by': read('AWS', clbIntro, '2026-11', 'it scales by itself'),
		commitment: read(false, elbPricing, '2026-11'),
		'balancer-layer': read('layers 4 and 7', clbListeners, '2026-11'),
		'listens-to': read(
			['HTTP', 'HTTPS', 'TCP', 'TLS'],
			clbListeners,
			'2026-11',
			'TLS is called SSL there'
		),
		'routes-by': read('port', clbListeners, '2026-11'),
		'target-kinds': read(['instances'], clbIntro, '2026-11', 'one group of them'),
		'sticky-by': read('a cookie', clbIntro, '2026-11', 'with HTTP or HTTPS'),
		'cross-zone': read(
			'as you create it',
			elbWorks,
			'2026-11',
			'off by API or CLI, on in the console'
		),
		'fixed-address': read(false, elbMigrate, '2026-11'),
		'private-endpoint': read(false, endpointService, '2026-11'),
		'client-address': read('X-Forwarded-For, or proxy protocol', clbListeners, '2026-11'),
		'client-ip-versions': read(['IPv4'], elbWorks, '2026-11'),
		'ends-tls': read(true, clbListeners, '2026-11'),
		'passes-tls': read(true, clbListeners, '2026-11', 'with a TCP listener'),
		'signs-in': read(false, elbMigrate, '2026-11'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'security-groups': read(true, clbGroupsApi, '2026-11'),
		'idle-default': read(60, clbIdle, '2026-11'),
		'idle-most': read(4000, clbIdle, '2026-11'),
		'zones-least': read(1, elbMigrate, '2026-11', 'several are advised'),
		'targets-most': read(1000, clbQuotas, '2026-11', 'can be raised'),
		'listeners-most': read(100, clbQuotas, '2026-11', 'can be raised'),
		'packet-most': read(9001, elbWorks, '2026-11'),
		'balancer-hour': read(111, elbPricing, '2026-05', 'worked out'),
		'capacity-unit': without('It charges for each GB instead.')
	}
});
