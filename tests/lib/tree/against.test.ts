import { expect, test } from 'vitest';
import { splitAgainst, withAgainst } from '#lib/tree/against.ts';
import { readRoutingTable } from '#lib/tree/routing-table.ts';
import { joinTree, walkWords } from '#lib/tree/tree.ts';
import { travel, travelTree } from '../../support/travel.ts';

const whole = walkWords(travel, travelTree.candidates, travelTree.facts);

test('what speaks against candidates comes apart and goes back where it stood', () => {
	const { words, against } = splitAgainst(whole);
	expect(JSON.stringify(words)).not.toContain('"against"');
	const tree = joinTree(readRoutingTable(travel.machine), words, travelTree.measures);
	expect(withAgainst(tree, against)).toEqual(travelTree);
});

test('nothing is said of answers and outcomes that speak against nothing', () => {
	const { against } = splitAgainst(whole);
	const sentences = [...Object.values(against.questions), against.outcomes];
	for (const byId of sentences)
		for (const one of Object.values(byId)) expect(Object.keys(one)).not.toEqual([]);
});
