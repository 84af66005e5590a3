import { expect, test } from 'vitest';
import { replaceGone } from '#lib/compare/gone-picks.ts';
import { readComparison } from '#lib/compare/read-comparison.ts';
import { readView } from '#lib/compare/view.ts';
import { travelTree } from '../../support/travel.ts';

const gone = [
	{ id: 'cart', told: 'The cart is now the van.', to: [{ id: 'van', name: 'The van' }] },
	{ id: 'wagon', told: 'The wagon is part of the van.', to: [{ id: 'van', name: 'The van' }] },
	{
		id: 'cycle',
		told: 'The cycle was split.',
		to: [
			{ id: 'bike', name: 'The bike' },
			{ id: 'trike', name: 'The trike' }
		]
	},
	{ id: 'coach', told: 'The coach is no longer weighed.', to: [] }
];

test.each([
	['pick=cart,foot', ['van', 'foot'], undefined, ['The cart is now the van.']],
	['pick=foot,cart,van', ['foot', 'van'], undefined, ['The cart is now the van.']],
	[
		'pick=cart,wagon,foot',
		['van', 'foot'],
		undefined,
		['The cart is now the van.', 'The wagon is part of the van.']
	],
	[
		'pick=cycle,coach',
		['bike', 'trike'],
		undefined,
		['The cycle was split.', 'The coach is no longer weighed.']
	],
	['pick=foot,bike&base=cart', ['foot', 'bike'], 'van', ['The cart is now the van.']],
	['pick=foot,bike&base=coach', ['foot', 'bike'], undefined, ['The coach is no longer weighed.']],
	['pick=cart@hand,foot', ['van', 'foot'], undefined, ['The cart is now the van.']],
	['pick=foot,ship&base=foot', ['foot', 'ship'], 'foot', []]
])('%s', (query, picks, base, told) => {
	const replaced = replaceGone(readView(new URLSearchParams(query)), gone);
	expect(replaced.view.picks).toEqual(picks);
	expect(replaced.view.base).toBe(base);
	expect(replaced.told).toEqual(told);
});

const readTravel = (query: string) =>
	readComparison({
		tree: travelTree,
		candidates: travelTree.candidates.map(({ id, name, short }) => ({ id, name, short })),
		beside: {},
		query: new URLSearchParams(query),
		past: undefined,
		gone
	});

test('a link to a tree’s table shows what its picks became', () => {
	const read = readTravel('pick=cart,foot&base=cart');
	expect(read).toMatchObject({
		picks: ['van', 'foot'],
		base: 'van',
		told: ['The cart is now the van.']
	});
	expect(read.fault).toBeUndefined();
});

test('picks that were merged into one are not held against who made the link', () => {
	const read = readTravel('pick=cart,wagon,foot');
	expect(read.picks).toEqual(['van', 'foot']);
	expect(read.fault).toBeUndefined();
});
