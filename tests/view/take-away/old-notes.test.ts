import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/published/change.ts';
import { readFragment, writeFragment } from '#lib/share/fragment.ts';
import { noNotes, writeNotes } from '#lib/share/notes.ts';
import { openWritten } from '#lib/published/open-link.ts';
import { notesOn } from '#view/take-away/kept-notes.ts';
import { updateFragment, updateNotes } from '#view/take-away/old-notes.ts';
import { recall } from '../../support/recall.ts';
import { dated, roadsBefore, roadsNow } from '../../support/roads.ts';

const changes: Change[] = [
	{ ...dated, kind: 'question', id: 'weight', became: 'renamed', to: 'load' },
	{ ...dated, kind: 'outcome', id: 'ride', became: 'renamed', to: 'roll' }
];
const { tree, past } = recall(roadsBefore, roadsNow, changes);
const link = '/trees/drawn/ride?reach=near&weight=heavy';
const query = new URLSearchParams(link.split('?')[1]);
const notes = {
	title: 'The move',
	answers: new Map([
		['reach', 'We measured.'],
		['weight', 'We used the scales.']
	]),
	outcomes: new Map([['ride', 'Agreed.']])
};
const today = {
	title: 'The move',
	answers: new Map([
		['reach', 'We measured.'],
		['load', 'We used the scales.']
	]),
	outcomes: new Map([['roll', 'Agreed.']])
};

describe('notes on an old link', () => {
	test('go where their answers and their outcome went', () => {
		expect(updateNotes(past, query, notes)).toEqual(today);
	});

	test('are as they were once they have gone there, and without a past', () => {
		expect(updateNotes(past, query, today)).toEqual(today);
		expect(updateNotes(undefined, query, notes)).toBe(notes);
	});

	test('that come together stand one below the other', () => {
		const both = {
			...noNotes,
			outcomes: new Map([
				['ride', 'First.'],
				['roll', 'Second.']
			])
		};
		expect(updateNotes(past, query, both).outcomes).toEqual(
			new Map([['roll', 'First.\n\nSecond.']])
		);
	});

	test('on an answer that is no more keep their place', () => {
		const odd = { ...noNotes, answers: new Map([['weight', 'We used the scales.']]) };
		expect(updateNotes(past, new URLSearchParams('weight=none'), odd)).toEqual(odd);
	});

	test('lead on in the fragment', async () => {
		const written = await updateFragment(past, query, await writeFragment(notes));
		expect((await readFragment(written)).notes).toEqual(today);
	});

	test.each(['', '#model-answer', '#n=1broken'])(
		'the fragment "%s" leads on as it is',
		async (hash) => {
			expect(await updateFragment(past, query, hash)).toBe(hash);
		}
	);
});

test('notes that a browser kept are found on the walk as it is today', () => {
	const kept = [
		{ link: '/trees/other/ride?weight=heavy', notes: writeNotes({ ...notes, title: 'Other' }) },
		{ link, notes: writeNotes(notes) }
	];
	const { reading } = openWritten(tree, past, link);
	if (reading.kind !== 'walk') throw new Error('the link leads elsewhere');
	expect(notesOn(kept, reading.walk, past)).toEqual({ own: [today], came: [] });
	const none = { own: [], came: [] };
	expect(notesOn(kept, { ...reading.walk, node: 'load' }, past)).toEqual(none);
	expect(notesOn(kept, reading.walk, undefined)).toEqual(none);
	const newer = { link: '/trees/drawn/roll?reach=near&load=heavy', notes: writeNotes(today) };
	expect(notesOn([...kept, newer], reading.walk, undefined)).toEqual({ own: [today], came: [] });
});
