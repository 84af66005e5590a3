import { expect, test } from 'vitest';
import { checkChoices, numbersRead } from '#lib/check/choices.ts';
import { writeFault } from '#lib/check/fault.ts';
import { sketchTree } from '#lib/check/sketch-tree.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import { travel } from '../../support/travel.ts';
import { configured, vary } from '../../support/vary.ts';

function faultsOfChoices(tree: AuthoredTree): string[] {
	return checkChoices(tree, sketchTree(tree)).map(writeFault);
}

const end = { type: 'final' };

test('a question with one answer', () => {
	const states = {
		ask: { on: { yes: 'rain' } },
		rain: { on: { dry: 'bike', wet: 'van' } },
		bike: end,
		van: end
	};
	expect(faultsOfChoices({ ...travel, machine: configured({ initial: 'ask', states }) })).toEqual([
		'trees/travel/machine.ts · question "ask" · leaves no choice · saw only "yes" · give it a second answer; one way on is for a number that a later measure reads'
	]);
});

test('a question whose answers all lead to the same place', () => {
	const states = { ask: { on: { yes: 'bike', no: 'bike' } }, bike: end };
	expect(faultsOfChoices({ ...travel, machine: configured({ initial: 'ask', states }) })).toEqual([
		'trees/travel/machine.ts · question "ask" · decides nothing: all answers lead to the same place · saw "bike" · lead the answers apart, or take the question out'
	]);
});

test('a number with one way on, where a later measure reads it', () => {
	expect(faultsOfChoices(travel)).toEqual([]);
	const ofPace = vary(travel, 'measures.days.of', ({ pace }: Record<string, number>) => pace);
	expect(faultsOfChoices(ofPace)).toEqual([
		'trees/travel/machine.ts · question "length" · leaves no choice · saw only "any" · give it a second answer; one way on is for a number that a later measure reads'
	]);
});

test('the numbers a measure reads', () => {
	expect(numbersRead(travel, 'days')).toEqual(['length', 'pace']);
	expect(numbersRead(travel, 'weeks')).toEqual([]);
});
