import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { notBooked, noWayOut, read, unpublished, without } from './read.ts';
import { hostBilling, hostLicences, hosts, macInstances, planTypes } from './sources.ts';

export const dedicatedHost: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', hostBilling),
		'billed-for': read('the whole host, however full', hostBilling),
		'operated-by': read('shared', hosts, 'you place, AWS recovers'),
		'first-step': read('a Dedicated Host', hosts),
		commitment: read(false, hostBilling, 'Host Reservations are optional'),
		'discount-most': read(70, hosts, 'reserved, against the host rate'),
		'example-discount': unpublished('The example by AWS has no host in it.'),
		'month-hours': without('Only the time a host is held is billed.'),
		'break-even': unpublished('The example by AWS has no host in it.'),
		'break-even-least': unpublished('The maximum is given against the rate of a host only.'),
		idle: read(true, hostBilling),
		upfront: read(['none', 'partial', 'all'], hostBilling, 'for a Host Reservation'),
		'price-moves': without('A host has a list price, as On-Demand has.'),
		'least-billed': read(60, hostBilling, 'EC2 Mac: a day'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(true, planTypes, 'not to U-type metal hosts'),
		interrupted: read(false, hosts),
		notice: without('AWS does not reclaim it.'),
		reserves: read('yes', hosts, 'the server is yours while held'),
		...notBooked,
		'held-least': read(1, macInstances, 'EC2 Mac; others end at any time'),
		'vcpu-quota': without('Counted in hosts of each family.'),
		terms: read(['none', '1 year', '3 years'], hostBilling),
		covers: read(['EC2'], hosts),
		follows: read(['size'], hostBilling, 'a Host Reservation'),
		...noWayOut,
		'monthly-quota': unpublished('Counted in hosts; see Service Quotas for your account.'),
		'own-hardware': read(true, hosts),
		sockets: read(true, hosts),
		affinity: read(true, hosts),
		licences: read('full support', hostLicences)
	}
};
