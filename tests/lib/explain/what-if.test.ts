import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findNearestWalk,
	findNearestWalks,
	flipAnswers,
	walkShowing,
	type NearestWalk
} from '#lib/explain/what-if.ts';
import { placeOfFlip } from '#lib/explain/place-of-flip.ts';
import { allPaths } from '#lib/graph/paths.ts';
import { reachableCandidates } from '#lib/graph/reach.ts';
import { readLink, writeCleanLink } from '#lib/share/link.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { answered, writeGiven, type Given } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { allAnswers, anyTree } from '../../support/any-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { bare, given } from '../../support/given.ts';
import { layeredTree } from '../../support/large-tree.ts';
import { travelTree } from '../../support/travel.ts';

function walkBy(query: string, tree = travelTree): Walk {
	const answers = given(query);
	const { steps, end } = replayAnswers(tree, answers);
	return { tree, begin: tree.start, steps, node: end, answers };
}

function nearest(query: string, candidate: string, tree = travelTree) {
	const found = findNearestWalk(walkBy(query, tree), candidate);
	return found && tell(found);
}

function tell({ changed, asked, walk }: NearestWalk) {
	const write = (changes: NearestWalk['changed']) =>
		changes.map(({ question, way }) => `${question.id}.${way.id}`).join(' ');
	return { changed: write(changed), asked: write(asked), link: writeCleanLink(walk) };
}

/** The link of a walk leads where the walk says, by the same steps. */
function expectTrue(walk: Walk): void {
	const [, query = ''] = writeCleanLink(walk).split('?');
	const reading = readLink(walk.tree, walk.node, new URLSearchParams(query));
	if (reading.kind === 'disagreement') expect.fail(`"${writeCleanLink(walk)}" leads elsewhere`);
	expect(reading.walk.steps).toEqual(walk.steps);
}

describe('flipAnswers', () => {
	test('each other answer on the path, the rest kept', () => {
		const flips = flipAnswers(walkBy('reach=near&weight=20&rain=wet'));
		expect(
			flips.map(({ step, way, walk, possible }) => [
				`${step.node}.${way.id}`,
				writeCleanLink(walk),
				possible.join(' ')
			])
		).toEqual([
			['reach.far', '/trees/travel/length?reach=far', 'bike van train'],
			['weight.light', '/trees/travel/on-foot?reach=near&weight=4.5', 'foot'],
			['near-rain.dry', '/trees/travel/by-bike?reach=near&weight=20&rain=dry', 'bike']
		]);
	});

	test('a number moves to the nearest that leads there, by a measure too; a branch chosen by hand stays one', () => {
		const link = (query: string, question: string) =>
			flipAnswers(walkBy(query))
				.filter(({ step }) => step.node === question)
				.map(({ walk }) => writeCleanLink(walk));
		expect(link('reach=near&weight=2', 'weight')).toEqual([
			'/trees/travel/near-rain?reach=near&weight=5'
		]);
		expect(link('reach=near&weight=light', 'weight')).toEqual([
			'/trees/travel/near-rain?reach=near&weight=heavy'
		]);
		expect(link('reach=far&length=300&pace=50', 'pace')).toEqual([
			'/trees/travel/far-rain?reach=far&length=300&pace=151'
		]);
		expect(link('reach=far&length=300&pace=late', 'pace')).toEqual([
			'/trees/travel/far-rain?reach=far&length=300&pace=soon'
		]);
		// Without the length no pace leads anywhere.
		expect(link('reach=far&length=any&pace=late', 'pace')).toEqual([
			'/trees/travel/far-rain?reach=far&length=any&pace=soon'
		]);
	});

	test('a walk without steps has nothing to flip', () => {
		expect(flipAnswers(walkBy(''))).toEqual([]);
	});
});

describe('walkShowing', () => {
	const walk = walkBy('reach=near&weight=20&rain=dry');
	const show = (id: string) => writeCleanLink(walkShowing(walk, id));

	test('where one stands, and back at a question on the way', () => {
		expect(walkShowing(walk, walk.node)).toBe(walk);
		expect(walkShowing(walk, 'weight').node).toBe('weight');
		expect(walkShowing(walk, 'weight').answers).toEqual(walk.answers);
	});

	test('an outcome off the way keeps the answers that may stay', () => {
		expect(show('on-foot')).toBe('/trees/travel/on-foot?reach=near&weight=4.5');
	});

	test('a question off the way, and an outcome where nothing is answered, begin anew', () => {
		expect(walkShowing(walk, 'length')).toMatchObject({ begin: 'length', steps: [] });
		expect(walkShowing(walkBy(''), 'on-foot')).toMatchObject({ begin: 'on-foot', steps: [] });
	});
});

