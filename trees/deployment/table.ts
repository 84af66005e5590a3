/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'all-at-once',
		'rolling',
		'rolling-additional-batch',
		'immutable',
		'traffic-splitting',
		'blue-green',
		'canary',
		'linear'
	],
	rows: {
		scope: [],
		'billed-for': [],
		'operated-by': [],
		'first-step': [],
		commitment: [],
		platforms: ['platform'],
		downtime: ['downtime'],
		capacity: ['capacity', 'spare'],
		extra: ['second-set', 'capacity'],
		mixed: ['exposure'],
		share: ['exposure'],
		moves: ['exposure', 'pace'],
		'runs-on': ['way-back'],
		dns: ['dns'],
		duration: [],
		'way-back': ['way-back'],
		failure: ['exposure'],
		'beanstalk-name': [],
		'ecs-name': []
	}
} satisfies Table<Vocabulary>;
