import { describe, expect, test } from 'vitest';
import type { Dimension } from '#lib/tree/candidate.ts';
import {
	collectFacts,
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
	const number = (unit: string): Dimension => ({ kind: 'number', name: '', group: '', unit });

	test.each([
		[14, 'days', '14 days'],
		[1, 'days', '1 day'],
		[0, 'days', '0 days'],
		[1, 'seconds', '1 second'],
		[1, 'shards', '1 shard'],
		[1, 'messages a second', '1 message a second'],
		[1, 'retries', '1 retry'],
		[1, 'batches', '1 batch'],
		[1, 'addresses', '1 address'],
		[1, 'vCPUs', '1 vCPU'],
		[1, 'KiB', '1 KiB'],
		[1, 'TB per month', '1 TB per month'],
		[1, 's', '1 s'],
		[1, 'messages/s', '1 messages/s'],
		[256000, 'IOPS', '256,000 IOPS'],
		[99.999999999, '%', '99.999999999%'],
		[2.5, '× the price', '2.5× the price'],
		[0.0125, 'USD', '0.0125 USD'],
		[3, '', '3']
	])('%s %s', (value, unit, written) => {
		expect(writeValue(value, number(unit)).replaceAll('\u00a0', ' ')).toBe(written);
	});

	test('a number and its unit stay on one line', () => {
		expect(writeValue(14, number('days'))).toBe('14\u00a0days');
	});

	test('values of other kinds', () => {
		expect(writeValue(true, { kind: 'yes-no', name: '', group: '' })).toBe('Yes');
		expect(writeValue(false, { kind: 'yes-no', name: '', group: '' })).toBe('No');
		expect(writeValue('one Region', { kind: 'phrase', name: '', group: '' })).toBe('one Region');
		const options = ['S3', 'Redshift'];
		expect(writeValue(options, { kind: 'set', name: '', group: '', options })).toBe('S3, Redshift');
	});
});

test('collectFacts leaves out unknown facts and facts without a value', () => {
	const texts = ['{foot.load} {foot.grounds}', '{foot.load} {foot.nothing} {nobody.load}'];
	const shown = collectFacts(texts, (c, d) => findFact(content.families, c, d));
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
	const named = (short: string) => ({ ...content.families[0]!.candidates[0]!, short });
	const all = ['SQS FIFO', 'S3', 'SQS standard', 'EventBridge Scheduler', 'SQS FIFO'].map(named);
	expect(unbreakableNames(all)).toEqual(['SQS standard', 'SQS FIFO']);
});
