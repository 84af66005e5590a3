import { expect, test } from 'vitest';
import { countContent } from '#lib/check/content-faults.ts';
import { content } from '../../support/travel.ts';
import { faultsOf, vary } from '../../support/vary.ts';

test('the made-up content has no fault', () => {
	expect(faultsOf(content)).toEqual([]);
});

test('a tree that is planned and registered too', () => {
	expect(faultsOf(vary(content, 'planned.travel', 'How should it travel?'))).toEqual([
		'trees/planned.ts · tree "travel" · is planned and registered too · saw "How should it travel?" · take it out of the planned'
	]);
});

test('countContent leaves out facts without a value', () => {
	expect(countContent(content)).toBe('1 trees, 6 questions, 4 outcomes, 4 candidates, 27 facts');
});
