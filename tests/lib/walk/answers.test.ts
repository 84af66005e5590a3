import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, assumedAnswer, readAnswers, readGiven, writeGiven } from '#lib/walk/answers.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { travelTree } from '../../support/travel.ts';

describe('readGiven', () => {
	test.each([
		['fifo', { kind: 'answer', id: 'fifo', assumed: false }],
		['unsure.fifo', { kind: 'answer', id: 'fifo', assumed: true }],
		['unsure.', { kind: 'answer', id: '', assumed: true }],
		['', { kind: 'answer', id: '', assumed: false }],
		['400', { kind: 'number', value: 400 }],
		['-1.5', { kind: 'number', value: -1.5 }],
		['007', { kind: 'number', value: 7 }],
		['-0', { kind: 'number', value: 0 }],
		['4e2', { kind: 'answer', id: '4e2', assumed: false }],
		['.5', { kind: 'answer', id: '.5', assumed: false }],
		['1,5', { kind: 'answer', id: '1,5', assumed: false }],
		['Infinity', { kind: 'answer', id: 'Infinity', assumed: false }],
		['unsure.5', { kind: 'answer', id: '5', assumed: true }],
		['1234567890123456', { kind: 'answer', id: '1234567890123456', assumed: false }]
	])('"%s"', (value, given) => {
		expect(readGiven(value)).toEqual(given);
	});
});

describe('writeGiven', () => {
	test.each(['fifo', 'unsure.fifo', '400', '-1.5', '0', '0.5'])('"%s"', (value) => {
		expect(writeGiven(readGiven(value))).toBe(value);
	});

	test('numbers have no exponent and no more decimals than are read', () => {
		expect(writeGiven({ kind: 'number', value: 1e-7 })).toBe('0.0000001');
		expect(writeGiven({ kind: 'number', value: 0.1 + 0.2 })).toBe('0.3');
		expect(writeGiven({ kind: 'number', value: 100 - 1e-12 })).toBe('100');
	});

	test('what is written is read as it was', () => {
		const number = fc.record({
			kind: fc.constant('number' as const),
			value: fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map((n) => n / 10 ** 6 + 0)
		});
		const anyText = fc.string().map(readGiven);
		fc.assert(
			fc.property(fc.oneof(number, anyText), (given) => {
				expect(readGiven(writeGiven(given))).toEqual(given);
			})
		);
	});
});

test('readAnswers keeps known questions, and the first value of each', () => {
	const query = new URLSearchParams(
		'rain=dry&_scenario=x&snow=yes&rain=wet&reach=near&__proto__=1'
	);
	expect([...readAnswers(travelTree, query)]).toEqual([
		['rain', answered('dry')],
		['reach', answered('near')]
	]);
});

test('assumedAnswer', () => {
	expect(assumedAnswer(questionOf(travelTree, 'weight'))).toEqual({
		kind: 'answer',
		id: 'heavy',
		assumed: true
	});
});
