import { expect, test } from 'vitest';
import { travel } from '../../support/travel.ts';
import { faultsOfTravel } from '../../support/vary.ts';

test('a question whose words have another name', () => {
	const { reach } = travel.questions;
	expect(faultsOfTravel({ 'questions.reach': undefined, 'questions.raech': reach })).toEqual([
		'trees/travel/questions.ts · question "reach" · the machine has this state, but there are no words for it · saw nothing · did you mean "raech"?',
		'trees/travel/questions.ts · question "raech" · words for no state of the machine · saw "raech" · did you mean "reach"?'
	]);
});

test('an outcome without words', () => {
	expect(faultsOfTravel({ 'outcomes.by-bike': undefined })).toContain(
		'trees/travel/outcomes.ts · outcome "by-bike" · the machine has this state, but there are no words for it · saw nothing · write its words'
	);
});

test('words for an outcome that is none', () => {
	expect(faultsOfTravel({ 'outcomes.by-ship': travel.outcomes['by-van'] })).toEqual([
		'trees/travel/outcomes.ts · outcome "by-ship" · words for no state of the machine · saw "by-ship" · take them out'
	]);
});

test('an answer without words', () => {
	expect(faultsOfTravel({ 'questions.weight.branches.light': undefined })).toContain(
		'trees/travel/questions.ts · question "weight", answer "light" · the machine has this answer, but there are no words for it · saw nothing · write its words'
	);
});