test('where another answer leads: its outcome, else how many are still possible', () => {
	const flips = flipAnswers(walkBy('reach=near&weight=20&rain=wet'));
	expect(flips.map(placeOfFlip)).toEqual(['3 still possible', 'On foot', 'By bike']);
});

describe('findNearestWalk', () => {
	test('one changed answer', () => {
		expect(nearest('reach=near&weight=20&rain=dry', 'van')).toEqual({
			changed: 'near-rain.wet',
			asked: '',
			link: '/trees/travel/by-van?reach=near&weight=20&rain=wet'
		});
	});

	test('a number moves to the nearest threshold', () => {
		expect(nearest('reach=near&weight=20&rain=dry', 'foot')).toEqual({
			changed: 'weight.light',
			asked: '',
			link: '/trees/travel/on-foot?reach=near&weight=4.5'
		});
	});

	test('questions newly asked are told apart from changed ones', () => {
		expect(nearest('reach=near&weight=2', 'train')).toEqual({
			changed: 'reach.far',
			asked: 'length.any pace.late',
			link: '/trees/travel/by-train?reach=far&length=any&pace=late'
		});
	});

	test('an answer to a question that both branches share is kept', () => {
		// Changing "reach" alone would also do, with two more questions.
		expect(nearest('reach=far&length=any&pace=late', 'van')).toEqual({
			changed: 'pace.soon',
			asked: 'far-rain.wet',
			link: '/trees/travel/by-van?reach=far&length=any&pace=soon&rain=wet'
		});
	});

	test('the walk itself where its outcome recommends the candidate first', () => {
		expect(nearest('reach=near&weight=20&rain=wet', 'van')).toEqual({
			changed: '',
			asked: '',
			link: '/trees/travel/by-van?reach=near&weight=20&rain=wet'
		});
	});

	test('as a companion only where no outcome recommends it first', () => {
		// By van a bike goes along; the walk to the bike itself is another.
		expect(nearest('reach=near&weight=20&rain=wet', 'bike')?.changed).toBe('near-rain.dry');
		const tree = drawTree({ a: { x: 'foot', y: 'both' }, foot: ['foot'], both: ['van', 'bike'] });
		expect(nearest('a=x', 'bike', tree)?.changed).toBe('a.y');
	});

	test('a partial walk changes nothing before it begins', () => {
		const reading = readLink(travelTree, 'by-bike', new URLSearchParams('rain=dry'));
		const { walk } = reading as { walk: Walk };
		expect(tell(findNearestWalk(walk, 'van')!).link).toBe('/trees/travel/by-van?rain=wet');
		expect(findNearestWalk(walk, 'train')).toBeUndefined();
	});

	test('an answer kept beyond the path counts as given', () => {
		// Rain was answered before the weight was changed: "wet" holds again.
		expect(nearest('reach=near&weight=2&rain=wet', 'van')).toEqual({
			changed: 'weight.heavy',
			asked: '',
			link: '/trees/travel/by-van?reach=near&weight=5&rain=wet'
		});
	});

	test('a candidate that no outcome recommends', () => {
		expect(findNearestWalk(walkBy(''), 'zeppelin')).toBeUndefined();
	});

	/**
	 *   a ──x──▶ foot         goal is one change away from "a x" by either way:
	 *   ├──y──▶ b ──x──▶ goal   y asks one question more, z none, so z is nearer;
	 *   ├──z──▶ goal            w is as near as z and comes later
	 *   └──w──▶ goal
	 */
	test('among equal changes the fewest new questions, among equal walks the first in tree order', () => {
		const tree = drawTree({
			a: { x: 'foot', y: 'b', z: 'goal', w: 'goal' },
			b: { x: 'goal', y: 'foot' },
			foot: ['foot'],
			goal: ['goal']
		});
		expect(nearest('a=x', 'goal', tree)).toEqual({
			changed: 'a.z',
			asked: '',
			link: '/trees/drawn/goal?a=z'
		});
	});

	test('fewer changes win over fewer new questions', () => {
		const tree = drawTree({
			a: { x: 'b', y: 'c' },
			b: { x: 'foot', y: 'foot' },
			c: { x: 'd', y: 'foot' },
			d: { x: 'goal', y: 'foot' },
			foot: ['foot'],
			goal: ['goal']
		});
		expect(nearest('a=x&b=x', 'goal', tree)).toEqual({
			changed: 'a.y',
			asked: 'c.x d.x',
			link: '/trees/drawn/goal?a=y&c=x&d=x'
		});
	});
});

