import { expect, test } from 'vitest';
import { tellingWords } from '#lib/search/telling-words.ts';

test('the words that a text repeats and the others have not', () => {
	const texts = [
		'The queue keeps its order. Queues wait, and the order holds.',
		'The disk keeps its blocks. Disks are quick, and the block is small.'
	];
	expect(tellingWords(texts, 2)).toEqual([
		['queue', 'order'],
		['disk', 'blocks']
	]);
	expect(tellingWords(texts, 1)).toEqual([['queue'], ['disk']]);
});

test('a word that stands once tells nothing, nor does one that all have', () => {
	expect(tellingWords(['crane crane ship', 'crane crane mill mill'], 9)).toEqual([
		['crane'],
		['mill', 'crane']
	]);
	expect(tellingWords([], 3)).toEqual([]);
});
