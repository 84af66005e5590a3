import { expect, test } from 'vitest';
import { writeFault } from '#lib/check/fault.ts';
import { checkTopics, checkTreeIds, reservedIds } from '#lib/check/ids.ts';
import { content, travel } from '../../support/travel.ts';
import { configured, faultsOf, faultsOfTravel, vary } from '../../support/vary.ts';

const end = { type: 'final' };
/** Faults of a tree with one question, whose second answer leads to an outcome with the given id. */
function faultsOfIds(question: string, answer: string, last: string): string[] {
	const states = { [question]: { on: { yes: 'foot', [answer]: last } }, foot: end, [last]: end };
	const machine = configured({ initial: question, states });
	return checkTreeIds({ ...travel, machine }).map(writeFault);
}

test.each(reservedIds)('"%s" is reserved', (id) => {
	expect(faultsOfIds(id, 'no', 'by-bike')).toEqual([
		`trees/travel/machine.ts · state "${id}" · the state id is reserved · saw "${id}" · choose another word`
	]);
});

test('ill-formed ids', () => {
	const mend = 'use lower-case words with hyphens between them';
	expect(faultsOfIds('Rain', 'no_way', 'by--bike')).toEqual([
		`trees/travel/machine.ts · state "Rain" · the state id is ill-formed · saw "Rain" · ${mend}`,
		`trees/travel/machine.ts · question "Rain", answer "no_way" · the answer id is ill-formed · saw "no_way" · ${mend}`,
		`trees/travel/machine.ts · state "by--bike" · the state id is ill-formed · saw "by--bike" · ${mend}`
	]);
});

test('an answer id of digits', () => {
	expect(faultsOfIds('rain', '42', 'by-bike')).toEqual([
		'trees/travel/machine.ts · question "rain", answer "42" · the answer id is a number · saw "42" · name it in words: numbers in links are typed numbers'
	]);
});

test('a question key that starts with "_"', () => {
	expect(faultsOfTravel({ 'questions.reach.question': '_reach', scenarios: [] })).toContain(
		'trees/travel/questions.ts · question "reach" · the question id starts with "_" · saw "_reach" · choose another: such keys are ours'
	);
});

test('a tree, a candidate and a scenario that are there twice', () => {
	const twice = travel.scenarios.length;
	expect(faultsOf(vary(content, 'trees', [travel, travel])).slice(0, 2)).toEqual([
		'trees/index.ts · registry · the tree id is taken · saw "travel" · choose another: trees/index.ts has it',
		'trees/travel/scenarios.ts · scenario "first-load-0" · the scenario id is taken · saw "first-load-0" · choose another: trees/travel/scenarios.ts has it'
	]);
	expect(faultsOf(vary(content, 'trees', [travel, travel]))).toHaveLength(1 + twice);
	const again = { ...content.candidates[0]!, topic: 'compute', facts: {} };
	expect(faultsOf(vary(content, 'candidates.4', again))).toEqual([
		'trees/candidates/compute/foot.ts · candidate "foot" · the candidate id is taken · saw "foot" · choose another: trees/candidates/delivery/foot.ts has it'
	]);
});

test('a dimension that two topics have', () => {
	const { load, scope } = content.dimensions;
	const topics = {
		'trees/dimensions/a.ts': { load: load! },
		'trees/dimensions/b.ts': { scope: scope!, load: load! }
	};
	expect(checkTopics(topics).map(writeFault)).toEqual([
		'trees/dimensions/b.ts · dimension "load" · the dimension id is taken · saw "load" · choose another: trees/dimensions/a.ts has it'
	]);
});
