/** Where recorded walks lead today. */
import { readLink, type Reading } from '../share/link.ts';
import type { Tree } from '../tree/tree.ts';
import { readAnswers } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import { isPartial } from '../walk/walk.ts';
import {
	findRetirement,
	movesOf,
	recommendationsOf,
	successorsOf,
	type Move,
	type Recommendation
} from './change.ts';
import { pastOf, statesToday } from './past-of.ts';
import { isLeftOpen, nodesToday, recallPast, tellMoves, type PastData } from './past.ts';
import { isQuestion, isSettled, type History } from './record.ts';

interface FollowedWalk {
	query: string;
	/** Node id to which it leads today. */
	end: string;
	/** From which node to which it moved; absent where it leads where it led. */
	moved?: { was: string; now: string };
	/** True where nothing moved, or an entry of published/changes.ts says why. */
	explained: boolean;
}

const nothing: PastData = {
	nodes: {},
	keys: {},
	answers: {},
	scenarios: {},
	moves: [],
	recommended: {}
};

/** Each recorded walk, opened as its page would open its link today. */
export function followWalks(tree: Tree, history: History): FollowedWalk[] {
	const past = pastOf(tree, history) ?? nothing;
	const { update } = recallPast(tree, past);
	const open = openMoves(tree, history);
	return Object.entries(history.record.ends).map(([query, was]) => {
		const updated = update(new URLSearchParams(query));
		const readings = nodesToday(tree, past, was).map((node) => readLink(tree, node, updated));
		const walk = readings.flatMap((reading) => (reading.kind === 'walk' ? reading.walk : []))[0];
		if (walk && !isPartial(walk)) return { query, end: walk.node, explained: true };
		if (walk) {
			// It leads where it led, but walks begin elsewhere: the page does not know the answers before.
			const moved = { was: walk.begin, now: tree.start };
			const explained = tellMoves(past, moved.was, moved.now) !== undefined;
			return { query, end: walk.node, moved, explained };
		}
		const now = endOf(readings[0]) ?? replayAnswers(tree, readAnswers(tree, updated)).end;
		const explained =
			open.some((move) => move.was === was && move.now === now) ||
			isDropped(past, was) ||
			isLeftOpen(tree, past, new URLSearchParams(query), now);
		return { query, end: now, moved: { was, now }, explained };
	});
}

/** True where the page of the node says that it is no more, and no other page sends anybody there. */
function isDropped(past: PastData, node: string): boolean {
	return past.nodes[node]?.to.length === 0 && !past.moves.some(({ now }) => now === node);
}

function endOf(reading: Reading | undefined): string | undefined {
	return reading?.kind === 'disagreement' ? reading.disagreement.holds.node : undefined;
}

/** Entries about walks of the tree that the record has not followed yet. */
export function openMoves(tree: Tree, { record, changes }: History): Move[] {
	return movesOf(changes, tree.id).filter((move) => !isSettled(record, move));
}

/** Entries about recommendations of the tree that the record has not followed yet. */
export function openRecommendations(tree: Tree, { record, changes }: History): Recommendation[] {
	return recommendationsOf(changes, tree.id).filter((entry) => !isSettled(record, entry));
}

/** Outcomes that recommend others than they did. */
export function changedRecommendations(
	tree: Tree,
	history: History
): (Pick<Recommendation, 'outcome' | 'was' | 'now'> & { explained: boolean })[] {
	const open = openRecommendations(tree, history);
	const { nodes } = history.record;
	return Object.entries(nodes).flatMap(([id, known]) => {
		const outcome = renamedTo(tree, history, id);
		const node = tree.nodes.get(outcome);
		if (isQuestion(known) || node?.kind !== 'outcome') return [];
		// Under its new id it is recorded already, or another was there before.
		if (outcome !== id && Object.hasOwn(nodes, outcome)) return [];
		const { recommend: was } = known;
		const { recommend: now } = node;
		// A candidate that became another is no change of mind.
		const same = was.flatMap((id) => {
			const subject = { kind: 'candidate', id } as const;
			const to = successorsOf(history.changes, subject, (other) => now.includes(other));
			return to.length > 0 ? to : [id];
		});
		if (isEqual([...new Set(same)], now)) return [];
		const explained = open.some(
			(entry) => entry.outcome === outcome && isEqual(entry.was, was) && isEqual(entry.now, now)
		);
		return [{ outcome, was, now, explained }];
	});
}

function renamedTo(tree: Tree, { changes }: History, id: string): string {
	const entry = findRetirement(changes, { kind: 'outcome', tree: tree.id, id });
	if (tree.nodes.has(id) || entry?.became !== 'renamed') return id;
	return statesToday(tree, changes, 'outcome', id)[0] ?? id;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
	return a.join(' ') === b.join(' ');
}
