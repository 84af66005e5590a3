import { expect, test } from 'vitest';
import { countContent } from '#lib/check/content-faults.ts';
import { content } from '../../support/travel.ts';
import { faultsOf, faultsOfTravel, vary } from '../../support/vary.ts';

test('the made-up content has no fault', () => {
	expect(faultsOf(content)).toEqual([]);
});

test('a tree that is planned and registered too', () => {
	expect(faultsOf(vary(content, 'planned.travel', { title: 'How should it travel?' }))).toEqual([
		'trees/index.ts · tree "travel" · is planned and registered too · saw "How should it travel?" · take it out of the planned'
	]);
});

test('a tree with a part missing that the types ask for', () => {
	expect(faultsOfTravel({ 'outcomes.on-foot.watch': undefined })).toEqual([
		"trees/travel/tree.ts · tree · cannot be read · saw Cannot read properties of undefined (reading 'flatMap') · npm run check:types names the part that is missing"
	]);
});

test('countContent leaves out facts without a value', () => {
	expect(countContent(content)).toBe('1 trees, 6 questions, 4 outcomes, 4 candidates, 35 facts');
});
