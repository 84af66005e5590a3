import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dedicated, hosts, planTypes, purchasing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'dedicated-instance',
	name: 'Dedicated Instance',
	short: 'Dedicated Instance',
	summary:
		'An instance on hardware that no other account uses, placed by AWS wherever there is room.',
	alias: ['dedicated tenancy', 'single tenant', 'isolated hardware'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('one account', dedicated, '2026-11', 'isolated from every other'),
		'billed-for': read('instances, and a fee in each Region', planTypes, '2026-11'),
		'operated-by': read('AWS', dedicated, '2026-11', 'AWS chooses the server'),
		'first-step': read('an instance of dedicated tenancy', dedicated, '2026-11'),
		commitment: read(false, purchasing, '2026-11'),
		idle: read(false, hosts, '2026-11', 'billed by instance'),
		upfront: read(['none'], purchasing, '2026-11'),
		'price-moves': without('As for the way the instance is bought.'),
		'region-fee': read(2, planTypes, '2026-11', 'while one is running'),
		'plan-applies': read(true, planTypes, '2026-11', 'not to the fee'),
		interrupted: read(false, dedicated, '2026-11', 'unless run as Spot'),
		reserves: read('no', dedicated, '2026-11', 'a reservation can be added'),
		terms: read(['none'], purchasing, '2026-11'),
		covers: read(['EC2'], dedicated, '2026-11'),
		'own-hardware': read(true, dedicated, '2026-11'),
		sockets: read(false, dedicated, '2026-11'),
		affinity: read(false, dedicated, '2026-11'),
		licences: read('some', dedicated, '2026-11', 'SQL Server with mobility, VDA')
	}
});