describe('a number and its neighbours', () => {
	const input = { unit: 'kg', min: 0, max: 9, step: 2 };
	/** Bounds that are no multiples of the step, and a branch narrower than it. */
	const scale = drawTree(
		{ size: { s: 'small', m: 'medium', l: 'large' }, small: ['s'], medium: ['m'], large: ['l'] },
		{
			inputs: { size: input },
			bounds: { 'size.s': { below: 3 }, 'size.m': { from: 3, below: 4 }, 'size.l': { from: 4 } }
		}
	);

	test.each([
		['0', 'm', 'm'],
		['9', 'm', 'm'],
		['9', 's', '2'],
		['0', 'l', '4'],
		['l', 's', 's']
	])('from %s to %s', (from, candidate, to) => {
		const found = findNearestWalk(walkBy(`size=${from}`, scale), candidate)!;
		expect(found.walk.answers).toEqual(given(`size=${to}`));
		expectTrue(found.walk);
	});

	test('steps that have no exact binary fraction', () => {
		const tenths = drawTree(
			{ size: { s: 'small', l: 'large' }, small: ['s'], large: ['l'] },
			{
				inputs: { size: { ...input, step: 0.1 } },
				bounds: { 'size.s': { below: 0.3 }, 'size.l': { from: 0.3 } }
			}
		);
		expect(nearest('size=5', 's', tenths)?.link).toBe('/trees/drawn/small?size=0.2');
		flipAnswers(walkBy('size=5', tenths)).forEach(({ walk }) => expectTrue(walk));
	});

	/**
	 *   kind ──a──▶ size-a ──few: below 5──▶ foot     one question to the person, `size`,
	 *     │            └─────many: from 5──▶ bike      with other bounds on the other branch
	 *     └────b──▶ size-b ──few: below 50─▶ van
	 *                  └─────many: from 50─▶ train
	 */
	test('a shared number is kept where it stands, whatever branch that is', () => {
		const tree = drawTree(
			{
				kind: { a: 'size-a', b: 'size-b' },
				'size-a': { few: 'foot', many: 'bike' },
				'size-b': { few: 'van', many: 'train' },
				foot: ['foot'],
				bike: ['bike'],
				van: ['van'],
				train: ['train']
			},
			{
				keys: { 'size-a': 'size', 'size-b': 'size' },
				inputs: { 'size-a': { ...input, max: 99 }, 'size-b': { ...input, max: 99 } },
				bounds: {
					'size-a.few': { below: 5 },
					'size-a.many': { from: 5 },
					'size-b.few': { below: 50 },
					'size-b.many': { from: 50 }
				}
			}
		);
		expect(nearest('kind=a&size=20', 'van', tree)).toEqual({
			changed: 'kind.b',
			asked: '',
			link: '/trees/drawn/van?kind=b&size=20'
		});
		expect(nearest('kind=a&size=20', 'train', tree)).toEqual({
			changed: 'kind.b size-b.many',
			asked: '',
			link: '/trees/drawn/train?kind=b&size=50'
		});
		findNearestWalks(walkBy('kind=a&size=20', tree)).forEach(({ walk }) => expectTrue(walk));
	});

	/** size branches itself and feeds time: size ÷ speed. */
	test('where a changed number would move a later measure, its branch is chosen by hand', () => {
		const tree = drawTree(
			{
				size: { small: 'hand', large: 'speed' },
				speed: { fast: 'near', slow: 'far' },
				near: { yes: 'van', no: 'bike' },
				far: { yes: 'train', no: 'ship' },
				hand: { go: 'speed', stay: 'foot' },
				foot: ['foot'],
				bike: ['bike'],
				van: ['van'],
				train: ['train'],
				ship: ['ship']
			},
			{
				inputs: {
					size: { unit: 'GB', min: 1, max: 1000, step: 1 },
					speed: { unit: 'GB a day', min: 1, max: 100, step: 1, measure: 'days' }
				},
				bounds: {
					'size.small': { below: 100 },
					'size.large': { from: 100 },
					'speed.fast': { below: 5 },
					'speed.slow': { from: 5 }
				},
				measures: {
					days: { says: 'size ÷ speed', unit: 'days', of: ({ size, speed }) => size! / speed! }
				}
			}
		);
		// 500 ÷ 50 days is slow; 99 ÷ 50 would be fast.
		const walk = walkBy('size=500&speed=50&far=yes', tree);
		expect(walk.node).toBe('train');
		const foot = findNearestWalk(walk, 'foot')!;
		expect(tell(foot).link).toBe('/trees/drawn/foot?size=99&hand=stay');
		const small = walkBy('size=50&hand=go&speed=50&near=yes', tree);
		findNearestWalks(small).forEach((found) => expectTrue(found.walk));
		findNearestWalks(walk).forEach((found) => expectTrue(found.walk));
	});
});

