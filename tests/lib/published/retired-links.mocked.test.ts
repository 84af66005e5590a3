/** Links that were given out, opened on a site of which some ids have changed since. */
import { expect, test, vi } from 'vitest';
import { checkPublished } from '#lib/check/published.ts';
import type { Content } from '#lib/check/content.ts';
import { withoutDataOf } from '#lib/corpus/issued-links.ts';
import { readPublished } from '#lib/registry/published.server.ts';
import { writeLink } from '#lib/share/link.ts';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { planned, trees } from '#trees/index.ts';
import {
	candidate,
	changes,
	isOfTree,
	linkOfOldTree,
	movedLink,
	old,
	oldLink,
	scenario,
	tree,
	walk
} from '../../support/changed-record.ts';
import { faultOf, openLink, readCorpus, walkOf } from '../../support/open-link.ts';

vi.mock('#published/changes.ts', async () => {
	const { changes } = await import('../../support/changed-record.ts');
	return { changes };
});
vi.mock('#lib/registry/published.server.ts', async (original) => {
	const { changePublished } = await import('../../support/changed-record.ts');
	const actual = await original<typeof import('#lib/registry/published.server.ts')>();
	return { ...actual, readPublished: () => changePublished(actual.readPublished()) };
});

const links = readCorpus().map(({ link }) => link);
const own = links.filter(isOfTree);

/** Where a link leads, as a link of today; undefined where its page shows no walk. */
async function leadsTo(link: string): Promise<string | undefined> {
	const { opened } = await openLink(link);
	return opened.page === 'walk' ? writeLink(walkOf(opened.opened)) : undefined;
}

test('the entries explain all that is no more', () => {
	const content: Content = { trees, candidates, dimensions, planned, month: '2026-11' };
	expect(checkPublished(content, readPublished(), changes)).toEqual([]);
});

test('every old link leads on, or its page says what became of it', async () => {
	const changed = own.filter((link) => oldLink(link) !== link);
	expect(changed.length).toBeGreaterThan(50);
	for (const link of [...links, ...changed.map(oldLink), movedLink()])
		expect(await faultOf(link), link).toBeUndefined();
});

test('an old link whose node is still there leads where it led', async () => {
	let walks = 0;
	for (const link of own) {
		const { opened } = await openLink(oldLink(link));
		if (opened.page !== 'walk') continue;
		walks += 1;
		const today = await leadsTo(link);
		expect(writeLink(walkOf(opened.opened)), link).toBe(today);
	}
	expect(walks).toBeGreaterThan(50);
});

test('every link of a tree that was renamed has a page, but for its public data', async () => {
	const gone = own.map((link) => ({ link: linkOfOldTree(link), form: 'a tree' as const }));
	const kept = withoutDataOf({ trees: [old.tree], candidates: [] }, gone);
	expect(gone.length - kept.length).toBe(3);
	for (const { link } of kept) expect(await faultOf(link), link).toBeUndefined();
	expect(await faultOf(`/trees/${old.tree}/no-such`)).toBe('there is no such page');
	expect(await faultOf(`/embed/trees/${old.tree}/no-such`)).toBe('there is no such page');
});

test.each([
	`/compare?pick=${candidate.id},${old.candidate}`,
	`/compare?pick=${old.candidate},${old.twin}`,
	`/candidates/${old.twin}`,
	`/scenarios/${old.scenario}`,
	`/scenarios/${old.untold}#model-answer`,
	`/trees/${tree.id}/${old.split}?${old.question}=${old.answer}`,
	`/trees/${tree.id}/map?${old.question}=${old.answer}&_at=${old.split}`,
	`/trees/${tree.id}/${tree.start}?_scenario=${old.untold}`
])('%s', async (link) => {
	expect(await faultOf(link)).toBeUndefined();
});

test('a practice goes on under its new name', async () => {
	const link = oldLink(writeLink({ ...walk, node: walk.steps[1]!.node, practice: scenario.id }));
	expect(link).toContain(old.scenario);
	expect(await leadsTo(link)).toContain(`_scenario=${scenario.id}`);
});
