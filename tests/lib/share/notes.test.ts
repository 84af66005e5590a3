import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '#lib/share/fragment.ts';
import {
	countNotes,
	isEmpty,
	noNotes,
	notesOnPath,
	readNotes,
	withNote,
	writeNotes,
	type Notes
} from '#lib/share/notes.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { travelTree } from '../../support/travel.ts';

const notes: Notes = {
	title: 'Parcels 2027',
	answers: new Map([['reach', 'Only the old town.']]),
	outcomes: new Map([['by-bike', 'Ask Ännchen 🚲 about the shed.']])
};
const kept =
	'{"t":"Parcels 2027","a":[["reach","Only the old town."]],"o":[["by-bike","Ask Ännchen 🚲 about the shed."]]}';

test('notes are written in few words and read again', () => {
	expect(writeNotes(notes)).toBe(kept);
	expect(readNotes(kept)).toEqual({ notes, broken: false });
	expect(writeNotes(noNotes)).toBe('{}');
	expect([isEmpty(noNotes), isEmpty(notes), countNotes(notes)]).toEqual([true, false, 2]);
});

test('an empty text removes a note', () => {
	const without = withNote(notes, 'answers', 'reach', '');
	expect(without.answers.size).toBe(0);
	expect(notes.answers.size).toBe(1);
	expect(withNote(without, 'outcomes', 'by-van', 'Too wide.').outcomes.size).toBe(2);
});

test('a walk takes along the notes on its own answers and its own outcome', () => {
	const walk = answerQuestion(walkFrom(travelTree), 'reach', answered('near'));
	const more = withNote(notes, 'answers', 'pace', 'Slow.');
	expect(notesOnPath(more, walk)).toEqual({
		title: 'Parcels 2027',
		answers: notes.answers,
		outcomes: new Map()
	});
});

describe('what cannot be read is left aside and told', () => {
	test.each([
		['', noNotes],
		['[]', noNotes],
		['null', noNotes],
		['"t"', noNotes],
		['{"t":3}', noNotes],
		['{"a":{"reach":"x"}}', noNotes],
		['{"t":"kept","a":[["reach","x","y"],["pace"]]}', { ...noNotes, title: 'kept' }],
		[
			'{"a":[["reach","kept"],["pace",1],["rain",""]]}',
			{ ...noNotes, answers: new Map([['reach', 'kept']]) }
		],
		[`{"a":[["reach","${'x'.repeat(9000)}"]]}`, noNotes]
	])('%.60s', (text, left) => {
		expect(readNotes(text)).toEqual({ notes: left, broken: true });
	});

	test('keys of objects are plain keys here', () => {
		const read = readNotes('{"a":[["__proto__","x"],["constructor","y"]],"__proto__":{"t":"z"}}');
		expect([...read.notes.answers.keys()]).toEqual(['__proto__', 'constructor']);
		expect(read.notes.title).toBe('');
	});
});

describe('the fragment', () => {
	test('is absent without notes, plain where short, compressed where that is shorter', async () => {
		expect(await writeFragment(noNotes)).toBe('');
		expect(await writeFragment({ ...noNotes, title: 'a' })).toBe('#n=0eyJ0IjoiYSJ9');
		expect(await writeFragment({ ...noNotes, title: 'a'.repeat(120) })).toMatch(
			/^#n=1[\w-]{10,30}$/
		);
	});

	test('is read although a chat tool took what follows for part of it', async () => {
		for (const rest of [')', '.', '&utm=x', '%20']) {
			expect((await readFragment(`#n=0eyJ0IjoiYSJ9${rest}`)).notes.title).toBe('a');
		}
	});

	test.each(['', '#', '#main', '#N=0eyJ0IjoiYSJ9'])('%j holds no notes', async (hash) => {
		expect(await readFragment(hash)).toEqual({ notes: noNotes, broken: false });
	});

	test.each([
		'#n=',
		'#n=0',
		'#n=1',
		'#n=2abc',
		'#n=0eyJ0IjoiYS',
		'#n=1AAAA',
		'#n=1eyJ0IjoiYSJ9',
		'#n=0_w',
		'#n=%FF'
	])('%j cannot be read', async (hash) => {
		expect(await readFragment(hash)).toEqual({ notes: noNotes, broken: true });
	});

	test('a fragment that unfolds without end is given up', async () => {
		const huge = await writeFragment({ ...noNotes, title: 'x'.repeat(5_000_000) });
		expect(huge.length).toBeLessThan(10_000);
		expect(await readFragment(huge)).toEqual({ notes: noNotes, broken: true });
	});
});

/** Any text that a field can hold: also halves of surrogate pairs, controls and marks that turn the writing. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
	fc
		.array(fc.nat(0xffff), { minLength: 1, maxLength: 50 })
		.map((units) => String.fromCharCode(...units))
);
const anyMap = fc
	.array(fc.tuple(anyText, anyText), { maxLength: 12 })
	.map((pairs) => new Map(pairs));
const anyNotes: fc.Arbitrary<Notes> = fc.record({
	title: fc.oneof(fc.constant(''), anyText),
	answers: anyMap,
	outcomes: anyMap
});

describe('in any Unicode', () => {
	test('notes come out of a fragment as they went in', async () => {
		await fc.assert(
			fc.asyncProperty(anyNotes, async (written) => {
				const fragment = await writeFragment(written);
				// Nothing that a browser would escape, or a chat tool end the link at.
				expect(fragment).toMatch(/^(#n=[01][\w-]+)?$/);
				expect(await readFragment(fragment)).toEqual({ notes: written, broken: false });
			})
		);
	});

	test('whatever a fragment holds, reading it gives notes', async () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.base64String().map((text) => `#n=0${text}`),
			fc.base64String().map((text) => `#n=1${text}`),
			fc.json().map((text) => `#n=0${Buffer.from(text).toString('base64url')}`)
		);
		await fc.assert(
			fc.asyncProperty(hostile, async (hash) => {
				const { notes } = await readFragment(hash);
				expect(typeof notes.title).toBe('string');
				for (const text of [...notes.answers.values(), ...notes.outcomes.values()])
					expect(typeof text).toBe('string');
			})
		);
	});

	test('a fragment with one letter changed is read or told, and never throws', async () => {
		const whole = await writeFragment({ ...notes, title: 'Parcels '.repeat(10) });
		await fc.assert(
			fc.asyncProperty(
				fc.nat(whole.length - 4),
				fc.constantFrom(...'AZaz09-_%<'),
				async (at, letter) => {
					const changed = whole.slice(0, at + 3) + letter + whole.slice(at + 4);
					expect(typeof (await readFragment(changed)).broken).toBe('boolean');
				}
			)
		);
	});
});
