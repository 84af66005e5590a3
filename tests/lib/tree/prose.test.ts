import { describe, expect, test } from 'vitest';
import { byVariant, read, unit, type Dimension, type FactValue } from '#lib/tree/candidate.ts';
import {
	collectFacts,
	endSentence,
	factReferences,
	keepTogether,
	plainProse,
	readProse,
	unbreakableNames,
	writeValue
} from '#lib/tree/prose.ts';
import { findFact } from '#lib/check/content.ts';
import { content } from '../../support/travel.ts';

const source = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways' };
const load = { text: '10\u00a0kg', source, checked: '2026-10' };
const facts = { 'foot.load': load };

test('factReferences, in order', () => {
	expect(factReferences('{a.b} and {c-1.d-2}, not {A.b}, {a} or {a.b')).toEqual(['a.b', 'c-1.d-2']);
	expect(factReferences('')).toEqual([]);
});

test('endSentence sets a full stop, but not after another mark', () => {
	expect(['A queue', 'A queue.', 'Two things:', 'Which?'].map(endSentence)).toEqual([
		'A queue.',
		'A queue.',
		'Two things:',
		'Which?'
	]);
});

test('readProse cuts a text at its facts', () => {
	expect(readProse('Feet carry {foot.load}, no more.', facts)).toEqual([
		{ text: 'Feet carry ' },
		{ text: '10\u00a0kg', fact: load },
		{ text: ', no more.' }
	]);
	expect(readProse('{foot.load}{foot.load}', facts).map((s) => s.text)).toEqual([
		'10\u00a0kg',
		'10\u00a0kg'
	]);
	expect(readProse('', facts)).toEqual([]);
});

test('unknown references stay as written', () => {
	expect(readProse('{foot.pace} of {foot.load}', facts).map((s) => s.text)).toEqual([
		'{foot.pace} of ',
		'10\u00a0kg'
	]);
	expect(plainProse('{foot.pace} of {foot.load}', facts)).toBe('{foot.pace} of 10\u00a0kg');
});

describe('writeValue', () => {
	const source = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways.html' };
	const write = (value: FactValue, dimension: object, note?: string) =>
		writeValue(read(value, source, '2026-10', note), {
			name: '',
			group: '',
			...dimension
		} as Dimension).replaceAll('\u00a0', ' ');
	const number = (one: string, other?: string) => ({ kind: 'number', unit: unit(one, other) });
	const days = number('day', 'days');

	test.each<[FactValue, object, string]>([
		[14, days, '14 days'],
		[1, days, '1 day'],
		[0, days, '0 days'],
		[1, number('message a second', 'messages a second'), '1 message a second'],
		[256000, number('IOPS'), '256,000 IOPS'],
		[99.999999999, number('%'), '99.999999999%'],
		[2.5, number('× the price'), '2.5× the price'],
		[{ from: 2, to: 5 }, days, '2 to 5 days'],
		[{ from: 10 }, number('%'), 'from 10%'],
		[true, { kind: 'yes-no' }, 'Yes'],
		[false, { kind: 'yes-no' }, 'No'],
		['one Region', { kind: 'phrase' }, 'one Region'],
		[['S3', 'Redshift'], { kind: 'set', options: ['S3', 'Redshift'] }, 'S3, Redshift']
	])('%o', (value, dimension, written) => {
		expect(write(value, dimension)).toBe(written);
	});

	test('a number without limit stands in the words of its source', () => {
		expect(write('unlimited', days, 'nearly unlimited')).toBe('nearly unlimited');
	});

	test('a number and its unit stay on one line', () => {
		expect(
			writeValue(read(14, source, '2026-10'), {
				name: '',
				group: '',
				kind: 'number',
				unit: unit('day', 'days')
			})
		).toBe('14\u00a0days');
	});
});

test('a reference can name one platform or mode', () => {
	const source = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways.html' };
	const fact = byVariant({ road: read(80, source, '2026-09'), rail: read(120, source, '2026-10') });
	const dimension: Dimension = { name: '', group: '', kind: 'number', unit: unit('km/h') };
	const texts = ['{van.speed.rail} or {van.speed}', '{van.speed.water}'];
	const shown = collectFacts(texts, () => ({ fact, dimension }));
	expect(shown).toEqual({
		'van.speed.rail': { text: '120\u00a0km/h', source, checked: '2026-10' }
	});
});

test('collectFacts leaves out unknown facts and facts without a value', () => {
	const texts = ['{foot.load} {foot.grounds}', '{foot.load} {foot.nothing} {nobody.load}'];
	const shown = collectFacts(texts, (c, d) => findFact(content, c, d));
	expect(Object.entries(shown).map(([key, { text, checked }]) => [key, text, checked])).toEqual([
		['foot.load', '10\u00a0kg', '2026-10']
	]);
});

test('keepTogether', () => {
	expect(keepTogether('Amazon S3 and Amazon S3 Glacier', ['Amazon S3 Glacier', 'Amazon S3'])).toBe(
		'Amazon\u00a0S3 and Amazon\u00a0S3\u00a0Glacier'
	);
});

test('unbreakableNames are short names of several words, longest first', () => {
	const named = (short: string) => ({ ...content.candidates[0]!, short });
	const all = ['SQS FIFO', 'S3', 'SQS standard', 'EventBridge Scheduler', 'SQS FIFO'].map(named);
	expect(unbreakableNames(all)).toEqual(['SQS standard', 'SQS FIFO']);
});
