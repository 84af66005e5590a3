import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { hostBilling, hostLicences, hosts, macInstances, planTypes } from './sources.ts';

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
	facts: {
		scope: read('one Availability Zone', hostBilling, '2026-11'),
		'billed-for': read('the whole host, however full', hostBilling, '2026-11'),
		'operated-by': read('shared', hosts, '2026-11', 'you place, AWS recovers'),
		'first-step': read('a Dedicated Host', hosts, '2026-11'),
		commitment: read(false, hostBilling, '2026-11', 'Host Reservations are optional'),
		'discount-most': read(70, hosts, '2026-11', 'reserved, against the host rate'),
		idle: read(true, hostBilling, '2026-11'),
		upfront: read(['none', 'partial', 'all'], hostBilling, '2026-11', 'for a Host Reservation'),
		'price-moves': without('A host has a list price, as On-Demand has.'),
		'least-billed': read(60, hostBilling, '2026-11', 'EC2 Mac: a day'),
		'plan-applies': read(true, planTypes, '2026-11', 'not to U-type metal hosts'),
		interrupted: read(false, hosts, '2026-11'),
		reserves: read('yes', hosts, '2026-11', 'the server is yours while held'),
		'held-least': read(1, macInstances, '2026-11', 'EC2 Mac; others end at any time'),
		terms: read(['none', '1 year', '3 years'], hostBilling, '2026-11'),
		covers: read(['EC2'], hosts, '2026-11'),
		follows: read(['size'], hostBilling, '2026-11', 'a Host Reservation'),
		'own-hardware': read(true, hosts, '2026-11'),
		sockets: read(true, hosts, '2026-11'),
		affinity: read(true, hosts, '2026-11'),
		licences: read('full support', hostLicences, '2026-11')
	}
});
