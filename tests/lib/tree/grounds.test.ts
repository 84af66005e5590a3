import { expect, test } from 'vitest';
import { splitGrounds, withGrounds } from '#lib/tree/grounds.ts';
import { readRoutingTable } from '#lib/tree/routing-table.ts';
import { joinTree, walkWords } from '#lib/tree/tree.ts';
import { travel, travelTree } from '../../support/travel.ts';

const whole = walkWords(travel, travelTree.candidates, travelTree.facts);

test('the grounds come apart and go back where they stood', () => {
	const { words, grounds } = splitGrounds(whole);
	expect(JSON.stringify(words)).not.toMatch(/"(against|because)"/);
	const tree = joinTree(readRoutingTable(travel.machine), words, travelTree.measures);
	expect(withGrounds(tree, grounds)).toEqual(travelTree);
});

test('nothing is said of answers and outcomes that speak against nothing', () => {
	const { questions, outcomes } = splitGrounds(whole).grounds;
	const ways = Object.values(questions).flatMap((one) => Object.values(one));
	for (const { against } of ways) expect(Object.keys(against ?? { some: '' })).not.toEqual([]);
	for (const one of Object.values(outcomes)) expect(Object.keys(one)).not.toEqual([]);
});

test('a fact comes with what refers to it', () => {
	const fact = Object.values(travelTree.facts)[0]!;
	const [question, { ways }] = Object.entries(whole.questions)[0]!;
	const [answer, way] = Object.entries(ways)[0]!;
	const because = { ...way, because: 'As {a.one} says.', label: 'Take {a.two}' };
	const { words, grounds } = splitGrounds({
		...whole,
		questions: { [question]: { ...whole.questions[question]!, ways: { [answer]: because } } },
		facts: { 'a.one': fact, 'a.two': fact }
	});
	expect(Object.keys(words.facts)).toEqual(['a.two']);
	expect(Object.keys(grounds.facts)).toEqual(['a.one']);
});
