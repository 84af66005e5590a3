import { expect, test } from 'vitest';
import { originOfHost } from '#view/embed/tell-height.ts';

test.each([
	[
		'the page around this one',
		{ ancestors: ['https://wiki.example'], referrer: '' },
		'https://wiki.example'
	],
	[
		'the nearest of several',
		{ ancestors: ['https://a.example', 'https://b.example'], referrer: '' },
		'https://a.example'
	],
	[
		'the referrer, where the browser names no ancestor',
		{ referrer: 'https://wiki.example/page' },
		'https://wiki.example'
	],
	['nobody, where neither is known', { referrer: '' }, undefined],
	['nobody, where the host has no origin', { ancestors: ['null'], referrer: '' }, undefined],
	['nobody, where the host is a file', { referrer: 'file:///tmp/a.html' }, undefined]
])('the height is told to %s', (_, seen, origin) => {
	expect(originOfHost(seen)).toBe(origin);
});
