import { byVariant, read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { hostApi, hostBilling, hostLicences, hosts, macInstances, macStop } from './sources.ts';

export const candidate = defineCandidate({
	id: 'dedicated-host',
	name: 'Dedicated Host',
	short: 'Dedicated Host',
	summary:
		'A physical server for you alone, with its sockets and cores in sight and instances placed as you say.',
	alias: [
		'BYOL',
		'bring your own licence',
		'per-socket',
		'per-core',
		'host affinity',
		'macOS',
		'EC2 Mac'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { servers: 'servers', mac: 'EC2 Mac' } },
	facts: {
		'made-for': byVariant({
			servers: read('licences bound to sockets, cores or machines', hosts, '2026-11'),
			mac: read('building, testing and signing for Apple platforms', macInstances, '2026-11')
		}),
		scope: read('one Availability Zone', hostBilling, '2026-11'),
		'billed-for': read('the whole host, however full', hostBilling, '2026-11'),
		'operated-by': read('shared', hosts, '2026-11', 'you place, AWS recovers'),
		'first-step': read('a Dedicated Host', hosts, '2026-11'),
		commitment: read(false, hostBilling, '2026-11', 'Host Reservations are optional'),
		'cost-hour': unpublished('A host has one price, however many instances stand on it.'),
		'discount-most': byVariant({
			servers: read(70, hosts, '2026-11', 'reserved, against the host rate')
		}),
		idle: read(true, hostBilling, '2026-11'),
		upfront: byVariant({
			servers: read(['none', 'partial', 'all'], hostBilling, '2026-11', 'for a Host Reservation'),
			mac: read(['none'], macInstances, '2026-11', 'On-Demand only')
		}),
		'price-moves': read(false, hostBilling, '2026-11', 'a list price'),
		'paid-least': byVariant({
			servers: read('60 seconds', hostBilling, '2026-11'),
			mac: read('24 hours', macInstances, '2026-11')
		}),
		'further-discounts': byVariant({
			servers: read(
				['Savings Plans', 'Host Reservations'],
				hostBilling,
				'2026-11',
				'no plan on U-type metal'
			),
			mac: read(['Savings Plans'], macInstances, '2026-11')
		}),
		interrupted: read(false, hosts, '2026-11'),
		reserves: read(true, hosts, '2026-11', 'the server is yours while held'),
		'bought-ahead': read(false, hostApi, '2026-11'),
		'held-least': byVariant({ mac: read(1, macInstances, '2026-11') }),
		'quota-of': read('hosts of each family in a Region', hosts, '2026-11'),
		terms: byVariant({
			servers: read(['none', '1 year', '3 years'], hostBilling, '2026-11'),
			mac: read(['none'], macInstances, '2026-11')
		}),
		'way-out': byVariant({
			servers: read(
				'release it at any time',
				hostBilling,
				'2026-11',
				'not under a Host Reservation'
			),
			mac: read('release it after 24 hours', macStop, '2026-11')
		}),
		'account-sharing': read(true, hosts, '2026-11'),
		covers: read(['EC2'], hosts, '2026-11'),
		follows: byVariant({
			servers: read(['size'], hostBilling, '2026-11', 'a Host Reservation')
		}),
		'own-hardware': read(true, hosts, '2026-11'),
		sockets: read(true, hosts, '2026-11'),
		affinity: read(true, hosts, '2026-11'),
		'cleaned-for': byVariant({
			mac: read(4.5, macStop, '2026-11', 'Apple silicon; unbilled')
		}),
		licences: read('full support', hostLicences, '2026-11')
	}
});
