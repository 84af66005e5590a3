import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noNotes } from '#lib/share/notes.ts';
import { parseKept, withKept } from '#view/take-away/kept-notes.ts';

const mine = { ...noNotes, title: 'mine' };
const theirs = { ...noNotes, title: 'theirs' };
const link = '/trees/travel/by-bike?reach=near';
const keptMine = { link, notes: '{"t":"mine"}' };
const keptTheirs = { link, notes: '{"t":"theirs"}', came: true };

test('changed notes take the place of what they were, and of nothing else', () => {
	expect(
		withKept([keptMine], link, { ...mine, title: 'mine, changed' }, { before: mine, came: false })
	).toEqual([{ link, notes: '{"t":"mine, changed"}' }]);
	expect(withKept([keptMine], link, theirs, { before: theirs, came: true })).toEqual([
		keptTheirs,
		keptMine
	]);
	expect(withKept([keptMine, keptTheirs], link, noNotes, { before: theirs, came: false })).toEqual([
		keptMine
	]);
});

test('twenty sets at most', () => {
	const many = Array.from({ length: 25 }, (_, i) => ({
		link: `/trees/t/${i}`,
		notes: `{"t":"${i}"}`
	}));
	expect(withKept(many, link, mine, { before: mine, came: false })).toHaveLength(20);
});

test('what is foreign is set aside and told', () => {
	expect(parseKept(null)).toEqual({ kept: [], broken: false });
	expect(parseKept(JSON.stringify([keptMine]))).toEqual({ kept: [keptMine], broken: false });
	for (const text of [
		'{',
		'{}',
		'[1]',
		'[{"link":"https://elsewhere","notes":"{}"}]',
		`[{"link":"${link}","notes":"x"}]`
	]) {
		expect(parseKept(text)).toEqual({ kept: [], broken: true });
	}
	expect(parseKept(JSON.stringify([null, keptMine]))).toEqual({ kept: [keptMine], broken: true });
});

test('whatever is stored, reading it never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(parseKept(text).kept))
	);
});
