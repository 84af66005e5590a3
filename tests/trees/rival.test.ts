/** The closest rival beside what is recommended. */
import { describe, expect, test } from 'vitest';
import { compareLinkOf } from '#lib/compare/compare-link.ts';
import { readPicked } from '#lib/compare/read-picked.ts';
import { nodePage } from '#lib/registry/pages.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';

describe.each(trees.map((tree) => [tree.machine.id, tree] as const))('%s', (id, { outcomes }) => {
	test.each(Object.entries(outcomes))(
		'%s: the link sets the two side by side, each on its platform or in its mode',
		(node, { recommend, rival }) => {
			const page = nodePage(id, node)!;
			const pick = page.kind === 'outcome' ? page.rival.pick : '';
			const [, query] = compareLinkOf([recommend[0], pick]).split('?');
			const { picks } = readPicked(new URLSearchParams(query), candidates, []);
			expect(picks).toEqual({ ids: [recommend[0], rival.candidate] });
		}
	);
});
