import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	sayAgreed,
	sayAnswer,
	sayDecides,
	sayEnd,
	sayParting
} from '#lib/explain/say-two-walks.ts';
import { compareWalks, type Difference, type TwoWalks } from '#lib/explain/two-walks.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { readLink } from '#lib/share/link.ts';
import { returnTo, type Walk } from '#lib/walk/walk.ts';
import { modelWalk } from '#lib/walk/model.ts';
import { allAnswers, anyAnswers, anyTree } from '../../support/any-tree.ts';
import { travelTree } from '../../support/travel.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Tree } from '#lib/tree/tree.ts';

function walkBy(link: string, tree = travelTree): Walk {
	const [node = '', query] = link.split('?');
	const reading = readLink(tree, node, new URLSearchParams(query));
	return reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
}

function compare(yours: string, theirs: string): TwoWalks {
	return compareWalks(walkBy(yours), walkBy(theirs));
}

function tell(one: Difference): string {
	const say = (side: Difference['yours']) =>
		typeof side === 'string' ? side : sayAnswer(travelTree, side);
	const marks = [one.alike && 'alike', one.decides && `decides, opens ${one.decides.opened}`];
	return [one.question.id, say(one.yours), say(one.theirs), ...marks.filter(Boolean)].join(' | ');
}

const van = 'by-van?reach=near&weight=20&rain=wet';

describe('two walks', () => {
	test('that part at a question, which decides it', () => {
		const two = compare(van, 'by-bike?reach=near&weight=30&rain=dry');
		expect(two.differences.map(tell)).toEqual([
			'weight | 20 kilograms | 30 kilograms | alike',
			'near-rain | It must stay dry | It bears rain | decides, opens 0'
		]);
		expect(sayParting(two)).toBe(
			'You part at “Rain bearable?”: you said “It must stay dry”, they said “It bears rain”.'
		);
		expect(sayAgreed(two)).toBe('One answer is the same.');
		expect(sayEnd(two)).toBe('The recommendations differ, and one answer decides it.');
		expect(sayDecides(two.differences[1]!)).toBe(
			'With their answer here, and the rest of yours as it is, you get their recommendation.'
		);
		// The van’s recommendation takes a bike along, so it rules none out.
		expect(two.outByYours).toEqual([]);
		expect(two.outByTheirs.flatMap(({ candidates }) => candidates)).toEqual([
			{ candidate: 'van', reason: 'A bike has no roof.' }
		]);
	});

	test('of which one is asked what the other is not: the answer before decides with what it opens', () => {
		const two = compare('on-foot?reach=near&weight=2', 'by-train?reach=far&length=900&pace=20');
		expect(two.differences.map(tell)).toEqual([
			'reach | Within the town | To another town | decides, opens 2',
			'weight | 2 kilograms | not asked',
			'length | not asked | 900 kilometres',
			'pace | not asked | 20 kilometres a day'
		]);
		expect(sayDecides(two.differences[0]!)).toBe(
			'With their answer here, and to the 2 questions that it opens, you get their recommendation.'
		);
	});

	test('that end at the same, although they part', () => {
		const two = compare(van, 'by-van?reach=far&length=10&pace=20&rain=unsure.wet');
		expect(two.end).toBe('same');
		expect(two.agreed.map(({ question }) => question.question)).toEqual(['rain']);
		expect(two.differences.some(({ decides }) => decides)).toBe(false);
		expect(sayEnd(two)).toContain('both give the same');
	});

	test('with the same answers', () => {
		const two = compare(van, van);
		expect(two.differences).toEqual([]);
		expect([sayParting(two), sayAgreed(two), sayEnd(two)]).toEqual([
			'Both hold the same answers.',
			'',
			''
		]);
	});

	test('of which one is not finished, or begins partway', () => {
		const two = compare('weight?reach=near', 'by-van?weight=20&rain=wet');
		expect(two.end).toBe('open');
		expect(two.differences.map(tell)).toEqual([
			'reach | Within the town | not known',
			'weight | not answered | 20 kilograms',
			'near-rain | not answered | It must stay dry'
		]);
		expect(sayParting(two)).toContain('one of the two only goes further');
		expect(sayEnd(two)).toBe('Yours is not at a recommendation yet.');
	});

	test('an assumed answer is the same answer, and marked where it differs', () => {
		const two = compare(van, 'by-bike?reach=unsure.near&weight=20&rain=unsure.dry');
		expect(two.agreed).toHaveLength(2);
		expect(sayParting(two)).toContain('they said “It bears rain” (assumed)');
	});

	test('seen from an earlier question are compared as far as their answers lead', () => {
		const back = returnTo(walkBy(van), 'weight');
		expect(compareWalks(back, walkBy(van)).differences).toEqual([]);
	});
});

/** What holds of any two walks. */
function expectSense(two: TwoWalks): void {
	const { yours, theirs, agreed, differences, parting, end } = two;
	const keys = [...agreed, ...differences].map(({ question }) => question.question);
	expect(new Set(keys)).toEqual(
		new Set([...yours.steps, ...theirs.steps].map(({ question }) => question))
	);
	expect(new Set(keys).size).toBe(keys.length);
	if (end === 'different' && yours.begin === theirs.begin) expect(parting).toBeDefined();
	for (const { decides } of differences) {
		if (!decides) continue;
		expect(end).toBe('different');
		expect(decides.walk.node).toBe(theirs.node);
	}
	for (const group of two.outByYours)
		for (const { reason } of group.candidates) expect(reason).toBeTruthy();
	expect(sayParting(two) + sayEnd(two)).not.toContain('undefined');
}

const given = fc.oneof(anyAnswers, allAnswers);

test('any two walks of any tree, and the other way round', () => {
	fc.assert(
		fc.property(anyTree, given, given, (tree, a, b) => {
			const [one, other] = [a, b].map((answers): Walk => {
				const { begin, steps, end } = replayAnswers(tree, answers);
				return { tree, begin, steps, node: end, answers };
			}) as [Walk, Walk];
			const [two, back] = [compareWalks(one, other), compareWalks(other, one)];
			expectSense(two);
			expectSense(back);
			expect(back.agreed.length).toBe(two.agreed.length);
			expect(back.differences.length).toBe(two.differences.length);
			expect(back.end).toBe(two.end);
			expect(back.outByYours).toEqual(two.outByTheirs);
		})
	);
});

test.each(
	allTrees()
		.slice(0, 8)
		.map((tree) => [tree.id, tree] as [string, Tree])
)('%s: all pairs of its scenarios', (id, tree) => {
	const walks = authoredTree(id).scenarios.map((scenario) => modelWalk(tree, scenario));
	for (const yours of walks) for (const theirs of walks) expectSense(compareWalks(yours, theirs));
});
