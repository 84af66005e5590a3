import { expect, test } from 'vitest';
import { faultsOfTravel } from '../../support/vary.ts';

test('sentences against unknown candidates', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.against.vna': 'No.' })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · against names an unknown candidate · saw "vna" · did you mean "van"?'
	]);
	expect(faultsOfTravel({ 'questions.reach.answers.far.against.foto': 'No.' })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · against names an unknown candidate · saw "foto" · did you mean "foot"?'
	]);
});

test('a sentence against a candidate that the answer does not rule out', () => {
	expect(faultsOfTravel({ 'questions.reach.answers.far.against.van': 'No.' })).toEqual([
		'trees/travel/questions.ts · question "reach", answer "far" · against names a candidate that this answer does not rule out · saw "van" · take the sentence out; it rules out foot'
	]);
	// Ruled out already before this question.
	expect(faultsOfTravel({ 'questions.weight.branches.heavy.against': { train: 'No.' } })).toEqual([
		'trees/travel/questions.ts · question "weight", answer "heavy" · against names a candidate that this answer does not rule out · saw "train" · take the sentence out; it rules out foot'
	]);
	expect(faultsOfTravel({ 'questions.weight.branches.heavy.against': { foot: 'No.' } })).toEqual(
		[]
	);
});

test('an outcome against what it recommends', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.against.foot': 'No.' })).toEqual([
		'trees/travel/outcomes.ts · outcome "on-foot" · speaks against what it recommends · saw "foot" · take the sentence out, or put it under watch'
	]);
});
