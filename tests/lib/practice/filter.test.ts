import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScenarioEntry } from '#lib/practice/choose.ts';
import type { Level } from '#lib/practice/difficulty.ts';
import {
	isWanted,
	readChosen,
	standWords,
	writeChosen,
	type Stand,
	type Wanted
} from '#lib/practice/filter.ts';
import { levelWords } from '#lib/practice/words.ts';
import type { Progress } from '#lib/practice/progress.ts';

const entry = (id: string, tree: string, level: ScenarioEntry['level'], title: string) => ({
	...{ id, tree, level, title },
	questions: 3,
	distractors: 1,
	outcome: 'x'
});
const scenarios = [
	entry('harbour', 'messaging', 'easier', 'Crates in the harbour'),
	entry('mill', 'messaging', 'harder', 'The mill'),
	entry('archive', 'storage', 'easier', 'Old deeds')
];
const result = (scenario: string, mark: 'same' | 'other') => ({
	...{ scenario, mark },
	tree: 'messaging',
	outcome: 'x',
	at: '2026-11-27T00:00:00.000Z'
});
const progress: Progress = { results: [result('harbour', 'same'), result('mill', 'other')] };
const stories: Record<string, string> = { mill: 'grinds flour in order' };

const wanted = (asked: Partial<Wanted>) =>
	scenarios
		.filter((one) =>
			isWanted(one, { words: '', ...asked }, { progress, storyOf: (id) => stories[id] })
		)
		.map(({ id }) => id);

test.each<[Partial<Wanted>, string[]]>([
	[{}, ['harbour', 'mill', 'archive']],
	[{ tree: 'messaging' }, ['harbour', 'mill']],
	[{ level: 'easier' }, ['harbour', 'archive']],
	[{ stand: 'new' }, ['archive']],
	[{ stand: 'right' }, ['harbour']],
	[{ stand: 'missed' }, ['mill']],
	[{ tree: 'messaging', level: 'easier', stand: 'missed' }, []],
	[{ words: 'crate' }, ['harbour']],
	[{ words: 'orders' }, ['mill']],
	[{ words: 'the MILL flour' }, ['mill']],
	[{ words: 'crates flour' }, []],
	[{ words: '<b>' }, []],
	[{ words: ' the ' }, ['harbour', 'mill', 'archive']]
])('%o', (asked, ids) => {
	expect(wanted(asked)).toEqual(ids);
});

test('what a list is narrowed to is the same after an address has held it', () => {
	const chosen = fc.record({
		words: fc.string({ maxLength: 100 }),
		subject: fc.constantFrom('', 'data', 'storage'),
		level: fc.constantFrom('', ...(Object.keys(levelWords) as Level[])),
		stand: fc.constantFrom('', ...(Object.keys(standWords) as Stand[]))
	});
	fc.assert(
		fc.property(chosen, (wish) => {
			const query = new URLSearchParams(writeChosen(wish));
			expect(readChosen(query, ['data', 'storage'])).toEqual(wish);
		})
	);
	expect(writeChosen({ words: '', subject: '', level: '', stand: '' })).toBe('');
});

test('an address that asks for what is not there narrows nothing', () => {
	const query = new URLSearchParams('subject=__proto__&level=toString&done=never');
	expect(readChosen(query, ['data'])).toEqual({ words: '', subject: '', level: '', stand: '' });
});
