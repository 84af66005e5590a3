import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readView, withSort, writeView, type View } from '#lib/compare/view.ts';

const read = (query: string, ...taken: string[]) =>
	readView(new URLSearchParams(query), new Set(taken));
const plain: View = { differ: false, order: 'walk' };

describe('readView', () => {
	test.each<[string, View]>([
		['', plain],
		['pick=a,b,c', { ...plain, picks: ['a', 'b', 'c'] }],
		['pick=a%2Cb', { ...plain, picks: ['a', 'b'] }],
		['pick=a&pick=b,a', { ...plain, picks: ['a', 'b', 'a'] }],
		['pick=+a+,,+b', { ...plain, picks: ['a', 'b'] }],
		['pick=', plain],
		['pick=,+,', plain],
		['pick=<b>x</b>,a', { ...plain, picks: ['<b>x</b>', 'a'] }],
		['base=a', { ...plain, base: 'a' }],
		['base=+', plain],
		['differ=1', { ...plain, differ: true }],
		['differ=0', plain],
		['differ=yes', plain],
		['sort=load', { ...plain, sort: { row: 'load', descending: false } }],
		['sort=-load', { ...plain, sort: { row: 'load', descending: true } }],
		['sort=-', plain],
		['sort=', plain],
		['order=table', { ...plain, order: 'table' }],
		['order=walk', plain],
		['order=sideways', plain],
		['__proto__=1&constructor=2', plain]
	])('"%s"', (query, view) => {
		expect(read(query)).toEqual(view);
	});

	test('leaves a key to the question that has it', () => {
		expect(read('order=table&_order=table', 'order')).toEqual({ ...plain, order: 'table' });
		expect(read('order=table&base=a&_base=b', 'order', 'base')).toEqual({ ...plain, base: 'b' });
		// Also once no question has it any more, or none has it yet.
		expect(read('_order=table')).toEqual({ ...plain, order: 'table' });
		expect(read('base=a&_base=b')).toEqual({ ...plain, base: 'b' });
	});
});

describe('writeView', () => {
	test('says only what is not so anyway, picks with plain commas', () => {
		expect(writeView(plain)).toBe('');
		expect(
			writeView({
				picks: ['a', 'b@x'],
				base: 'b@x',
				differ: true,
				sort: { row: 'load', descending: true },
				order: 'table'
			})
		).toBe('?pick=a,b@x&base=b@x&differ=1&sort=-load&order=table');
	});

	test('comes after the answers of a walk, and out of the way of their keys', () => {
		const answers = new URLSearchParams('order=keyed&_at=stream');
		expect(writeView({ differ: true, order: 'table' }, answers, new Set(['order']))).toBe(
			'?order=keyed&_at=stream&differ=1&_order=table'
		);
		expect([...answers]).toEqual([
			['order', 'keyed'],
			['_at', 'stream']
		]);
	});

	test('what is written is read as it was', () => {
		const id = fc
			.string({ minLength: 1, unit: 'grapheme' })
			.map((text) => text.replaceAll(',', '').trim())
			.filter((text) => text !== '');
		const row = id.map((text) => text.replace(/^-+/, '').trim()).filter((text) => text !== '');
		const view: fc.Arbitrary<View> = fc.record(
			{
				picks: fc.array(id, { minLength: 1 }),
				base: id,
				differ: fc.boolean(),
				sort: fc.record({ row, descending: fc.boolean() }),
				order: fc.constantFrom('walk' as const, 'table' as const)
			},
			{ requiredKeys: ['differ', 'order'] }
		);
		const taken = fc.uniqueArray(fc.constantFrom('pick', 'base', 'differ', 'sort', 'order'));
		fc.assert(
			fc.property(view, taken, (view, taken) => {
				const keys = new Set(taken);
				const answers = new URLSearchParams(taken.map((key) => [key, 'an answer']));
				const written = new URLSearchParams(writeView(view, answers, keys));
				expect(readView(written, keys)).toEqual(view);
				for (const key of taken) expect(written.get(key)).toBe('an answer');
			})
		);
	});

	test('any query can be read', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				const view = readView(new URLSearchParams(query));
				expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
			})
		);
	});
});

test('withSort puts the columns in another order, or as they were picked', () => {
	const view: View = { ...plain, sort: { row: 'load', descending: true } };
	expect(withSort(view, 'seats')).toEqual({ ...plain, sort: { row: 'seats', descending: false } });
	expect(withSort(view, '')).toEqual(plain);
	expect(view.sort).toEqual({ row: 'load', descending: true });
});
