import { expect, test } from 'vitest';
import { findNearestWalks } from '#lib/explain/what-if.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { writeWouldTake } from '#lib/explain/would-take.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { given } from '../../support/given.ts';
import { travelTree } from '../../support/travel.ts';

function write(
	ids: string[],
	asked?: string,
	query = 'reach=near&weight=20&rain=dry',
	tree: Tree = travelTree
) {
	const answers = given(query);
	const { steps, end } = replayAnswers(tree, answers);
	const walk = { tree, begin: tree.start, steps, node: end, answers };
	const nearest = findNearestWalks(walk).filter(({ candidate }) => ids.includes(candidate));
	return writeWouldTake(nearest, asked, tree.facts);
}

test('the question above is not named again', () => {
	expect(write(['van'])).toBe('It would take “It must stay dry” (Rain bearable?).');
	expect(write(['van'], 'rain')).toBe('It would take “It must stay dry”.');
});

test('a number is said as the number to be given', () => {
	expect(write(['foot'], 'weight')).toBe('It would take “4.5 kilograms”.');
});

test('questions newly asked are counted', () => {
	expect(write(['train'], 'reach')).toBe('It would take “To another town” and 2 more answers.');
	expect(write(['van'], 'weight', 'reach=near&weight=2')).toBe(
		'It would take “5 kilograms” and one more answer.'
	);
});

test('candidates that take the same are named together, others apart', () => {
	const tree = drawTree({
		a: { x: 'foot', y: 'both', z: 'ship' },
		foot: ['foot'],
		both: ['bike', 'van'],
		ship: ['ship']
	});
	expect(write(['bike', 'van'], 'a', 'a=x', tree)).toBe('They would take “y”.');
	expect(write(['bike', 'van', 'ship'], 'a', 'a=x', tree)).toBe(
		'bike and van would take “y”. ship would take “z”.'
	);
});

test('nothing where no walk leads there', () => {
	expect(write([])).toBe('');
});
