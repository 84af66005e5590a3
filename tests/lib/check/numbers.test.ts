import { expect, test } from 'vitest';
import { checkNumbers } from '#lib/check/numbers.ts';
import { writeFault } from '#lib/check/fault.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import { travel } from '../../support/travel.ts';
import { vary } from '../../support/vary.ts';

function faultsOfNumbers(changes: Readonly<Record<string, unknown>>): string[] {
	const tree = Object.entries(changes).reduce<AuthoredTree>(
		(varied, [path, value]) => vary(varied, path, value),
		travel
	);
	return checkNumbers(tree).map(writeFault);
}

const branch = travel.questions.reach!;
const light = 'questions.weight.branches.light';
const heavy = 'questions.weight.branches.heavy';
const at = 'trees/travel/questions.ts · question "weight"';

test('the branches of the made-up tree cover their ranges', () => {
	expect(faultsOfNumbers({})).toEqual([]);
});

test('ranges and steps', () => {
	expect(faultsOfNumbers({ 'questions.weight.input.step': 0 })).toEqual([
		`${at} · the step is not a positive number · saw 0 · write the smallest difference that matters`
	]);
	expect(faultsOfNumbers({ 'questions.weight.input.step': NaN })).toEqual([
		`${at} · the step is not a positive number · saw NaN · write the smallest difference that matters`
	]);
	expect(faultsOfNumbers({ 'questions.length.input.min': 1000 })).toEqual([
		'trees/travel/questions.ts · question "length" · the range is empty · saw min 1000, max 1000 · write min below max'
	]);
	expect(faultsOfNumbers({ 'questions.length.input.max': Infinity })).toEqual([
		'trees/travel/questions.ts · question "length" · the range is empty · saw min 1, max Infinity · write min below max'
	]);
});

test('a gap, an overlap and an empty branch', () => {
	expect(faultsOfNumbers({ [`${heavy}.from`]: 6 })).toEqual([
		`${at}, answer "light" · leaves a gap before "heavy" · saw below 5, then from 6 · begin each branch where the one before ends`
	]);
	expect(faultsOfNumbers({ [`${heavy}.from`]: 4 })).toEqual([
		`${at}, answer "light" · overlaps with "heavy" · saw below 5, then from 4 · begin each branch where the one before ends`
	]);
	expect(faultsOfNumbers({ [`${light}.below`]: undefined })).toEqual([
		`${at}, answer "light" · overlaps with "heavy" · saw no bounds, then from 5 · begin each branch where the one before ends`
	]);
	expect(faultsOfNumbers({ [`${heavy}.below`]: 5 })).toEqual([
		`${at}, answer "heavy" · the branch is empty · saw from 5, below 5 · write from below below`,
		`${at}, answer "heavy" · does not cover the range from 0 to 50 · saw from 5, below 5 · leave out its below`
	]);
});

test('branches that stop short of the range, or lie outside it', () => {
	expect(faultsOfNumbers({ [`${light}.from`]: 0 })).toEqual([]);
	expect(faultsOfNumbers({ [`${light}.from`]: 1 })).toEqual([
		`${at}, answer "light" · does not cover the range from 0 to 50 · saw from 1, below 5 · leave out its from`
	]);
	// `below` is not included, so 50 itself would be left out.
	expect(faultsOfNumbers({ [`${heavy}.below`]: 50 })).toEqual([
		`${at}, answer "heavy" · does not cover the range from 0 to 50 · saw from 5, below 50 · leave out its below`
	]);
	expect(faultsOfNumbers({ 'questions.weight.input.max': 4 })).toEqual([
		`${at}, answer "heavy" · lies outside the range from 0 to 4 · saw from 5 · widen the range, or take it out`
	]);
	expect(faultsOfNumbers({ [`${light}.below`]: 0, [`${heavy}.from`]: 0 })).toEqual([
		`${at}, answer "light" · lies outside the range from 0 to 50 · saw below 0 · widen the range, or take it out`
	]);
	expect(faultsOfNumbers({ [`${light}.below`]: 50, [`${heavy}.from`]: 50 })).toEqual([]);
});

test('a measure may be any number', () => {
	expect(faultsOfNumbers({ 'questions.pace.branches.soon.from': 0 })).toEqual([
		'trees/travel/questions.ts · question "pace", answer "soon" · does not cover a measure, which may be any number · saw from 0, below 2 · leave out its from'
	]);
	expect(faultsOfNumbers({ 'questions.pace.branches.late.below': 900 })).toEqual([
		'trees/travel/questions.ts · question "pace", answer "late" · does not cover a measure, which may be any number · saw from 2, below 900 · leave out its below'
	]);
});

test('bounds that are no numbers', () => {
	expect(faultsOfNumbers({ [`${heavy}.from`]: NaN })).toEqual([
		`${at}, answer "heavy" · a bound is not a number · saw from NaN · write a finite number, or leave the bound out`
	]);
});

test('the only branch has no bounds', () => {
	expect(faultsOfNumbers({ 'questions.length.branches.any.below': 9 })).toEqual([
		'trees/travel/questions.ts · question "length", answer "any" · the only branch has bounds · saw below 9 · leave out its bounds'
	]);
});

test('measures', () => {
	expect(faultsOfNumbers({ 'questions.pace.input.measure': 'day' })).toEqual([
		'trees/travel/questions.ts · question "pace" · the measure is unknown · saw "day" · did you mean "days"?'
	]);
	const of = ({ lengths, pace }: Record<string, number>) => lengths! / pace!;
	expect(faultsOfNumbers({ 'measures.days.of': of })).toEqual([
		'trees/travel/measures.ts · measure "days" · reads a number that no question asks for · saw "lengths" · did you mean "length"?'
	]);
});

test('questions with a choice have no numbers to check', () => {
	expect('input' in branch).toBe(false);
	expect(checkNumbers({ ...travel, questions: { reach: branch }, measures: {} })).toEqual([]);
});
