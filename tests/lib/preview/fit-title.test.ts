import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTitle, titleRoom, titleWidth } from '#lib/preview/fit-title.ts';

/** A title fits where nothing of it is cut and nothing leaves its room. */
function expectToFit(title: string) {
	const { size, leading, lines } = fitTitle(title);
	expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
	expect(lines.length * leading).toBeLessThanOrEqual(titleRoom.height);
	for (const line of lines) expect(titleWidth(line, size)).toBeLessThanOrEqual(titleRoom.width);
	if (size >= titleRoom.legible) expect(lines.length).toBeLessThanOrEqual(titleRoom.lines);
	return { size, lines };
}

describe('fitTitle(title)', () => {
	test('sets a short title large, in one line', () => {
		expect(expectToFit('AWS Fargate')).toEqual({ size: 100, lines: ['AWS Fargate'] });
	});

	test('breaks a longer one into lines of like width', () => {
		expect(expectToFit('Use an SQS FIFO queue, set for high throughput.').lines).toEqual([
			'Use an SQS FIFO queue,',
			'set for high throughput.'
		]);
	});

	test('keeps names together', () => {
		const { lines } = expectToFit(
			'Publish to an SNS\u00a0FIFO topic and let a queue take it from there.'
		);
		expect(lines.filter((line) => line.includes('SNS\u00a0FIFO'))).toHaveLength(1);
	});

	test.each([
		['a hundred words', 'undeliverable '.repeat(100).trim()],
		['one endless word', 'x'.repeat(400)],
		['wide characters that the font lacks', '消息队列'.repeat(60)],
		['nothing', '']
	])('goes below the legible size before it cuts: %s', (_, title) => {
		expectToFit(title);
	});

	test('fits whatever is written', () => {
		const words = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 });
		fc.assert(
			fc.property(words, (some) => void expectToFit(some.join(' '))),
			{ numRuns: 200 }
		);
	});
});
