import { describe, expect, test } from 'vitest';
import { replayAnswers } from '#lib/walk/replay.ts';
import { given, writeSteps } from '../../support/given.ts';
import { chainTree } from '../../support/large-tree.ts';
import { travelTree } from '../../support/travel.ts';

describe('replayAnswers goes as far as the answers lead', () => {
	test.each([
		['', '', 'reach', 'unanswered'],
		['reach=near', 'reach.near', 'weight', 'unanswered'],
		['reach=near&weight=light', 'reach.near weight.light', 'on-foot', 'outcome'],
		['rain=wet&weight=20&reach=near', 'reach.near weight.heavy near-rain.wet', 'by-van', 'outcome'],
		['reach=unsure.near&weight=unsure.light', 'reach.near weight.light', 'on-foot', 'outcome'],
		['weight=20&rain=wet', '', 'reach', 'unanswered'],
		['reach=neer&weight=20', '', 'reach', 'unknown answer'],
		['reach=5', '', 'reach', 'unknown answer'],
		['reach=near&weight=hvy', 'reach.near', 'weight', 'unknown answer'],
		['reach=near&weight=constructor', 'reach.near', 'weight', 'unknown answer']
	])('%s', (query, steps, end, stop) => {
		const replay = replayAnswers(travelTree, given(query));
		expect([writeSteps(replay.steps), replay.end, replay.stop]).toEqual([steps, end, stop]);
		expect(replay.begin).toBe('reach');
	});
});

describe('a number that decides itself', () => {
	test.each([
		['0', 'reach.near weight.light', 'on-foot', 'outcome'],
		['4.5', 'reach.near weight.light', 'on-foot', 'outcome'],
		['5', 'reach.near weight.heavy', 'near-rain', 'unanswered'],
		['50', 'reach.near weight.heavy', 'near-rain', 'unanswered'],
		['50.5', 'reach.near', 'weight', 'out of range'],
		['-1', 'reach.near', 'weight', 'out of range']
	])('%s', (weight, steps, end, stop) => {
		const replay = replayAnswers(travelTree, given(`reach=near&weight=${weight}`));
		expect([writeSteps(replay.steps), replay.end, replay.stop]).toEqual([steps, end, stop]);
	});

	test('is told as measured; a branch chosen by hand is not', () => {
		const number = replayAnswers(travelTree, given('reach=near&weight=4.5')).steps[1]!;
		expect([number.measured, number.given]).toEqual([4.5, { kind: 'number', value: 4.5 }]);
		const byHand = replayAnswers(travelTree, given('reach=near&weight=light')).steps[1]!;
		expect('measured' in byHand).toBe(false);
	});
});

describe('a measure of two numbers', () => {
	test('decides, in its own unit', () => {
		const soon = replayAnswers(travelTree, given('reach=far&length=300&pace=200&rain=dry'));
		expect(writeSteps(soon.steps)).toBe('reach.far length.any pace.soon far-rain.dry');
		expect(soon.steps.map((step) => step.measured)).toEqual([undefined, 300, 1.5, undefined]);
		expect(replayAnswers(travelTree, given('reach=far&length=300&pace=150')).end).toBe('by-train');
	});

	test('decides nothing where a branch was chosen by hand before', () => {
		const replay = replayAnswers(travelTree, given('reach=far&length=any&pace=200'));
		expect([replay.end, replay.stop]).toEqual(['pace', 'unmeasured']);
	});

	test('gives way to a branch chosen by hand', () => {
		const replay = replayAnswers(travelTree, given('reach=far&length=any&pace=late'));
		expect([replay.end, replay.stop]).toEqual(['by-train', 'outcome']);
	});

	test('takes no number out of the range of its question', () => {
		const replay = replayAnswers(travelTree, given('reach=far&length=300&pace=501'));
		expect([replay.end, replay.stop]).toEqual(['pace', 'out of range']);
	});
});

test('replayAnswers from a later question', () => {
	const { begin, steps, end } = replayAnswers(travelTree, given('rain=wet'), 'far-rain');
	expect([begin, writeSteps(steps), end]).toEqual(['far-rain', 'far-rain.wet', 'by-van']);
});

test('replayAnswers from an outcome', () => {
	const replay = replayAnswers(travelTree, given('reach=near'), 'by-van');
	expect(replay).toEqual({ begin: 'by-van', steps: [], end: 'by-van', stop: 'outcome' });
});

test('10,000 answers, one after the other', () => {
	const answers = new Map(
		Array.from(
			{ length: 10_000 },
			(_, i) => [`q${i}`, { kind: 'answer', id: 'on', assumed: false }] as const
		)
	);
	const { steps, end } = replayAnswers(chainTree(10_000), answers);
	expect([steps.length, end]).toEqual([10_000, 'finish']);
});
