import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { dedicated, hosts, planTypes, purchasing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'dedicated-instance',
	name: 'Dedicated Instance',
	short: 'Dedicated Instance',
	summary:
		'An instance on hardware that no other account uses, placed by AWS wherever there is room.',
	alias: ['dedicated tenancy', 'single tenant', 'isolated hardware', 'no other customers'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('own hardware without a say in placement', hosts, '2026-11'),
		scope: read('one account', dedicated, '2026-11', 'isolated from every other'),
		'billed-for': read('instances, and a fee in each Region', planTypes, '2026-11'),
		'operated-by': read('AWS', dedicated, '2026-11', 'AWS chooses the server'),
		'first-step': read('an instance of dedicated tenancy', dedicated, '2026-11'),
		commitment: read(false, purchasing, '2026-11'),
		'cost-hour': unpublished(
			'Dedicated tenancy has prices of its own, and a fee that weighs less the more instances run.'
		),
		idle: read(false, hosts, '2026-11', 'billed by instance'),
		upfront: read(['none'], purchasing, '2026-11'),
		'price-moves': read(false, dedicated, '2026-11', 'as Spot it does'),
		'paid-least': unpublished('The guide says “by the hour”, and names no least time.'),
		'region-fee': read(2, planTypes, '2026-11', 'while one is running'),
		'further-discounts': read(
			['Savings Plans', 'Reserved Instances'],
			dedicated,
			'2026-11',
			'not on the fee; reservations of dedicated tenancy'
		),
		interrupted: read(false, dedicated, '2026-11', 'unless run as Spot'),
		reserves: read(false, dedicated, '2026-11', 'a reservation can be added'),
		'bought-ahead': read(false, dedicated, '2026-11', 'with a reservation it can'),
		'quota-of': unpublished('The guide does not say which quota counts them.'),
		terms: read(['none'], purchasing, '2026-11'),
		'way-out': read('stop it at any time', dedicated, '2026-11'),
		'account-sharing': read(false, hosts, '2026-11'),
		covers: read(['EC2'], dedicated, '2026-11'),
		'own-hardware': read(true, dedicated, '2026-11'),
		sockets: read(false, dedicated, '2026-11'),
		affinity: read(false, dedicated, '2026-11'),
		licences: read('some', dedicated, '2026-11', 'SQL Server with mobility, VDA')
	}
});
