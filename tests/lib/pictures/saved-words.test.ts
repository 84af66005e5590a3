import { expect, test } from 'vitest';
import { wordsOf } from '#lib/pictures/saved-words.ts';

const source = (checked: string) => ({ title: 'EC2 pricing', url: 'https://aws.example', checked });
const told = (...months: string[]) =>
	wordsOf({ title: 'When?', sources: months.map(source) }, '438 hours a month', '/trees/a').source;

test('a saved picture says where it is from, and of when its facts are', () => {
	expect(wordsOf({ title: 'When?', sources: [source('2026-11')] }, '438 hours', '/a')).toEqual({
		title: 'When?',
		set: '438 hours',
		source: 'Crossroads, facts of Nov 2026: /a'
	});
	expect(told('2026-11', '2026-09', '2026-10')).toBe(
		'Crossroads, facts of Sep 2026 to Nov 2026: /trees/a'
	);
	expect(told()).toBe('Crossroads: /trees/a');
});
