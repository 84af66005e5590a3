import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionOf } from '#lib/tree/tree.ts';
import { answered, writeGiven, type Given } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import {
	answerQuestion,
	dropAnswer,
	goBack,
	idleAnswers,
	isPartial,
	returnTo,
	walkFrom,
	type Walk
} from '#lib/walk/walk.ts';
import { allAnswers, anyAnswers, anyTree } from '../../support/any-tree.ts';
import { given, writeSteps } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

/** The walk that answers lead to, as far as they go. */
function walkOf(query: string): Walk {
	const answers = given(query);
	const { steps, end } = replayAnswers(travelTree, answers);
	return { tree: travelTree, begin: 'reach', steps, node: end, answers };
}

function told({ steps, node, answers }: Walk) {
	const written = [...answers].map(([key, value]) => `${key}=${writeGiven(value)}`).join('&');
	return [writeSteps(steps), node, written];
}

test('walkFrom the start, and from a node', () => {
	expect(told(walkFrom(travelTree))).toEqual(['', 'reach', '']);
	expect(isPartial(walkFrom(travelTree))).toBe(false);
	expect(isPartial(walkFrom(travelTree, 'weight'))).toBe(true);
});

test('answerQuestion goes on as far as the answers known lead', () => {
	const walk = answerQuestion(walkFrom(travelTree), 'reach', answered('near'));
	expect(told(walk)).toEqual(['reach.near', 'weight', 'reach=near']);
	expect(told(answerQuestion(walk, 'weight', { kind: 'number', value: 3 }))).toEqual([
		'reach.near weight.light',
		'on-foot',
		'reach=near&weight=3'
	]);
});

test('answerQuestion keeps later answers, and comes back to them', () => {
	const walk = walkOf('reach=near&weight=20&rain=wet');
	const changed = answerQuestion(walk, 'weight', answered('light'));
	expect(told(changed)).toEqual([
		'reach.near weight.light',
		'on-foot',
		'reach=near&weight=light&rain=wet'
	]);
	expect(answerQuestion(changed, 'weight', { kind: 'number', value: 20 }).node).toBe('by-van');
});

test('answerQuestion carries an answer over to another state that asks the same', () => {
	const walk = answerQuestion(walkOf('reach=near&weight=20&rain=wet'), 'reach', answered('far'));
	const there = answerQuestion(
		answerQuestion(walk, 'length', answered('any')),
		'pace',
		answered('soon')
	);
	expect(told(there)).toEqual([
		'reach.far length.any pace.soon far-rain.wet',
		'by-van',
		'reach=far&weight=20&rain=wet&length=any&pace=soon'
	]);
});

test('an answer that leads nowhere leaves the walk at its question', () => {
	const walk = answerQuestion(walkOf('reach=near&weight=20'), 'weight', {
		kind: 'number',
		value: 51
	});
	expect(told(walk)).toEqual(['reach.near', 'weight', 'reach=near&weight=51']);
});

test('returnTo and goBack keep the answers', () => {
	const walk = walkOf('reach=near&weight=20&rain=wet');
	expect(told(returnTo(walk, 'weight'))).toEqual([
		'reach.near',
		'weight',
		'reach=near&weight=20&rain=wet'
	]);
	expect(told(goBack(walk)!)).toEqual([
		'reach.near weight.heavy',
		'near-rain',
		'reach=near&weight=20&rain=wet'
	]);
	expect(returnTo(walk, 'length')).toBe(walk);
	expect(goBack(walkFrom(travelTree))).toBeUndefined();
});

test('idleAnswers are those whose question comes up neither before nor after', () => {
	const walk = walkOf('reach=near&weight=2&rain=wet&pace=200');
	expect([...idleAnswers(walk).keys()]).toEqual(['rain', 'pace']);
	expect([...idleAnswers(returnTo(walk, 'weight')).keys()]).toEqual(['pace']);
	expect([...idleAnswers(returnTo(walk, 'reach')).keys()]).toEqual([]);
});

test('dropAnswer', () => {
	const walk = walkOf('reach=near&rain=wet');
	expect([...dropAnswer(walk, 'rain').answers.keys()]).toEqual(['reach']);
	expect([...walk.answers.keys()]).toEqual(['reach', 'rain']);
});

test('changing an answer never loses one that still applies, in any tree', () => {
	fc.assert(
		fc.property(
			anyTree,
			fc.oneof(anyAnswers, allAnswers),
			fc.nat(),
			fc.nat(),
			(tree, answers, at, to) => {
				const { steps, end } = replayAnswers(tree, answers);
				fc.pre(steps.length > 0);
				const step = steps[at % steps.length]!;
				const { ways } = questionOf(tree, step.node);
				const other: Given = answered(ways[to % ways.length]!.id);
				const walk = { tree, begin: tree.start, steps, node: end, answers };
				const changed = answerQuestion(walk, step.question, other);
				// Nothing is dropped, and nothing else is changed.
				expect(new Map([...changed.answers].filter(([key]) => key !== step.question))).toEqual(
					new Map([...answers].filter(([key]) => key !== step.question))
				);
				// The walk stops only where there is no answer that applies.
				const node = tree.nodes.get(changed.node)!;
				if (node.kind === 'outcome') return;
				const known = changed.answers.get(node.question);
				const applies = known?.kind === 'answer' && node.ways.some((way) => way.id === known.id);
				expect(applies).toBe(false);
			}
		)
	);
});