describe('in any tree', () => {
	/** Changes and new questions of every path, against all answers of a walk. */
	function costs(tree: Tree, { answers }: Walk, candidate: string): number[] {
		const outcomes = [...tree.nodes.values()].filter((node) => node.kind === 'outcome');
		const first = outcomes.filter(({ recommend }) => recommend[0] === candidate);
		const any = outcomes.filter(({ recommend }) => recommend.includes(candidate));
		const goals = (first.length > 0 ? first : any).map(({ id }) => id);
		const taken = new Map([...answers].map(([key, value]) => [key, writeGiven(value)]));
		return [...allPaths(tree)]
			.filter((path) => goals.includes(path.at(-1)!.way.to))
			.map((path) =>
				path.reduce((cost, { node, way }) => {
					const before = taken.get(node);
					return cost + (before === undefined ? 1 : before === way.id ? 0 : 1000);
				}, 0)
			);
	}

	test('the nearest walk changes least of all paths, then asks least', () => {
		fc.assert(
			fc.property(anyTree, allAnswers, fc.func(fc.boolean()), (tree, all, isKept) => {
				const answers = new Map([...all].filter(([key]) => isKept(key)));
				const { steps, end } = replayAnswers(tree, answers);
				const walk = { tree, begin: tree.start, steps, node: end, answers };
				for (const candidate of reachableCandidates(tree, tree.start)) {
					const found = findNearestWalk(walk, candidate)!;
					const cost = found.changed.length * 1000 + found.asked.length;
					expect(cost).toBe(Math.min(...costs(tree, walk, candidate)));
					expectTrue(found.walk);
				}
			})
		);
	});

	test('a flip is what its link leads to', () => {
		fc.assert(
			fc.property(anyTree, allAnswers, (tree, answers) => {
				const { steps, end } = replayAnswers(tree, answers);
				for (const { way, step, walk } of flipAnswers({
					tree,
					begin: tree.start,
					steps,
					node: end,
					answers
				})) {
					expectTrue(walk);
					expect(walk.answers.get(step.question)).toEqual(answered(way.id));
				}
			})
		);
	});

	test('numbers too: every nearest walk and flip of the made-up tree is what its link leads to', () => {
		const anyNumber = (max: number) =>
			fc.integer({ min: 0, max: max * 2 }).map((n) => String(n / 2));
		const queries = fc.record({
			reach: fc.constantFrom('near', 'far'),
			weight: fc.oneof(anyNumber(50), fc.constantFrom('light', 'heavy')),
			length: fc.oneof(anyNumber(1000), fc.constant('any')),
			pace: fc.oneof(anyNumber(500), fc.constantFrom('soon', 'unsure.late')),
			rain: fc.constantFrom('dry', 'wet')
		});
		fc.assert(
			fc.property(queries, (query) => {
				const walk = walkBy(new URLSearchParams(query).toString());
				const nearestWalks = findNearestWalks(walk);
				nearestWalks.forEach((found) => expectTrue(found.walk));
				flipAnswers(walk).forEach((flip) => expectTrue(flip.walk));
				const node = walk.tree.nodes.get(walk.node)!;
				const others = node.kind === 'outcome' ? 4 - node.recommend.length : 4;
				expect(nearestWalks).toHaveLength(others);
			})
		);
	});
});

test('10,000 questions', () => {
	const tree = layeredTree(99, 101);
	const answers = new Map<string, Given>([['start', answered('to-0')]]);
	for (const id of tree.nodes.keys()) if (id.startsWith('q')) answers.set(id, answered('a'));
	const { steps, end } = replayAnswers(tree, answers);
	const walk = { tree, begin: tree.start, steps, node: end, answers };
	// Column 0 leads to column 0 by its first answer.
	expect([steps.length, end]).toEqual([100, 'end-0']);
	const found = findNearestWalks(walk);
	// One changed answer in the last layers leads to columns 1 to 8; candidate 0 is there already.
	expect(found.map(({ candidate, changed }) => [candidate, changed.length])).toEqual([
		['candidate-1', 1],
		['candidate-2', 1],
		['candidate-3', 1],
		['candidate-4', 1],
		['candidate-5', 1],
		['candidate-6', 1],
		['candidate-7', 1],
		['candidate-8', 1],
		['candidate-9', 1]
	]);
	found.forEach((one) => expect(bare(one.walk).node).toMatch(/^end-/));
	found.forEach((one) => expectTrue(one.walk));
});
