/** A few kilobytes of link that unfold into hundreds of megabytes are given up early. */
import { createInflateRaw } from 'node:zlib';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readFragment } from '#lib/share/fragment.ts';
import { noNotes } from '#lib/share/notes.ts';
import { makeBomb } from '../../support/bomb.ts';

const MiB = 2 ** 20;
let bomb = '';

beforeAll(async () => {
	bomb = await makeBomb();
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('285 MiB of spaces: little time and memory', async () => {
	expect(bomb.length).toBeGreaterThan(300_000);
	expect(bomb.length).toBeLessThan(400_000);
	const before = process.memoryUsage();
	let peak = 0;
	const watch = setInterval(() => {
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
	}, 1);
	const begun = performance.now();
	const read = await readFragment(bomb);
	const took = performance.now() - begun;
	clearInterval(watch);
	expect(read).toEqual({ notes: noNotes, broken: true });
	expect(took).toBeLessThan(1000);
	expect(peak).toBeLessThan(32 * MiB);
});

test('a browser that unfolds all it is given, whether it is read or not, unfolds two megabytes at most', async () => {
	let unfolded = 0;
	let fed = 0;
	vi.stubGlobal(
		'DecompressionStream',
		class extends TransformStream<Uint8Array, Uint8Array> {
			constructor() {
				const inflate = createInflateRaw();
				let parts: Buffer[] = [];
				inflate.on('data', (part: Buffer) => {
					unfolded += part.length;
					parts.push(part);
				});
				super({
					async transform(piece, controller) {
						fed += piece.length;
						await new Promise<void>((done) => inflate.write(piece, () => done()));
						for (const part of parts) controller.enqueue(new Uint8Array(part));
						parts = [];
					}
				});
			}
		}
	);
	expect((await readFragment(bomb)).broken).toBe(true);
	expect(unfolded).toBeGreaterThan(1_000_000);
	expect(unfolded).toBeLessThan(2 * MiB);
	expect(fed).toBeLessThan(10_000);
});

test('what just fits is read, what is a byte too long is not', async () => {
	for (const [length, broken] of [
		[1_000_000, false],
		[1_000_001, true]
	] as const) {
		const text = '{}'.padEnd(length, ' ');
		const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
		const bytes = Buffer.from(await new Response(stream).arrayBuffer());
		expect((await readFragment(`#n=1${bytes.toString('base64url')}`)).broken).toBe(broken);
	}
});
