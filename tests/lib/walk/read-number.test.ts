import { expect, test } from 'vitest';
import { readNumber } from '#lib/walk/read-number.ts';

const input = { unit: 'hours a month', min: 0, max: 744, step: 1 };

test.each([
	['620', 620],
	[' 1 2 0 ', 120],
	['0', 0]
])('reads %s', (typed, value) => {
	expect(readNumber(typed, input)).toEqual({ value });
});

test('thousands may be set off by commas', () => {
	expect(readNumber('1,200,000', { ...input, max: 2_000_000 })).toEqual({ value: 1_200_000 });
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
