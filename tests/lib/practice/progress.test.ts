import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	joinProgress,
	nothingDone,
	parseProgress,
	resultOf,
	withBegun,
	withResult,
	writeProgress,
	type Progress,
	type Result
} from '#lib/practice/progress.ts';

function result(scenario: string, mark: Result['mark'], day = 1): Result {
	return {
		scenario,
		tree: 'travel',
		mark,
		outcome: 'on-foot',
		at: `2026-11-0${day}T08:00:00.000Z`
	};
}

const cake = result('cake', 'other');
const progress: Progress = {
	results: [cake],
	set: { scenarios: ['cake', 'chair'], results: [cake] },
	begun: 'chair'
};

describe('what is kept comes back', () => {
	test('as it was written', () => {
		expect(parseProgress(writeProgress(progress))).toEqual({ progress, foreign: false });
		expect(parseProgress(null)).toEqual({ progress: nothingDone, foreign: false });
	});

	test.each([
		['no JSON', '{'],
		['another list', '[1]'],
		['a version to come', '{"crossroads":"practice","version":2,"results":[]}'],
		['another file', '{"results":[]}'],
		['a string', '"<img src=x onerror=alert(1)>"']
	])('%s is foreign', (_, text) => {
		expect(parseProgress(text)).toEqual({ progress: nothingDone, foreign: true });
	});

	test('what can be read of a damaged text is kept, without what is not ours', () => {
		const damaged = JSON.stringify({
			crossroads: 'practice',
			version: 1,
			results: [
				{ ...cake, html: '<b>' },
				{ ...cake, scenario: '<b>' },
				null,
				{ ...cake, at: 'soon' }
			],
			set: { scenarios: ['cake', 7], results: [result('elsewhere', 'same')] },
			begun: '__proto__'
		});
		expect(parseProgress(damaged)).toEqual({
			progress: { results: [cake], set: { scenarios: ['cake'], results: [] } },
			foreign: true
		});
	});

	test('whatever is stored, reading it never throws, and what was read is read again the same', () => {
		const anyText = fc.oneof(
			fc.string(),
			fc.json(),
			fc
				.record({ results: fc.jsonValue(), set: fc.jsonValue(), begun: fc.jsonValue() })
				.map((rest) => JSON.stringify({ crossroads: 'practice', version: 1, ...rest }))
		);
		fc.assert(
			fc.property(anyText, (text) => {
				const { progress } = parseProgress(text);
				expect(parseProgress(writeProgress(progress))).toEqual({ progress, foreign: false });
			})
		);
	});
});

describe('a result', () => {
	test('is the latest of its scenario, and ends what was begun', () => {
		const first = withResult(withBegun(nothingDone, 'cake'), cake);
		expect(first).toEqual({ results: [cake] });
		const again = withResult(first, result('cake', 'same', 2));
		expect(resultOf(again, 'cake')?.mark).toBe('same');
		expect(resultOf(again, 'chair')).toBeUndefined();
	});

	test('counts once in the set, and only there where it belongs', () => {
		const again = withResult(progress, result('cake', 'same', 2));
		expect(again.set?.results).toEqual([cake]);
		expect(withResult(progress, result('table', 'same')).set?.results).toEqual([cake]);
		expect(withResult(progress, result('chair', 'same')).set?.results).toEqual([
			cake,
			result('chair', 'same')
		]);
	});
});

test('joined, the later result of each scenario stands, and the set here goes on', () => {
	const brought: Progress = {
		results: [result('cake', 'same', 2), result('table', 'defensible')],
		set: { scenarios: ['table'], results: [] }
	};
	const later = [result('cake', 'same', 2), result('table', 'defensible')];
	expect(joinProgress(progress, brought)).toEqual({ ...progress, results: later });
	expect(joinProgress(brought, progress).results).toEqual(later);
	expect(joinProgress(nothingDone, brought).set).toEqual(brought.set);
});
