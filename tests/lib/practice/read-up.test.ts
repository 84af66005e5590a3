import { expect, test } from 'vitest';
import { readUp, scoreOf } from '#lib/practice/read-up.ts';
import type { Result } from '#lib/practice/progress.ts';
import { travelTree } from '../../support/travel.ts';

function result(scenario: string, rest: Partial<Result>): Result {
	const frame = { tree: 'travel', mark: 'other', outcome: 'on-foot', at: '2026-11-01T08:00:00Z' };
	return { scenario, ...frame, ...rest } as Result;
}

const results = [
	result('cake', { parted: 'weight' }),
	result('chair', { parted: 'reach', outcome: 'by-train' }),
	result('table', { parted: 'weight' }),
	result('lamp', { mark: 'same', outcome: 'by-train' }),
	result('soup', { tree: 'cooking', parted: 'weight' }),
	result('gone', { parted: 'long-gone', outcome: 'long-gone' })
];

test('the score of a set', () => {
	const set = { scenarios: ['cake', 'lamp', 'chair', 'vase'], results: results.slice(0, 4) };
	expect(scoreOf({ ...set, results: [results[0]!, results[3]!] })).toEqual({
		same: 1,
		defensible: 0,
		other: 1,
		left: 2
	});
});

test('to read up: where the ways parted, most often first, and the candidates of both outcomes', () => {
	const entry = {
		tree: 'travel',
		title: '',
		questions: 1,
		distractors: 1,
		level: 'easier'
	} as const;
	const entries = [{ ...entry, id: 'cake', outcome: 'by-van' }];
	const { questions, candidates } = readUp(travelTree, results, entries);
	expect(questions).toEqual([
		{ node: 'weight', short: 'Weight?', times: 2 },
		{ node: 'reach', short: 'How far?', times: 1 }
	]);
	expect(candidates.map(({ id }) => id)).toEqual(['foot', 'bike', 'van', 'train']);
});
