import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSet, findNextTree, nextOfSet, type TreeEntry } from '#lib/practice/choose.ts';
import type { Progress, Result } from '#lib/practice/progress.ts';

function treeOf(id: string, ids: readonly string[], next: readonly string[] = []): TreeEntry {
	const scenarios = ids.map((scenario) => ({
		id: scenario,
		tree: id,
		title: scenario,
		questions: 2,
		distractors: 1,
		level: 'easier' as const,
		outcome: 'end'
	}));
	return { id, title: `${id}?`, name: id, scenarios, next };
}

const travel = treeOf('travel', ['t1', 't2', 't3', 't4'], ['packing']);
const cooking = treeOf('cooking', ['c1', 'c2']);
const packing = treeOf('packing', ['p1', 'p2']);
const trees = [travel, cooking, packing];

/** `t1 t2! p1~`: done, missed, defended. */
function done(text: string): Progress {
	const marks = { '!': 'other', '~': 'defensible' } as const;
	const results = text.split(' ').map((word): Result => {
		const [scenario = ''] = word.match(/^\w+/) ?? [];
		const mark = marks[word.at(-1) as '!' | '~'] ?? 'same';
		return { scenario, tree: '', mark, outcome: 'end', at: '2026-11-01T08:00:00Z' };
	});
	return { results };
}

describe('a set', () => {
	test('takes the missed first, then those not done, then the rest', () => {
		const { scenarios } = chooseSet(trees, done('t1 t2! c1~'), 20, () => 0);
		expect(scenarios).toEqual(['t2', 't3', 't4', 'c2', 'p1', 'p2', 't1', 'c1']);
		expect(chooseSet(trees, done('t1 t2! c1~'), 2, () => 0).scenarios).toEqual(['t2', 't3']);
	});

	test('draws by chance, each once, from the trees given', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 6, maxLength: 6 }),
				fc.nat(8),
				(lots, count) => {
					const drawn = [...lots];
					const { scenarios } = chooseSet([travel, cooking], { results: [] }, count, () =>
						drawn.pop()!
					);
					expect(new Set(scenarios).size).toBe(Math.min(count, 6));
				}
			)
		);
	});

	test('goes on with the first that has no result', () => {
		const { results } = done('t1');
		expect(nextOfSet({ scenarios: ['t1', 't2'], results })).toBe('t2');
		expect(nextOfSet({ scenarios: ['t1'], results })).toBeUndefined();
	});
});

describe('the tree to learn next', () => {
	test.each([
		['the most missed', 't1 c1! c2! p1!', 'cooking', { kind: 'missed', count: 2 }],
		['one begun but not known', 't1 t2', 'travel', { kind: 'begun', done: 2 }],
		['one that a known tree names', 't1 t2 t3', 'packing', { kind: 'named', by: 'travel?' }],
		['one not begun', 't1 t2 t3 p1 p2', 'cooking', { kind: 'new' }],
		['the one with most left', 't1 t2 t3 p1 p2 c1 c2', 'travel', { kind: 'rest', left: 1 }]
	])('%s', (_, text, tree, reason) => {
		const next = findNextTree(trees, done(text));
		expect([next?.tree.id, next?.reason]).toEqual([tree, reason]);
	});

	test('is none before the first scenario, and none when all are done', () => {
		expect(findNextTree(trees, { results: [] })).toBeUndefined();
		expect(findNextTree(trees, done('t1 t2 t3 t4 c1 c2 p1 p2'))).toBeUndefined();
	});
});
