import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from '#lib/share/markdown.ts';
import { readLine, readQuote } from '../../support/read-markdown.ts';

test.each([
	['plain words, 3 of them', 'plain words, 3 of them'],
	['*bold* `code` [x](y)', '\\*bold\\* \\`code\\` \\[x\\](y)'],
	['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
	['# head', '\\# head'],
	['- item', '\\- item'],
	['12. item', '12\\. item'],
	['snake_case and _this_', 'snake_case and \\_this\\_'],
	['AT&T &amp; &#60;', 'AT&T \\&amp; \\&#60;'],
	['see https://a.example/b_c?d=1&e=2 there', 'see https://a.example/b_c?d=1&e=2 there'],
	['    code', '&#32;   code'],
	['a | b ~~c~~', 'a \\| b \\~\\~c\\~\\~']
])('%j', (text, escaped) => {
	expect(escapeMarkdown(text)).toBe(escaped);
});

test('what a person wrote is quoted line by line', () => {
	expect(quoteMarkdown('one\ntwo\n\n# three')).toBe('> one\\\n> two\n>\n> \\# three');
});

test('nothing in an address ends its link', () => {
	expect(linkMarkdown('a]b', 'https://x.example/(y)?z=<w> v')).toBe(
		'[a\\]b](https://x.example/%28y%29?z=%3Cw%3E%20v)'
	);
});

const anyLine = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...' \t\\`*_{}[]()<>#+-.!|~&;=:1aä', 'https://', 'amp;') })
);

test('any line is read as it was written', () => {
	fc.assert(
		fc.property(anyLine, (line) => {
			const single = line.replace(/[\r\n]/g, ' ');
			expect(readLine(escapeMarkdown(single))).toBe(single);
		})
	);
});

test('any text is read from its quotation as it was written', () => {
	fc.assert(
		fc.property(fc.array(anyLine), (lines) => {
			const text = lines.join('\n').replaceAll('\r', '');
			expect(readQuote(quoteMarkdown(text))).toBe(text);
		})
	);
});

test('no tag and no raw entity survives', () => {
	fc.assert(
		fc.property(anyLine, (line) => {
			expect(escapeMarkdown(line)).not.toMatch(/(?<!\\)</);
		})
	);
});
