/**
 * A second walk within a link, as the value of `_with`: its node, then each question and its answer, joined by `~`. All of that
 * stands in an address as it is, so no program has anything to escape.
 */
import { writeCleanLink } from './link.ts';
import type { Walk } from '../walk/walk.ts';

/** A node and a query, as another link had them. */
export interface AskedWalk {
	node: string;
	query: URLSearchParams;
}

const part = /^[\w.-]{1,80}$/;

/** Writes a node and answers. What could be no id is left out, and so are keys of ours: a second walk has no second walk. */
export function writeAsked({ node, query }: AskedWalk): string {
	const pairs = [...query].filter((pair) => isAnswer(pair));
	return [node, ...pairs.flat()].join('~');
}

/** Writes a walk, without answers off its path. */
export function writeSecond(walk: Walk): string {
	const [, search] = writeCleanLink(walk).split('?');
	return writeAsked({ node: walk.node, query: new URLSearchParams(search) });
}

/** Reads what was written; undefined where it begins with nothing that could be a node. Never fails. */
export function readSecond(value: string): AskedWalk | undefined {
	const [node = '', ...rest] = value.split('~');
	if (!part.test(node)) return undefined;
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
