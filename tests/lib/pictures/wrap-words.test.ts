import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from '#lib/pictures/wrap-words.ts';

const measure = (piece: string) => [...piece].length * 7;

describe('a text in lines', () => {
	it('breaks between words, and an address where the line ends', () => {
		expect(wrapWords('When does a promise pay?', 90, measure)).toEqual([
			'When does a',
			'promise pay?'
		]);
		expect(wrapWords('at /trees/ec2-purchasing', 84, measure)).toEqual([
			'at',
			'/trees/ec2-p',
			'urchasing'
		]);
		expect(wrapWords('', 84, measure)).toEqual([]);
	});

	it('is never wider than it may be, and loses nothing', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 7, max: 200 }), (text, width) => {
				const lines = wrapWords(text, width, measure);
				for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			})
		);
	});
});
