/** Links of walks: `/trees/<tree>/<node>?<question>=<answer>&…`, by the rules of docs/links.md. */
import { nodesInOrder } from '../graph/reach.ts';
import type { Tree } from '../tree/tree.ts';
import { readAnswers, writeGiven, type Answers } from '../walk/answers.ts';
import { replayAnswers, replayOn, type Stop } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';
import { isSecond } from './second-walk.ts';

/** A link whose answers do not lead to the node it names. */
export interface Disagreement {
	/** Node id the link names. */
	wanted: string;
	/** The walk as far as its answers hold today. */
	holds: Walk;
	/** Why the answers lead no further. */
	stop: Stop;
}

export type Reading =
	{ kind: 'walk'; walk: Walk } | { kind: 'disagreement'; disagreement: Disagreement };

const practiceKey = '_scenario';

/** Id of the scenario that a link practises; undefined where it names none, or nothing that could be an id. */
export function practisedIn(query: URLSearchParams): string | undefined {
	const id = query.get(practiceKey);
	return id !== null && /^[a-z0-9-]{1,80}$/.test(id) ? id : undefined;
}

const secondKey = '_with';

/** A second walk in a link, as second-walk.ts writes it; empty where it can be none, undefined where there is none. */
function secondIn(query: URLSearchParams): string | undefined {
	const value = query.get(secondKey);
	if (value === null) return undefined;
	return isSecond(value) ? value : '';
}

/** Reads a link's node and query. Never fails, whatever they hold. */
export function readLink(tree: Tree, node: string, query: URLSearchParams): Reading {
	const reading = readWalk(tree, node, query);
	const [practice, second] = [practisedIn(query), secondIn(query)];
	const ours = {
		...(practice !== undefined && { practice }),
		...(second !== undefined && { second })
	};
	if (reading.kind === 'walk') return { ...reading, walk: { ...reading.walk, ...ours } };
	const { disagreement } = reading;
	return {
		...reading,
		disagreement: { ...disagreement, holds: { ...disagreement.holds, ...ours } }
	};
}

function readWalk(tree: Tree, node: string, query: URLSearchParams): Reading {
	const answers = readAnswers(tree, query);
	const startKey = keyOf(tree, tree.start);
	const known = tree.nodes.has(node);
	if (!known || node === tree.start || (startKey !== undefined && answers.has(startKey))) {
		return readFrom(tree, node, answers, tree.start);
	}
	// Partial: begin at the first question from which the given answers lead to this node.
	const ancestors = questionsBefore(tree, node).filter((id) => answers.has(keyOf(tree, id)!));
	for (const begin of ancestors) {
		const reading = readFrom(tree, node, answers, begin);
		if (reading.kind === 'walk') return reading;
	}
	return readFrom(tree, node, answers, ancestors[0] ?? node);
}

function readFrom(tree: Tree, node: string, answers: Answers, begin: string): Reading {
	const { steps, end, stop } = replayAnswers(tree, answers, begin);
	const at = end === node ? steps.length : steps.findIndex((step) => step.node === node);
	if (at < 0) {
		const holds = { tree, begin, steps, node: end, answers };
		return { kind: 'disagreement', disagreement: { wanted: node, holds, stop } };
	}
	return { kind: 'walk', walk: { tree, begin, steps: steps.slice(0, at), node, answers } };
}

function keyOf(tree: Tree, id: string): string | undefined {
	const node = tree.nodes.get(id);
	return node?.kind === 'question' ? node.question : undefined;
}

/** Questions from which the node can be reached, itself not counted, in tree order. */
function questionsBefore(tree: Tree, node: string): string[] {
	const before = new Set([node]);
	for (const id of nodesInOrder(tree).toReversed()) {
		const from = tree.nodes.get(id)!;
		if (from.kind === 'question' && from.ways.some((way) => before.has(way.to))) before.add(id);
	}
	before.delete(node);
	return nodesInOrder(tree).filter((id) => before.has(id));
}

/**
 * Writes a walk's link, without the base path. Parameters stand in path order, answers off
 * the path after them in tree order; so equal walks have equal links. A second walk and the
 * scenario being practised stand last.
 */
export function writeLink(walk: Walk): string {
	const path = keysOnPath(walk);
	const others = keysInOrder(walk.tree).filter((key) => !path.includes(key));
	const link = withSecond(linkTo(walk, [...path, ...others]), walk);
	return walk.practice === undefined ? link : joinQuery(link, `${practiceKey}=${walk.practice}`);
}

/** A link with more at the end of its query; `query` is without `?`, and may be empty. */
export function joinQuery(link: string, query: string): string {
	return query === '' ? link : `${link}${link.includes('?') ? '&' : '?'}${query}`;
}

function withSecond(link: string, { second }: Walk): string {
	return second ? joinQuery(link, `${secondKey}=${second}`) : link;
}

/** The clean link with the second walk that is shown beside the first: what is handed over where both are seen. */
export function writeSentLink(walk: Walk): string {
	const clean = writeCleanLink(walk);
	return showsSecond(walk) ? withSecond(clean, walk) : clean;
}

/** True where a second walk is set beside the first: in practice it would give an answer away. */
export function showsSecond({ second, practice }: Walk): boolean {
	return Boolean(second) && practice === undefined;
}

/** The link to send: without answers off the path, without a second walk and the scenario being practised. */
export function writeCleanLink(walk: Walk): string {
	return linkTo(walk, keysOnPath(walk));
}

/** Keys of the questions on the walk's path, those beyond the node it looks at included. */
function keysOnPath(walk: Walk): string[] {
	return replayOn(walk.tree, walk.answers, walk).steps.map((step) => step.question);
}

function linkTo({ tree, node, answers }: Walk, keys: readonly string[]): string {
	const query = new URLSearchParams();
	for (const key of keys) {
		const given = answers.get(key);
		if (given) query.set(key, writeGiven(given));
	}
	const search = query.size > 0 ? `?${query}` : '';
	return `/trees/${tree.id}/${node}${search}`;
}

function keysInOrder(tree: Tree): string[] {
	const keys = nodesInOrder(tree).map((id) => keyOf(tree, id));
	return [...new Set(keys.filter((key) => key !== undefined))];
}

/** The link to the tree's map with this walk on it; `_at` names the node being looked at. */
export function mapLink(walk: Walk): string {
	const [, query = ''] = writeLink(walk).split('?');
	const params = new URLSearchParams(query);
	params.set('_at', walk.node);
	return `/trees/${walk.tree.id}/map?${params}`;
}
