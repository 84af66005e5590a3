import { afterEach, expect, test, vi } from 'vitest';
import { bringStyles } from '#view/two-walks/bring-styles.ts';

afterEach(() => vi.unstubAllGlobals());

test('a sheet that could not be had is asked for again, and one that came is not', async () => {
	const links: { onload: () => void; onerror: () => void; remove: () => void }[] = [];
	const remove = vi.fn();
	vi.stubGlobal('document', {
		createElement: () => ({ remove }),
		head: { append: (link: (typeof links)[number]) => links.push(link) }
	});
	const failed = bringStyles();
	expect(bringStyles()).toBe(failed);
	links[0]!.onerror();
	await failed;
	expect(remove).toHaveBeenCalledOnce();
	const came = bringStyles();
	links[1]!.onload();
	await came;
	expect(bringStyles()).toBe(came);
	expect(links).toHaveLength(2);
});
