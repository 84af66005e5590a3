import { describe, expect, test } from 'vitest';
import { compareLink, compareLinkOf } from '#lib/compare/compare-link.ts';
import { readComparison } from '#lib/compare/read-comparison.ts';
import type { Named } from '#lib/compare/options.ts';
import { bringAlong } from '#lib/compare/touched.ts';
import type { Node, Tree } from '#lib/tree/tree.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { given } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

/** The bike can be picked whole, on hills and on plains. */
const named: Named[] = travelTree.candidates.map(({ id, name, short }) => ({
	...{ id, name, short },
	...(id === 'bike' && { variants: { by: 'platform', names: { hill: 'hills', plain: 'plains' } } })
}));

/** The tree as if its outcomes recommended the bike on hills. */
const hilly: Tree = {
	...travelTree,
	nodes: new Map(
		[...travelTree.nodes].map(([id, node]): [string, Node] => {
			if (node.kind === 'question') return [id, node];
			return [id, { ...node, picks: node.picks.map((one) => one.replace('bike', 'bike@hill')) }];
		})
	)
};

function walkBy(query: string, tree = travelTree): Walk {
	const answers = given(query);
	const { steps, end } = replayAnswers(tree, answers);
	return { tree, begin: tree.start, steps, node: end, answers };
}

const read = (query: string, tree = travelTree) =>
	readComparison({
		tree,
		candidates: named,
		beside: { 'by-bike': { picks: ['train', 'bike', 'foot'], when: 'the way is long' } },
		query: new URLSearchParams(query),
		past: undefined,
		gone: []
	});

describe('bringAlong', () => {
	test('answers in path order, numbers with their unit, assumptions marked', () => {
		const { touches } = bringAlong(walkBy('reach=near&weight=20.5&rain=unsure.wet'));
		expect(touches).toEqual([
			{
				keys: ['reach', 'reach'],
				place: 0,
				question: 'How far?',
				answer: 'near',
				assumed: false
			},
			{
				keys: ['weight', 'weight'],
				place: 1,
				question: 'Weight?',
				answer: '20.5 kilograms',
				assumed: false
			},
			{
				keys: ['rain', 'near-rain'],
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
			'van: stay dry (Rain bearable?)',
			'foot: light (Weight?)',
			'train: far (How far?), any (How long is the way?), late (Pace?)'
		]);
	});

	test('recommendation and rivals on the platform that their walks recommend', () => {
		expect(bringAlong(walkBy('reach=near&weight=20&rain=dry', hilly)).winner).toBe('bike@hill');
		const { rivals } = bringAlong(walkBy('reach=near&weight=2', hilly));
		expect(rivals.map(({ id }) => id)).toContain('bike@hill');
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

	test('from a walk: the recommendation as the baseline beside those its author names, then the nearest', () => {
		const { picks, base, from } = read('reach=near&weight=20&rain=dry&_at=by-bike');
		expect({ picks, base }).toEqual({ picks: ['bike', 'train', 'foot', 'van'], base: 'bike' });
		const [rival, next] = from!.rivals;
		expect(rival).toEqual({ id: 'train', when: 'the way is long' });
		expect(next?.id).toBe('van');
		const picked = read('reach=near&weight=20&rain=dry&_at=by-bike&pick=train,bike');
		expect([picked.picks, picked.base]).toEqual([['train', 'bike'], 'bike']);
	});

	test('a walk’s recommendation stands on its platform, and as the baseline also whole', () => {
		const walk = 'reach=near&weight=20&rain=dry&_at=by-bike';
		const usual = read(walk, hilly);
		expect([usual.picks[0], usual.base]).toEqual(['bike@hill', 'bike@hill']);
		expect(read(`${walk}&pick=van,bike`, hilly).base).toBe('bike');
		expect(read(`${walk}&pick=van,bike@plain`, hilly).base).toBe('van');
	});

	test('an unknown variant is told, and its candidate stands there', () => {
		expect(read('pick=van,bike@moon&base=bike@moon')).toMatchObject({
			picks: ['van', 'bike'],
			base: 'bike',
			fault: 'In this link “bike@moon” is not among the variants we know.',
			filledUp: false
		});
		expect(read('pick=bike@plain,bike@hill').picks).toEqual(['bike@plain', 'bike@hill']);
	});

	test('from an outcome without answers: the recommendation first', () => {
		const { picks, base } = read('_at=by-van');
		expect({ picks, base }).toEqual({ picks: ['van', 'foot', 'bike', 'train'], base: 'van' });
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
			fault: 'In this link van is the only option.',
			filledUp: true
		});
		expect(read('pick=cart,ship')).toMatchObject({
			picks: ['foot', 'bike', 'van', 'train'],
			fault: 'In this link “cart” and one more are not among the options of this decision.'
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
