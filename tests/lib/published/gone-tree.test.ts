import { afterAll, expect, test, vi } from 'vitest';
import type { Change } from '#lib/published/change.ts';
import type { Published } from '#lib/published/record.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

const record = '#lib/registry/published.server.ts';
const entries = '#published/changes.ts';
const { id, start } = allTrees()[0]!;
const dated = { since: '2026-10', because: 'the test says so' } as const;

// A tree of today, published under another id with a first question of another name.
const published: Published = {
	candidates: {},
	trees: [
		{
			id: 'old-tree',
			title: 'An old decision?',
			since: '2026-09',
			nodes: { 'old-start': { since: '2026-09', question: 'old-start', short: 'Old?' } },
			answers: {},
			scenarios: {},
			ends: {},
			settled: []
		}
	]
};
const changes: Change[] = [
	{ ...dated, kind: 'tree', id: 'old-tree', became: 'renamed', to: id },
	{ ...dated, kind: 'question', tree: id, id: 'old-start', became: 'renamed', to: start }
];

afterAll(() => {
	vi.doUnmock(record);
	vi.doUnmock(entries);
	vi.resetModules();
});

test('a node renamed with its tree leads on to what it is today', async () => {
	vi.resetModules();
	vi.doMock(record, () => ({ readPublished: () => published }));
	vi.doMock(entries, () => ({ changes }));
	const { goneTree, goneTreeAddresses } = await import('#lib/registry/past.server.ts');
	expect(goneTreeAddresses()).toContainEqual({ tree: 'old-tree', node: 'old-start' });
	const linksFrom = (node: string) => goneTree('old-tree', node)!.ways.map(({ link }) => link);
	expect(linksFrom('old-start')).toEqual([`/trees/${id}/${start}`]);
	expect(linksFrom('map')).toEqual([`/trees/${id}`]);
});
