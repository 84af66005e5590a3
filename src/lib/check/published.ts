/** Whatever was published is still there, or published/changes.ts says what became of it. */
import type { Change } from '../published/change.ts';
import { readHistories, underTodaysTrees } from '../published/history.ts';
import type { Published } from '../published/record.ts';
import { checkChange } from './changes.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { checkGoneIds, findGone, type PublishedContent } from './gone-ids.ts';
import { checkNewKeys } from './ids.ts';
import { checkRouting } from './routing.ts';
import { joinAuthored } from './tree.ts';
import { checkMoved } from './moved.ts';
import { checkWordsMatch } from './words-match.ts';

/**
 * Faults about published ids and walks, and about the entries that speak of them; none while a
 * tree's routing and words have faults of their own, which come first.
 */
export function checkPublished(
	content: Content,
	published: Published,
	changes: readonly Change[]
): Fault[] {
	if (content.trees.some((tree) => checkRouting(tree).length + checkWordsMatch(tree).length > 0))
		return [];
	const trees = new Map(
		content.trees.map((tree) => [tree.machine.id, joinAuthored(tree, content)])
	);
	const scenarios = content.trees.flatMap((tree) => tree.scenarios.map(({ id }) => id));
	const live = { trees: new Set(trees.keys()), scenarios: new Set(scenarios) };
	const histories = readHistories(published, changes, live);
	const entries = underTodaysTrees(changes, live.trees);
	const past: PublishedContent = { content, trees, histories, published, changes: entries };
	const gone = findGone(past);
	return [
		...content.trees.flatMap((tree) => {
			const history = histories.get(tree.machine.id);
			return history ? checkNewKeys(tree, history.record) : [];
		}),
		...checkGoneIds(gone, past),
		...[...histories].flatMap(([id, history]) =>
			checkMoved(trees.get(id)!, history, content.month)
		),
		...entries.flatMap((change, place) => checkChange(change, place, gone, past))
	];
}
