/**
 * A second walk within a link, as the value of `_with`: its node, then each question and its answer, joined by `~`. All of that
 * stands in an address as it is, so no program has anything to escape.
 */
import { writeGiven } from '../walk/answers.ts';
import { replayOn } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

/** A node and a query, as another link had them. */
export interface AskedWalk {
	node: string;
	query: URLSearchParams;
}

const part = /^[\w.-]{1,80}$/;

/** Characters of the longest second walk that is read. */
export const longestSecond = 4000;

/** True for what can stand in a link as a second walk: parts that could be ids or numbers, joined by `~`. */
export function isSecond(value: string): boolean {
	return value.length <= longestSecond && value.split('~').every((one) => part.test(one));
}

/**
 * Writes a node and answers. Answers that could be no id are left out, and so are keys of ours: a second walk has no second
 * walk. The node is written as it is, so what comes of a stranger's is a second walk only where `isSecond` says so.
 */
export function writeAsked({ node, query }: AskedWalk): string {
	const pairs = [...query].filter((pair) => isAnswer(pair));
	return [node, ...pairs.flat()].join('~');
}

/** Writes a walk, without answers off its path. */
export function writeSecond(walk: Walk): string {
	const { steps } = replayOn(walk.tree, walk.answers, walk);
	const pairs = steps.map(({ question, given }) => [question, writeGiven(given)]);
	return writeAsked({ node: walk.node, query: new URLSearchParams(pairs) });
}

/** Reads what was written; undefined where it is no second walk. Never fails. */
export function readSecond(value: string): AskedWalk | undefined {
	if (!isSecond(value)) return undefined;
	const [node = '', ...rest] = value.split('~');
	const query = new URLSearchParams();
	for (let at = 0; at + 1 < rest.length; at += 2) {
		const pair: [string, string] = [rest[at]!, rest[at + 1]!];
		if (isAnswer(pair)) query.append(...pair);
	}
	return { node, query };
}

function isAnswer([key, value]: [string, string]): boolean {
	return part.test(key) && part.test(value) && !key.startsWith('_');
}
