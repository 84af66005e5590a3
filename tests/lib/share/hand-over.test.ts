import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, writeEmbedCode, writeLinkFile } from '#lib/share/hand-over.ts';
import { isTooLong } from '#lib/share/link-length.ts';

test('a link is too long beyond 2,000 characters', () => {
	expect([isTooLong('x'.repeat(2000)), isTooLong('x'.repeat(2001))]).toEqual([false, true]);
});

test('the embed code names the page and escapes what it is given', () => {
	expect(
		writeEmbedCode({
			address: 'https://a.example/embed/trees/t/n?a=1&b=2',
			title: 'The "best" <way>'
		})
	).toBe(
		'<iframe src="https://a.example/embed/trees/t/n?a=1&amp;b=2" title="The &quot;best&quot; &lt;way&gt;" width="100%" height="720" loading="lazy" referrerpolicy="origin"></iframe>'
	);
});

test('the file holds the link and nothing that runs', () => {
	const link = 'https://a.example/trees/t/n?a=1&b=2#n=1abc';
	const file = writeLinkFile({ link, title: '<script>alert(1)</script>', says: '1 & 2' });
	expect(file).toContain(
		'<a href="https://a.example/trees/t/n?a=1&amp;b=2#n=1abc">Open these answers</a>'
	);
	expect(file).not.toContain('<script');
});

test.each([
	['Publish to an SNS topic', 'publish-to-an-sns-topic.md'],
	['Ännchens Räder: 2027!', 'ännchens-räder-2027.md'],
	['注文の順序', '注文の順序.md'],
	['../../etc/passwd', 'etc-passwd.md'],
	['🚲', 'answers.md'],
	['', 'answers.md']
])('%j is saved as %s', (title, name) => {
	expect(fileName(title, 'md')).toBe(name);
});

test('any title gives a name that every file system takes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
			expect(fileName(title, 'md')).toMatch(/^[\p{L}\p{N}-]{1,60}\.md$/u);
		})
	);
});
