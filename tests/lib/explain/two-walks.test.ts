import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	sayAgreed,
	sayAnswer,
	sayDecides,
	sayEnd,
	sayParting,
	sayPartway
} from '#lib/explain/say-two-walks.ts';
import {
	compareWalks,
	partingNode,
	type Difference,
	type TwoWalks
} from '#lib/explain/two-walks.ts';
import { nodesInOrder } from '#lib/graph/reach.ts';
import { allTrees, authoredTree, treeById } from '#lib/registry/registry.server.ts';
import { readLink } from '#lib/share/link.ts';
import { isPartial, returnTo, type Walk } from '#lib/walk/walk.ts';
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
			'They part at “Rain bearable?”: this walk says “It must stay dry”, the other “It bears rain”.'
		);
		expect(sayAgreed(two)).toBe('One answer is the same.');
		expect(sayEnd(two)).toBe('The recommendations differ, and one answer decides it.');
		expect(sayDecides(two.differences[1]!)).toBe(
			'With the other’s answer here, and the rest as it is, this walk leads to the same recommendation.'
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
			'With the other’s answer here, and to the 2 questions that it opens, this walk leads to the same recommendation.'
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
		expect(sayParting(two)).toBe(
			'Whether they part cannot be told: earlier answers are not known.'
		);
		expect(sayAgreed(two)).toBe('No answer that is known is the same.');
		expect(sayEnd(two)).toBe('This walk is not at a recommendation yet.');
	});

	test('of which one only goes further', () => {
		const two = compare('weight?reach=near', van);
		expect(sayParting(two)).toBe(
			'No question is answered differently: one of the two only goes further than the other.'
		);
	});

	test('of which one begins partway, on another way: what is not known is not judged', () => {
		const two = compare('by-van?weight=20&rain=wet', 'by-train?reach=far&length=900&pace=20');
		expect([sayParting(two), sayAgreed(two), sayEnd(two)]).toEqual([
			'Where they part cannot be told: earlier answers are not known.',
			'No answer that is known is the same.',
			'The recommendations differ; which answer decides cannot be told, since earlier ones are not known.'
		]);
	});

	test('of which links start partway', () => {
		const [whole, partway] = [van, 'by-van?weight=20&rain=wet'];
		expect(sayPartway(compare(whole, whole))).toBe('');
		expect(sayPartway(compare(partway, whole))).toBe(
			'This walk starts partway: earlier answers are not known.'
		);
		expect(sayPartway(compare(whole, partway))).toBe(
			'The other walk starts partway: earlier answers are not known.'
		);
		expect(sayPartway(compare(partway, partway))).toBe(
			'Both walks start partway: earlier answers are not known.'
		);
	});

	test('a question that leads not to where the link starts was not asked', () => {
		const messaging = treeById('messaging');
		const two = compareWalks(
			walkBy('sqs-standard?copies=one&order=any', messaging),
			walkBy('data-firehose?kind=flow&takers=store', messaging)
		);
		expect(two.yours.begin).toBe('copies');
		const silent = two.differences.map(({ question, yours }) => [question.id, yours]);
		expect(silent).toContainEqual(['kind', 'not known']);
		expect(silent).toContainEqual(['takers', 'not asked']);
	});

	test('part at a node where their answers lead different ways, and only there', () => {
		expect(partingNode(compare(van, 'by-bike?reach=near&weight=30&rain=dry'))).toBe('near-rain');
		// 20 and 30 kilograms are one branch.
		const alike = compare(van, 'by-van?reach=near&weight=30&rain=wet');
		expect(alike.parting?.alike).toBe(true);
		expect(partingNode(alike)).toBeUndefined();
		// The same question, asked at different nodes.
		const apart = compare(
			'by-van?weight=20&rain=wet',
			'by-bike?reach=far&length=9&pace=9&rain=dry'
		);
		expect(apart.parting?.question.question).toBe('rain');
		expect(partingNode(apart)).toBeUndefined();
	});

	test('an assumed answer is the same answer, and marked where it differs', () => {
		const two = compare(van, 'by-bike?reach=unsure.near&weight=20&rain=unsure.dry');
		expect(two.agreed).toHaveLength(2);
		expect(sayParting(two)).toContain('the other “It bears rain” (assumed)');
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
	const partial = isPartial(yours) || isPartial(theirs);
	if (end === 'different' && !parting)
		expect(sayParting(two)).toBe('Where they part cannot be told: earlier answers are not known.');
	if (sayParting(two).includes('goes further')) {
		// An answer that one of them assumed is the same answer.
		const [fewer, more] = [yours, theirs]
			.map(({ steps }) => steps.map(({ node, way }) => `${node} ${way.id}`))
			.toSorted((a, b) => a.length - b.length);
		expect(more!.slice(0, fewer!.length)).toEqual(fewer);
	}
	if (partial) expect(sayEnd(two)).not.toContain('no single answer');
	const marked = partingNode(two);
	if (marked) {
		const ways = [yours, theirs].map(({ steps }) => steps.find(({ node }) => node === marked)?.way);
		expect(ways[0]).toBeDefined();
		expect(ways[1]).toBeDefined();
		expect(ways[0]).not.toBe(ways[1]);
	}
	for (const { decides } of differences) {
		if (!decides) continue;
		expect(end).toBe('different');
		expect(decides.walk.node).toBe(theirs.node);
	}
	for (const group of two.outByYours)
		// None is given for what cannot be reached from where a link starts.
		for (const { reason } of group.candidates) if (group.step) expect(reason).toBeTruthy();
	expect(sayParting(two) + sayEnd(two)).not.toContain('undefined');
}

const given = fc.oneof(anyAnswers, allAnswers);
/** Half of them at the start, the others partway. */
const begin = fc.oneof(fc.constant(0), fc.nat(9));
const begins = fc.tuple(begin, begin);

test('any two walks of any tree, and the other way round', () => {
	fc.assert(
		fc.property(anyTree, given, given, begins, (tree, a, b, places) => {
			const questions = nodesInOrder(tree).filter((id) => tree.nodes.get(id)?.kind === 'question');
			const [one, other] = [a, b].map((answers, i): Walk => {
				const from = questions[places[i]! % questions.length];
				const { begin, steps, end } = replayAnswers(tree, answers, from);
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
