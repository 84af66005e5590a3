import { expect, test } from 'vitest';
import { judgeNumber, readNumber } from '#lib/walk/read-number.ts';

const input = { unit: 'hours a month', min: 0, max: 744, step: 1 };

test.each([
	['620', 620],
	[' 1 2 0 ', 120],
	['0', 0]
])('reads %s', (typed, value) => {
	expect(readNumber(typed, input)).toEqual({ value });
});

const tb = { unit: 'TB', min: 0.01, max: 1_000_000, step: 0.01 };

test.each([
	['12,5', tb, 12.5],
	['12.5 TB', tb, 12.5],
	['20 GB', tb, 0.02],
	['20gb', tb, 0.02],
	['2 PB', tb, 2000],
	['0,125', { ...tb, step: 0.001 }, 0.125],
	['1,200,000', { ...tb, max: 2_000_000 }, 1_200_000],
	['1.200.000', { ...tb, max: 2_000_000 }, 1_200_000],
	['1.234,5', tb, 1234.5],
	['1,234.5', tb, 1234.5],
	["1'200", tb, 1200],
	// The other reading is no whole number, or too much.
	['1,200', { ...input, max: 10_000 }, 1200],
	['1.000', input, 1],
	['1 day', { ...input, unit: 'days' }, 1],
	['2 weeks', { ...input, unit: 'days' }, 14],
	['4 hours', { ...input, unit: 'minutes' }, 240],
	['2 Gbps', { ...tb, unit: 'Mbps' }, 2000],
	['500 Mbit/s', { ...tb, unit: 'Mbps' }, 500],
	['2 GiB/s', { ...tb, unit: 'MiB a second' }, 2048],
	['100 calls', { ...input, unit: 'calls a second' }, 100]
])('“%s” has one meaning that fits', (typed, input, value) => {
	expect(readNumber(typed, input)).toEqual({ value });
});

test.each([
	['1.000', tb, '“1.000” may mean two numbers. Write 1 TB or 1000 TB.'],
	['1,250 TB', tb, '“1,250” may mean two numbers. Write 1250 TB or 1.25 TB.'],
	[
		'1.000 GB',
		{ ...tb, step: 0.001, min: 0.001 },
		'“1.000” may mean two numbers. Write 1 GB or 1000 GB.'
	],
	[
		'1.000',
		{ ...input, max: 10_000 },
		'“1.000” may mean two numbers. Write 1 hours a month or 1000 hours a month.'
	],
	['20 apples', tb, 'Give a number from 0.01 to 1,000,000 TB, with a point before decimals: 12.5.'],
	['20 Mbps', tb, 'Give a number from 0.01 to 1,000,000 TB, with a point before decimals: 12.5.'],
	['1.2.3', tb, 'Give a number from 0.01 to 1,000,000 TB, with a point before decimals: 12.5.']
])('“%s” has not: it is said how to write it', (typed, input, fault) => {
	expect(readNumber(typed, input)).toEqual({ fault });
});

test.each([
	['90 s', 'minutes'],
	['5 ms', 'minutes'],
	['5 /s', 'days'],
	['5 .', 'days'],
	['500 MiB an hour', 'MiB a second'],
	['60 calls a minute', 'calls a second'],
	['1 TB/day', 'TB']
])('“%s” is no number of %s', (typed, unit) => {
	expect(readNumber(typed, { ...tb, unit })).toHaveProperty('fault');
});

test('what it is counted per may be written in full or short', () => {
	const rate = { ...tb, unit: 'MiB a second' };
	for (const typed of ['2 MiB/s', '2 MiB per second', '2 mib a second', '2 MiB'])
		expect(readNumber(typed, rate)).toEqual({ value: 2 });
});

test('a number that a link holds has no other meaning', () => {
	expect(judgeNumber(1.25, tb)).toEqual({ value: 1.25 });
	expect(judgeNumber(745, input)).toHaveProperty('fault');
});

test.each(['', 'many', '745', '-1', '1e3', '1,2', '<b>', 'Infinity', '12.4'])(
	'says what it wants instead of %s',
	(typed) => {
		expect(readNumber(typed, input)).toEqual({
			fault: 'Give a whole number from 0 to 744 hours a month.'
		});
	}
);

test('a step below one keeps decimals without noise', () => {
	expect(readNumber('0.3', { ...input, step: 0.1 })).toEqual({ value: 0.3 });
});
