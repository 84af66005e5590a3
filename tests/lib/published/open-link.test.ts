import { describe, expect, test } from 'vitest';
import { readComparison } from '#lib/compare/read-comparison.ts';
import { openQuery, openWritten } from '#lib/published/open-link.ts';
import { writeLink } from '#lib/share/link.ts';
import { recall } from '../../support/recall.ts';
import { dated, roadsBefore, roadsNow } from '../../support/roads.ts';
import { travelTree } from '../../support/travel.ts';

const { tree, past } = recall(roadsBefore, roadsNow, [
	{ ...dated, kind: 'question', id: 'weight', became: 'renamed', to: 'load' },
	{ ...dated, kind: 'outcome', id: 'ride', became: 'split', to: ['roll', 'walk'] }
]);
const renamed = 'Since March 2027 the question “weight” is now “load”, because the roads are new.';
const split =
	'Since March 2027 the recommendation “ride” was split into “roll” and “walk”, because the roads are new.';

/** Where a link that was kept leads, as a link of today. */
function follow(link: string): string {
	const { reading } = openWritten(tree, past, link);
	return writeLink(reading.kind === 'walk' ? reading.walk : reading.disagreement.holds);
}

describe('a walk that a browser kept', () => {
	test.each([
		['/trees/drawn/walk?reach=near&weight=light', '/trees/drawn/walk?reach=near&load=light'],
		['/trees/drawn/weight?reach=near', '/trees/drawn/load?reach=near'],
		['/trees/drawn/ride?reach=near&weight=heavy', '/trees/drawn/roll?reach=near&load=heavy'],
		['/trees/drawn/load?reach=near', '/trees/drawn/load?reach=near']
	])('%s goes on at %s', (link, today) => {
		expect(follow(link)).toBe(today);
	});

	test('of a tree without a past is read as it stands, whatever it names', () => {
		const { reading, told } = openWritten(
			travelTree,
			undefined,
			'/trees/travel/no-such?reach=near'
		);
		expect(reading).toMatchObject({
			kind: 'disagreement',
			disagreement: { wanted: 'no-such', holds: { node: 'weight' }, stop: 'unanswered' }
		});
		expect(told).toEqual([]);
	});
});

describe('a link to a map', () => {
	const open = (query: string) => openQuery(tree, past, new URLSearchParams(query));

	test('says what became of its questions', () => {
		const opened = open('reach=near&weight=light&_at=walk');
		expect(opened?.reading).toMatchObject({ kind: 'walk', walk: { node: 'walk' } });
		expect(opened?.told).toEqual([renamed]);
	});

	test('says what became of the place that it names, once', () => {
		expect(open('reach=near&_at=weight')).toMatchObject({
			reading: { kind: 'walk', walk: { node: 'load' } },
			told: [renamed]
		});
		expect(open('reach=near&load=heavy&_at=ride')).toMatchObject({
			reading: { kind: 'disagreement', disagreement: { wanted: 'ride', holds: { node: 'roll' } } },
			told: [split]
		});
	});

	test('of today says nothing', () => {
		expect(open('reach=near&load=light&_at=walk')?.told).toEqual([]);
		expect(open('reach=near')).toBeUndefined();
	});
});

test('a link to a comparison says what has changed since, with what became of its picks', () => {
	const query = new URLSearchParams('reach=near&weight=heavy&_at=ride&pick=cart,bike');
	const gone = [{ id: 'cart', told: 'The cart is on foot.', to: [{ id: 'foot', name: 'Foot' }] }];
	const candidates = ['foot', 'bike'].map((id) => ({ id, name: id, short: id }));
	const read = readComparison({ tree, candidates, beside: {}, query, past, gone });
	expect(read.told).toEqual([renamed, split, 'The cart is on foot.']);
	expect(read.walk?.node).toBe('roll');
	expect(read.picks).toEqual(['foot', 'bike']);
});
