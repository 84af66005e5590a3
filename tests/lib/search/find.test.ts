import { expect, test } from 'vitest';
import { searchDocuments } from '#lib/registry/documents.server.ts';
import { buildFinder } from '#lib/search/find.ts';

const finder = buildFinder([
	{ path: '/a', kind: 'Messaging', title: 'Amazon MSK', words: 'Kafka cluster' },
	{ path: '/b', kind: 'Question', title: 'Does order matter?', words: 'order per key' }
]);

test('finds by title, by other words, and by the beginning of a word', () => {
	expect(finder.find('msk', 5).map(({ path }) => path)).toEqual(['/a']);
	expect(finder.find('kaf', 5).map(({ path }) => path)).toEqual(['/a']);
	expect(finder.find('order key', 5).map(({ path }) => path)).toEqual(['/b']);
	expect(
		finder
			.find('order kafka', 5)
			.map(({ path }) => path)
			.sort()
	).toEqual(['/a', '/b']);
	expect(finder.find('zebra', 5)).toEqual([]);
	expect(finder.find('ordering', 5).map(({ path }) => path)).toEqual(['/b']);
	// Pages with some of the words follow those with all.
	expect(finder.find('order does', 5).map(({ path }) => path)).toEqual(['/b']);
	expect(finder.find('amazon order', 5)).toHaveLength(2);
	expect(finder.find('< x = 1 >', 5)).toEqual([]);
});

test('suggests the word that was meant', () => {
	expect(finder.suggest('kafak')).toBe('kafka');
	expect(finder.suggest('zzzzzz')).toBeUndefined();
	// A word that finds nothing is told even where the others find something.
	expect(finder.find('order kafak', 5)).toHaveLength(1);
	expect(finder.suggest('amazon kafak')).toBe('amazon kafka');
	expect(finder.suggest('amazon kafka')).toBeUndefined();
});

test('every document has its own address and shows no reference to a fact', () => {
	const documents = searchDocuments();
	expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
	expect(JSON.stringify(documents)).not.toMatch(/\{[a-z0-9-]+\.[a-z0-9-]+\}/);
});
