import { expect, test } from 'vitest';
import { joinWays } from '#lib/published/ways-on.ts';

const start = { link: '/trees/travel/reach', label: 'Begin at the first question' };
const near = { link: '/trees/travel/near-rain', label: '“Rain bearable?”' };
const far = { link: '/trees/travel/far-rain', label: '“Rain bearable?”' };

test('ways that are called the same are told apart', () => {
	expect(joinWays([], [near, far, start])).toEqual([
		{ ...near, label: '“Rain bearable?” (near-rain)' },
		{ ...far, label: '“Rain bearable?” (far-rain)' },
		start
	]);
});

test('a way with the answers stands in place of the same without them, and of no other', () => {
	const carried = { ...near, link: `${near.link}?reach=near` };
	expect(joinWays([carried], [near, far, start])).toEqual([
		{ ...carried, label: '“Rain bearable?” (near-rain)' },
		{ ...far, label: '“Rain bearable?” (far-rain)' },
		start
	]);
	expect(joinWays([carried], [near, start])).toEqual([carried, start]);
});

test('two ways to one address are one', () => {
	const first = { link: start.link, label: '“How far?”' };
	expect(joinWays([], [first, start])).toEqual([first]);
});
