import { expect, test } from 'vitest';
import { inOneLine, joinTree, questionOf, shortName, walkWords } from '#lib/tree/tree.ts';
import { travel, travelTree } from '../../support/travel.ts';

test('joinTree takes routing from the machine and the rest from the words', () => {
	expect([...travelTree.nodes.keys()]).toEqual(Object.keys(travel.machine.states));
	expect(travelTree.start).toBe('reach');
	expect(questionOf(travelTree, 'weight')).toEqual({
		kind: 'question',
		id: 'weight',
		question: 'weight',
		short: ['Weight?'],
		assume: 'heavy',
		input: { unit: 'kilograms', min: 0, max: 50, step: 0.5 },
		ways: [
			{
				id: 'light',
				label: 'One hand lifts it',
				short: ['light'],
				because: 'Feet carry it.',
				against: {},
				below: 5,
				to: 'on-foot'
			},
			{
				id: 'heavy',
				label: 'It takes wheels',
				short: ['heavy'],
				because: 'Feet are too weak.',
				against: {},
				from: 5,
				to: 'near-rain'
			}
		]
	});
	expect(travelTree.nodes.get('by-van')).toEqual({
		kind: 'outcome',
		id: 'by-van',
		title: 'Drive it, and ride the last street.',
		short: 'By van',
		recommend: ['van', 'bike'],
		picks: ['van', 'bike'],
		against: {}
	});
});

test('walkWords leaves out the prose that a walk does not need', () => {
	const sent = JSON.stringify(walkWords(travel, [], {}));
	expect(sent).not.toContain('Muscles carry only so far.');
	expect(sent).not.toContain('Mind the hills.');
	expect(sent).not.toContain('A load to send');
	expect(sent).toContain('Feet are too weak.');
});

test('joinTree refuses a routing without words', () => {
	const states = { ask: { yes: 'end', no: 'end' }, end: null };
	const routing = { id: 'bare', start: 'ask', states };
	const words = { ...walkWords(travel, [], {}), questions: {}, outcomes: {} };
	expect(() => joinTree(routing, words)).toThrow(
		new Error('internal error: "bare": no words for state "ask"')
	);
	const { weight } = walkWords(travel, [], {}).questions;
	expect(() => joinTree(routing, { ...words, questions: { ask: weight! } })).toThrow(
		new Error('internal error: "bare": no words for "ask.yes"')
	);
	const way = weight!.ways.light!;
	const ask = { ...weight!, ways: { yes: way, no: way } };
	expect(() => joinTree(routing, { ...words, questions: { ask } })).toThrow(
		new Error('internal error: "bare": no words for state "end"')
	);
});

test('questionOf refuses an outcome', () => {
	expect(() => questionOf(travelTree, 'by-van')).toThrow(
		new Error('internal error: "by-van" is not a question of "travel"')
	);
});

test('short names', () => {
	expect(inOneLine(['How long', 'is the way?'])).toBe('How long is the way?');
	expect(shortName(travelTree, 'foot')).toBe('foot');
	expect(shortName(travelTree, 'zeppelin')).toBe('zeppelin');
});
