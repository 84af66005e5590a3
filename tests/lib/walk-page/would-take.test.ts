import { expect, test } from 'vitest';
import { findNearestWalks } from '#lib/explain/what-if.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { writeWouldTake } from '#lib/walk-page/would-take.ts';
import { given } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

const answers = given('reach=near&weight=20&rain=dry');
const { steps, end } = replayAnswers(travelTree, answers);
const walk = { tree: travelTree, begin: travelTree.start, steps, node: end, answers };
const nearest = (...ids: string[]) =>
	findNearestWalks(walk).filter(({ candidate }) => ids.includes(candidate));
const write = (ids: string[], asked?: string) =>
	writeWouldTake(nearest(...ids), asked, travelTree.facts);

test('the question above is not named again', () => {
	expect(write(['van'])).toBe('It would take Rain bearable? “It must stay dry”.');
	expect(write(['van'], 'rain')).toBe('It would take “It must stay dry”.');
});

test('candidates that take the same are named together, others apart', () => {
	expect(writeWouldTake([...nearest('van'), ...nearest('van')], 'rain', {})).toBe(
		'They would take “It must stay dry”.'
	);
	expect(write(['foot', 'van'], 'rain')).toBe(
		'foot would take Weight? “One hand lifts it”. van would take “It must stay dry”.'
	);
});

test('nothing where no walk leads there', () => {
	expect(write([])).toBe('');
});
