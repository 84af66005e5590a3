/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'rolling',
		'blue-green',
		'canary',
		'all-at-once',
		'rolling-additional-batch',
		'immutable',
		'traffic-splitting',
		'linear'
	],
	rows: {
		platforms: ['platform'],
		downtime: ['downtime'],
		'extra-capacity': ['second-set', 'trial-servers', 'capacity', 'way-back'],
		mixed: ['exposure'],
		share: ['exposure'],
		'tests-first': ['exposure'],
		'way-back': ['way-back'],
		afterwards: ['way-back'],
		'goes-back-itself': ['way-back', 'pace'],
		failure: ['way-back'],
		capacity: ['capacity', 'spare'],
		moves: ['pace'],
		'stands-in-front': ['environment', 'service', 'kind'],
		'runs-on': ['release', 'second-set', 'trial-servers'],
		dns: [],
		duration: [],
		'billed-for': ['second-set', 'trial-servers'],
		'operated-by': ['pace'],
		'first-step': [],
		called: []
	}
} satisfies Table<Vocabulary>;
