/** Whatever a link holds, it is read: nothing throws, and what is read makes sense. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProgress, writeProgress } from '#lib/practice/progress.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { readIssuedLinks } from '#lib/registry/published.server.ts';
import { readFragment, writeFragment } from '#lib/share/fragment.ts';
import { readLink, writeLink } from '#lib/share/link.ts';
import { readNotes, writeNotes } from '#lib/share/notes.ts';
import { questionKeys } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { hostileValues, mangle } from '../../support/hostile.ts';
import { openLink, walkOf } from '../../support/open-link.ts';

const links = readIssuedLinks().map(({ link }) => link);
const value = fc.oneof(
	fc.constantFrom(...hostileValues),
	fc.string(),
	fc.string({ unit: 'binary' })
);

/** The walk stands where its answers lead, and its link is one that we read the same. */
function expectSense(walk: Walk): void {
	const { tree, answers, begin, steps, node } = walk;
	expect(tree.nodes.has(node)).toBe(true);
	expect(replayAnswers(tree, answers, begin).steps.slice(0, steps.length)).toEqual(steps);
	const link = writeLink(walk);
	expect(link).toMatch(/^\/trees\/[a-z0-9-]+\/[a-z0-9-]+(\?[\w=&.*+%~-]*)?$/);
}

test('a mangled link of ours is read', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...links),
			fc.nat(),
			fc.nat(),
			fc.nat(),
			async (link, how, place, what) => {
				const { opened } = await openLink(mangle(link, how, place, what));
				if (opened.page === 'walk') expectSense(walkOf(opened.opened));
				if (opened.page === 'table') {
					const { picks, base } = opened.comparison;
					expect(picks.length).toBeGreaterThan(1);
					expect(picks).toContain(base);
				}
				if (opened.page === 'compare')
					expect(opened.picked.picks.ids.length).toBeLessThanOrEqual(6);
			}
		),
		{ numRuns: 2000 }
	);
});

describe.each(allTrees().map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
	test('hostile answers to its questions are read', () => {
		const keys = [...questionKeys(tree), '_at', '_scenario', 'pick', '__proto__'];
		const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), value), value));
		fc.assert(
			fc.property(fc.constantFrom(...tree.nodes.keys()), pairs, (node, query) => {
				const reading = readLink(tree, node, new URLSearchParams(query));
				expectSense(reading.kind === 'walk' ? reading.walk : reading.disagreement.holds);
			})
		);
	});
});

test('hostile fragments give notes that can be written again', async () => {
	const packed = fc.oneof(
		value.map((text) => `#n=0${text}`),
		value.map((text) => `#n=1${text}`),
		value.map((text) => `#n=0${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`),
		value.map((text) => `#${text}`)
	);
	await fc.assert(
		fc.asyncProperty(packed, async (hash) => {
			const { notes } = await readFragment(hash);
			expect((await readFragment(await writeFragment(notes))).notes).toEqual(notes);
		}),
		{ numRuns: 300 }
	);
});

const json = fc.oneof(
	value,
	fc.json(),
	fc.jsonValue().map((data) => JSON.stringify({ t: data, a: [data], o: data }))
);

test('hostile notes are read', () => {
	fc.assert(
		fc.property(json, (text) => {
			const { notes } = readNotes(text);
			expect(readNotes(writeNotes(notes))).toEqual({ notes, broken: false });
		})
	);
});

test('hostile progress is read, and what is read is ours', () => {
	const ours = fc
		.tuple(fc.jsonValue(), fc.jsonValue(), value)
		.map(([results, set, begun]) =>
			JSON.stringify({ crossroads: 'practice', version: 1, results, set, begun })
		);
	fc.assert(
		fc.property(fc.oneof(json, ours), (text) => {
			const { progress } = parseProgress(text);
			expect(parseProgress(writeProgress(progress))).toEqual({ progress, foreign: false });
		})
	);
});
