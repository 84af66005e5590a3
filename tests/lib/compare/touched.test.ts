import { describe, expect, test } from 'vitest';
import { compareLink, compareLinkOf } from '#lib/compare/compare-link.ts';
import { readComparison } from '#lib/compare/read-comparison.ts';
import { bringAlong } from '#lib/compare/touched.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { given } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

function walkBy(query: string): Walk {
	const answers = given(query);
	const { steps, end } = replayAnswers(travelTree, answers);
	return { tree: travelTree, begin: travelTree.start, steps, node: end, answers };
}

const read = (query: string) => readComparison(travelTree, new URLSearchParams(query));

describe('bringAlong', () => {
	test('answers in path order, numbers with their unit, assumptions marked', () => {
		const { touches } = bringAlong(walkBy('reach=near&weight=20.5&rain=unsure.wet'));
		expect(touches).toEqual([
			{
				keys: ['travel/reach', 'travel/reach'],
				place: 0,
				question: 'How far?',
				answer: 'near',
				assumed: false
			},
			{
				keys: ['travel/weight', 'travel/weight'],
				place: 1,
				question: 'Weight?',
				answer: '20.5 kilograms',
				assumed: false
			},
			{
				keys: ['travel/rain', 'travel/near-rain'],
				place: 2,
				question: 'Rain bearable?',
				answer: 'stay dry',
				assumed: true
			}
		]);
	});

	test('the recommendation, and rivals whose answer would change later first', () => {
		const { winner, rivals } = bringAlong(walkBy('reach=near&weight=20&rain=dry'));
		expect(winner).toBe('bike');
		expect(rivals.map(({ id, when }) => `${id}: ${when}`)).toEqual([
			'van: Rain bearable? — stay dry',
			'foot: Weight? — light',
			'train: How far? — far'
		]);
	});

	test('a question has no winner', () => {
		expect(bringAlong(walkBy('reach=near'))).not.toHaveProperty('winner');
	});
});

describe('readComparison', () => {
	test('without a walk: all of the tree, or the picks', () => {
		const { picks, base, disagrees, filledUp } = read('');
		expect({ picks, base, disagrees, filledUp }).toEqual({
			picks: ['foot', 'bike', 'van', 'train'],
			base: 'foot',
			disagrees: false,
			filledUp: false
		});
		expect(read('pick=van,foot').picks).toEqual(['van', 'foot']);
		expect(read('pick=van,foot&base=foot').base).toBe('foot');
		expect(read('pick=van,foot&base=bike').base).toBe('van');
	});

	test('from a walk: the recommendation as the baseline beside its rivals', () => {
		const { picks, base } = read('reach=near&weight=20&rain=dry&_at=by-bike');
		expect({ picks, base }).toEqual({ picks: ['bike', 'van', 'foot', 'train'], base: 'bike' });
		const picked = read('reach=near&weight=20&rain=dry&_at=by-bike&pick=train,bike');
		expect([picked.picks, picked.base]).toEqual([['train', 'bike'], 'bike']);
	});

	test('from an outcome without answers: all of the tree, said against the recommendation', () => {
		const { picks, base } = read('_at=by-van');
		expect({ picks, base }).toEqual({ picks: ['foot', 'bike', 'van', 'train'], base: 'van' });
	});

	test('from a question: those still possible', () => {
		expect(read('reach=far&_at=length').picks).toEqual(['bike', 'van', 'train']);
	});

	test('answers that lead elsewhere count as far as they hold', () => {
		const { disagrees, walk, picks } = read('reach=near&weight=2&_at=by-train');
		expect([disagrees, walk?.node, picks[0]]).toEqual([true, 'on-foot', 'foot']);
		// Where it points to no page, the answers show how far they lead.
		const lost = read('reach=near&_at=nowhere');
		expect([lost.disagrees, lost.walk?.node]).toEqual([true, 'weight']);
	});

	test('too few picks are filled up, and the link’s fault is said', () => {
		expect(read('pick=van')).toMatchObject({
			picks: ['van', 'foot', 'bike', 'train'],
			base: 'van',
			fault: 'In this link van stands alone.',
			filledUp: true
		});
		expect(read('pick=cart,ship')).toMatchObject({
			picks: ['foot', 'bike', 'van', 'train'],
			fault: 'In this link “cart” and one more are no candidates of this tree.'
		});
		expect(read('pick=van,van,foot')).toMatchObject({
			picks: ['van', 'foot'],
			fault: 'In this link van is named more than once.',
			filledUp: false
		});
	});
});

describe('links', () => {
	test('from a walk', () => {
		const link = compareLink(walkBy('rain=dry&weight=20&reach=near&pace=200'));
		expect(link).toBe('/trees/travel/compare?reach=near&weight=20&rain=dry&_at=by-bike&differ=1');
		const { walk, picks } = read(link.split('?')[1]!);
		expect([walk?.node, picks[0]]).toEqual(['by-bike', 'bike']);
	});

	test('of candidates: each once, six at most', () => {
		expect(compareLinkOf(['a', 'b', 'a'])).toBe('/compare?pick=a,b');
		expect(compareLinkOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('/compare?pick=a,b,c,d,e,f');
		expect(compareLinkOf([])).toBe('/compare');
	});
});
