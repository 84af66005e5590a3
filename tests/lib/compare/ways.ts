/** Two made-up families: three ways to travel, and two ways to lodge that share three of their rows. */
import type { Candidate, Family, KnownFact } from '#lib/tree/candidate.ts';
import { defineDimensions, defineFamily } from '#lib/tree/candidate.ts';
import type { Month } from '#lib/tree/grammar.ts';

export const loads = { title: 'Loads', url: 'https://docs.aws.amazon.com/loads.html' };
export const grounds = {
	title: 'Grounds | roads',
	url: 'https://docs.aws.amazon.com/grounds.html'
};

function read<const V>(value: V, source = loads, checked: Month = '2026-11'): KnownFact<V> {
	return { value, source, checked };
}

const travelled = defineDimensions({
	scope: { name: 'Scope', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a ticket', group: 'At a glance', kind: 'yes-no' },
	load: {
		name: 'Load, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'kg',
		help: 'What it carries.',
		touchedBy: ['travel/weight']
	},
	rows: { name: 'Seats', group: 'Limits', kind: 'number', unit: 'seats' },
	grounds: {
		name: 'Runs on',
		group: 'Limits',
		kind: 'set',
		options: ['paths', 'roads', 'rails'],
		touchedBy: ['travel/reach', 'travel/weight']
	}
});

export const travelling: Family = defineFamily({
	id: 'ways',
	name: 'Ways to travel',
	dimensions: travelled,
	candidates: [
		{
			id: 'bike',
			name: 'The bike',
			short: 'Bike',
			summary: 'Two wheels.',
			alias: ['bicycle', 'velocipede'],
			status: { kind: 'current' },
			facts: {
				scope: read('one load'),
				commitment: read(false),
				load: { ...read(20), note: 'on a good rack' },
				rows: read(1),
				grounds: read(['paths', 'roads'], grounds)
			}
		},
		{
			id: 'van',
			name: 'The van',
			short: 'Van',
			summary: 'Four wheels.',
			status: { kind: 'current' },
			facts: {
				scope: read('one load'),
				commitment: read(false),
				load: read(2000, loads, '2026-03'),
				rows: read(3),
				grounds: read(['roads'], grounds)
			}
		},
		{
			id: 'balloon',
			name: 'The balloon',
			short: 'Balloon',
			summary: 'No wheels.',
			status: { kind: 'renamed', since: '2025-02', instead: 'the airship', source: loads },
			facts: {
				scope: read('one load'),
				commitment: read(true),
				load: { none: 'not published', why: 'The maker is silent.' },
				rows: { none: 'not applicable', why: 'It has a basket.' },
				grounds: { none: 'not applicable', why: 'It flies.' }
			}
		}
	]
});

const lodged = defineDimensions({
	scope: { name: 'Scope', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a ticket', group: 'At a glance', kind: 'yes-no' },
	load: { name: 'Load, at most', group: 'Limits', kind: 'number', unit: 'trunks' },
	stars: { name: 'Stars', group: 'Comfort', kind: 'number', unit: 'stars' }
});

export const lodging: Family = defineFamily({
	id: 'lodging',
	name: 'Lodging',
	dimensions: lodged,
	candidates: ['inn', 'tent'].map((id, i) => ({
		id,
		name: `The ${id}`,
		short: id === 'inn' ? 'Inn' : 'Tent',
		summary: 'A place to sleep.',
		status: { kind: 'current' },
		facts: {
			scope: read(`one night in an ${id}`),
			commitment: read(false),
			load: read(i + 1),
			stars: read(4 - 3 * i)
		}
	}))
});

export function named(family: Family, id: string): Candidate {
	return family.candidates.find((candidate) => candidate.id === id)!;
}
