import { setup } from 'xstate';
import { expect, test } from 'vitest';
import { checkRouting } from '#lib/check/routing.ts';
import { writeFault } from '#lib/check/fault.ts';
import { defineRouting } from '#lib/tree/grammar.ts';
import { travel } from '../../support/travel.ts';
import { configured } from '../../support/vary.ts';

function faultsOfRouting(config: object): string[] {
	return checkRouting({ ...travel, machine: configured(config) }).map(writeFault);
}

const end = { type: 'final' };

test('defineRouting refuses a target that is not a state, and names the nearest', () => {
	const states = { ask: { on: { yes: 'bkie', no: 'foot' } }, bike: end, foot: end };
	expect(() => defineRouting(states as never)).toThrow(
		new Error(
			'Routing: answer "yes" of "ask" leads to "bkie", which is not a state. Did you mean "bike"?'
		)
	);
});

test('a target that is not a state', () => {
	const states = { ask: { on: { yes: 'bkie', no: 'foot' } }, bike: end, foot: end };
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		'trees/travel/machine.ts · question "ask", answer "yes" · leads to a state that does not exist · saw "bkie" · did you mean "bike"?'
	]);
});

test('a target that is only a property of every object', () => {
	const states = { ask: { on: { yes: 'toString', no: 'foot' } }, foot: end };
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		'trees/travel/machine.ts · question "ask", answer "yes" · leads to a state that does not exist · saw "toString" · name one of "ask", "foot"'
	]);
});

test('a target with a guard', () => {
	const states = {
		ask: { on: { yes: { target: 'bike', guard: 'dry' }, no: 'foot' } },
		bike: end,
		foot: end
	};
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		'trees/travel/machine.ts · question "ask", answer "yes" · the target is not a plain id · saw {"target":"bike","guard":"dry"} · write the id of the next state: no guards, actions or lists'
	]);
});

test.each(['context', 'always', 'after', 'invoke', 'entry', 'exit', 'states', 'type'])(
	'a question that uses %s',
	(key) => {
		const states = { ask: { on: { yes: 'bike', no: 'foot' }, [key]: {} }, bike: end, foot: end };
		expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
			`trees/travel/machine.ts · state "ask" · the machine holds more than routing · saw "${key}" · keep history out of the machine: states, answers and final states only`
		]);
	}
);

test('a machine with context, and an outcome with answers', () => {
	const states = { ask: { on: { yes: 'bike', no: 'foot' } }, bike: { ...end, on: {} }, foot: end };
	expect(faultsOfRouting({ initial: 'ask', context: {}, states })).toEqual([
		'trees/travel/machine.ts · machine · the machine holds more than routing · saw "context" · keep history out of the machine: states, answers and final states only',
		'trees/travel/machine.ts · state "bike" · the machine holds more than routing · saw "on" · keep history out of the machine: states, answers and final states only'
	]);
});

test('a machine made by XState holds nothing beyond its routing', () => {
	const states = defineRouting({
		ask: { on: { yes: 'bike', no: 'foot' } },
		bike: { type: 'final' },
		foot: { type: 'final' }
	});
	const machine = setup({}).createMachine({ id: 'travel', initial: 'ask', states });
	expect(checkRouting({ ...travel, machine })).toEqual([]);
});

test('a start that is not a question', () => {
	const states = { ask: { on: { yes: 'bike', no: 'foot' } }, bike: end, foot: end };
	expect(faultsOfRouting({ initial: 'aks', states })).toEqual([
		'trees/travel/machine.ts · machine · the first state is not a question · saw "aks" · did you mean "ask"?'
	]);
	expect(faultsOfRouting({ initial: 'bike', states })).toEqual([
		'trees/travel/machine.ts · machine · the first state is not a question · saw "bike" · name one of "ask"'
	]);
});

test('a question without answers', () => {
	const states = { ask: { on: { yes: 'rain', no: 'foot' } }, rain: { on: {} }, foot: end };
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		`trees/travel/machine.ts · question "rain" · has no way on · saw no answer · give it answers, or make it an outcome: { type: 'final' }`
	]);
});

test('a state that no walk reaches', () => {
	const states = { ask: { on: { yes: 'bike', no: 'foot' } }, bike: end, foot: end, train: end };
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		'trees/travel/machine.ts · state "train" · no walk reaches it · saw no answer that leads here from the start · lead an answer to it, or take it out'
	]);
});

test('answers that go round in a circle', () => {
	const states = {
		ask: { on: { yes: 'rain', no: 'foot' } },
		rain: { on: { dry: 'ask', wet: 'foot' } },
		foot: end
	};
	expect(faultsOfRouting({ initial: 'ask', states })).toEqual([
		'trees/travel/machine.ts · question "ask" · the answers go round in a circle · saw ask → rain → ask · lead one of them on'
	]);
});
