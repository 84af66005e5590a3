/** The script that runs before first paint, on addresses that the router would stumble over. */
import { readFileSync, statSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const file = 'static/early.js';

/** The address as the router finds it. */
function runOn(address: string): string {
	let url = new URL(address, 'https://crossroads.example');
	runInNewContext(readFileSync(file, 'utf8'), {
		document: { documentElement: { dataset: {} } },
		get location() {
			return url;
		},
		localStorage: { getItem: () => null },
		history: {
			replaceState: (_: null, __: string, to: string) => (url = new URL(to, url))
		},
		URLSearchParams,
		setTimeout: () => 0
	});
	return url.pathname + url.search + url.hash;
}

test.each([
	['/trees/a/b?c=d#n=0abc', '/trees/a/b?c=d#n=0abc'],
	['/trees/a/b%20c?d=e#n=1%FF', '/trees/a/b%20c?d=e#n='],
	['/trees/a/100%?d=e#n=0abc', '/trees/a/100%25?d=e#n=0abc'],
	['/%FF%?d=e%', '/%25FF%25?d=e%'],
	['/%FF#%', '/%25FF#n=']
])('%s is %s', (address, found) => {
	expect(runOn(address)).toBe(found);
});

test('it is no more than a kilobyte, for it stops the first paint', () => {
	expect(statSync(file).size).toBeLessThanOrEqual(1024);
});
