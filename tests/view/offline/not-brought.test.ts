/** Code that is fetched when it is asked for may not come: then the page says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every part of a page that is imported late has a word for when it does not come', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
	const views = files.filter((file) => file.endsWith('.svelte'));
	expect(views).not.toEqual([]);
	const silent = views.filter((file) => {
		const blocks = readFileSync(`src/${file}`, 'utf8').split('{#await ').slice(1);
		return blocks.some((block) => !block.split('{/await}')[0]!.includes('{:catch}'));
	});
	expect(silent).toEqual([]);
});
