/** A record made in a test, as `npm run publish:ids` would make it. */
import { addToRecord } from '#lib/published/add.ts';
import type { Change } from '#lib/published/change.ts';
import type { Published, TreeRecord } from '#lib/published/record.ts';
import type { Content } from '#lib/check/content.ts';
import { joinAuthored } from '#lib/check/tree.ts';
import type { Month } from '#lib/tree/grammar.ts';
import type { Tree } from '#lib/tree/tree.ts';

const nothing: Published = { trees: [], candidates: {} };

/** What is recorded of one tree. */
export function recordOf(tree: Tree): TreeRecord {
	const site = { trees: [{ tree, scenarios: [] }], candidates: [] };
	return addToRecord(nothing, site, [], '2026-11').published.trees[0]!;
}

/** The content published on top of what was published before, and what that added. */
export function publish(
	content: Content,
	before = nothing,
	changes: readonly Change[] = [],
	month: Month = '2026-11'
) {
	const trees = content.trees.map((tree) => ({
		tree: joinAuthored(tree, content),
		scenarios: tree.scenarios
	}));
	return addToRecord(before, { trees, candidates: content.candidates }, changes, month);
}
