/**
 * Made-up candidates. Three ways to travel have a table; the ferry and the mule have values by platform
 * and by mode, ranges, and one without a limit; inn and tent share only two dimensions with the others.
 */
import { findPicked, type Picked } from '#lib/compare/picked.ts';
import { commonRows, tableRows, type Asked } from '#lib/compare/row-specs.ts';
import type { Comparison } from '#lib/compare/table.ts';
import {
	byVariant,
	candidatesOn,
	defineDimensions,
	read as readOn,
	unit,
	unlimited,
	unpublished,
	without,
	type Candidate
} from '#lib/tree/candidate.ts';
import type { Month, Source } from '#lib/tree/grammar.ts';

export const loads = { title: 'Loads', url: 'https://docs.aws.amazon.com/loads.html' };
export const grounds = {
	title: 'Grounds | roads',
	url: 'https://docs.aws.amazon.com/grounds.html'
};

function read<const V>(
	value: V,
	{
		source = loads,
		checked = '2026-11',
		note
	}: { source?: Source; checked?: Month; note?: string } = {}
) {
	return readOn(value, source, checked, note);
}

const dimensions = defineDimensions({
	scope: { name: 'Scope', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a ticket', group: 'At a glance', kind: 'yes-no' },
	load: {
		name: 'Load, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('kg'),
		help: 'What it carries.'
	},
	rows: { name: 'Seats', group: 'Limits', kind: 'number', unit: unit('seat', 'seats') },
	grounds: { name: 'Runs on', group: 'Limits', kind: 'set', options: ['paths', 'roads', 'rails'] },
	stars: { name: 'Stars', group: 'Comfort', kind: 'number', unit: unit('star', 'stars') }
});

const defineCandidate = candidatesOn<typeof dimensions>();

const bike = defineCandidate({
	id: 'bike',
	name: 'The bike',
	short: 'Bike',
	summary: 'Two wheels.',
	alias: ['bicycle', 'velocipede'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one load'),
		commitment: read(false),
		load: read(20, { note: 'on a good rack' }),
		rows: read(1),
		grounds: read(['paths', 'roads'], { source: grounds })
	}
});

const van = defineCandidate({
	id: 'van',
	name: 'The van',
	short: 'Van',
	summary: 'Four wheels.',
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one load'),
		commitment: read(false),
		load: read(2000, { checked: '2026-03' }),
		rows: read(3),
		grounds: read(['roads'], { source: grounds })
	}
});

const balloon = defineCandidate({
	id: 'balloon',
	name: 'The balloon',
	short: 'Balloon',
	summary: 'No wheels.',
	topic: 'delivery',
	status: { kind: 'renamed', since: '2025-02', instead: 'the airship', source: loads },
	facts: {
		scope: read('one load'),
		commitment: read(true),
		load: unpublished('The maker is silent.'),
		rows: without('It has a basket.'),
		grounds: without('It flies.')
	}
});

const ferry = defineCandidate({
	id: 'ferry',
	name: 'The ferry',
	short: 'Ferry',
	summary: 'It floats.',
	topic: 'delivery',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { river: 'rivers', sea: 'the sea' } },
	facts: {
		scope: read('one load'),
		commitment: byVariant({ sea: read(true, { source: grounds }) }),
		load: byVariant({
			river: read(300, { note: 'in summer' }),
			sea: read(5000, { source: grounds, checked: '2026-03' })
		}),
		rows: unlimited('as many as come', loads, '2026-11')
	}
});

const mule = defineCandidate({
	id: 'mule',
	name: 'The mule',
	short: 'Mule',
	summary: 'It walks.',
	topic: 'delivery',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { cart: 'with a cart' } },
	facts: { scope: read('one load'), load: read({ from: 60, to: 90 }), rows: read({ from: 1 }) }
});

const [inn, tent] = [4, 1].map((stars) =>
	defineCandidate({
		id: stars > 1 ? 'inn' : 'tent',
		name: stars > 1 ? 'The inn' : 'The tent',
		short: stars > 1 ? 'Inn' : 'Tent',
		summary: 'A place to sleep.',
		topic: 'resilience',
		status: { kind: 'current' },
		facts: { scope: read('one night'), commitment: read(false), stars: read(stars) }
	})
);

export const ways: readonly Candidate[] = [bike, van, balloon, ferry, mule, inn!, tent!];

const touchedBy: Readonly<Record<string, readonly string[]>> = {
	load: ['weight'],
	grounds: ['reach', 'weight']
};

/** The vocabulary; `load` and `grounds` are touched by questions of the tree `travel`. */
export const asked: readonly Asked[] = Object.entries(dimensions).map(([id, dimension], place) => {
	return { id, dimension, place, touchedBy: touchedBy[id] ?? [] };
});
const travelled = tableRows(asked.filter(({ id }) => id !== 'stars'));

export function pick(...picks: string[]): Picked[] {
	return findPicked(ways, picks);
}

const plainly = {
	differ: false,
	touches: [],
	writeStatus: ({ kind, since }) => `${kind}${since ? ` since ${since}` : ''}`
} satisfies Partial<Comparison>;

/** As a tree's table shows them, the first as the baseline. */
export function inTable(...picks: string[]): Comparison {
	return { ...plainly, picked: pick(...picks), rows: travelled, base: picks[0]! };
}

/** As any options are shown side by side, the first as the baseline. */
export function sideBySide(...picks: string[]): Comparison {
	const picked = pick(...picks);
	return { ...plainly, picked, rows: commonRows(picked, asked), base: picks[0]! };
}
