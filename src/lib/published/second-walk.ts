/** Second walks as their link holds them, and as they are pasted, whenever the link was made. */
import { sayStop } from '../explain/say-stop.ts';
import { writeCleanLink } from '../share/link.ts';
import {
	longestSecond,
	readSecond,
	writeAsked,
	writeSecond,
	type AskedWalk
} from '../share/second-walk.ts';
import { nodeName, type Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';
import { readAddress, type Places } from './meant-address.ts';
import { meantQuery } from './meant-query.ts';
import { openLink } from './open-link.ts';
import type { OpenedLink } from './open-meant.ts';
import type { Past } from './past.ts';

interface SecondWalk {
	/** As far as its answers hold today. */
	walk: Walk;
	/** What has changed since its link was made, one sentence each. */
	told: readonly string[];
	/** What its link points to, where its answers lead elsewhere today; empty where that is no more. */
	wanted?: string;
	/** Which of its answers leads no further; absent where none is to blame. */
	stop?: string;
}

/**
 * Opens a second walk as a link holds it, without steps where its first answer is not known; undefined where no answer
 * stands there. Never fails.
 */
export function openSecond(
	tree: Tree,
	past: Past | undefined,
	value: string
): SecondWalk | undefined {
	const asked = readSecond(value);
	if (!asked) return undefined;
	const second = toSecond(openLink(tree, past, asked.node, asked.query));
	return second.walk.steps.length > 0 || second.stop ? second : undefined;
}

function toSecond({ reading, told }: OpenedLink): SecondWalk {
	if (reading.kind === 'walk') return { walk: reading.walk, told };
	const { holds, wanted, stop } = reading.disagreement;
	const isToBlame = stop !== 'outcome' && stop !== 'unanswered';
	return {
		walk: holds,
		told,
		wanted: holds.tree.nodes.has(wanted) ? nodeName(holds.tree, wanted) : '',
		...(isToBlame && { stop: sayStop(reading.disagreement) })
	};
}

/** What a pasted text turned out to be. Links stand without origin and base path. */
export type Pasted =
	| { kind: 'second'; second: string }
	| { kind: 'nothing' | 'no link' | 'too long' | 'same' }
	| { kind: 'another site'; host: string }
	| { kind: 'another decision'; link: string; title: string }
	| { kind: 'no answers'; link: string; stop?: string }
	| { kind: 'no walk'; link: string };

/** Where the text was pasted. */
interface Site {
	host: string;
	/** Base path, without a slash at its end. */
	base: string;
	places: () => Promise<Places>;
}

/** Longer than any link of ours, notes and all. */
const longest = 20_000;

/** Reads a pasted link to be set beside a walk, as leniently as its own page would. Never fails. */
export async function readPasted(
	text: string,
	yours: Walk,
	past: Past | undefined,
	{ host, base, places }: Site
): Promise<Pasted> {
	if (text.trim() === '') return { kind: 'nothing' };
	if (text.length > longest) return { kind: 'too long' };
	const url = addressIn(text, host);
	if (!url) return { kind: 'no link' };
	if (url.host !== host || !`${url.pathname}/`.startsWith(`${base}/`))
		return { kind: 'another site', host: url.host };
	const { tree } = yours;
	// Two slashes would lead to another site.
	const path = url.pathname.slice(base.length).replace(/^\/+/, '/');
	const known = isOf(tree, path) ? path : ((await readAddress(path, await places())).path ?? path);
	const [, section, id = '', node = ''] = known.replace(/^\/embed(?=\/)/, '').split('/');
	const link = known + url.search;
	if (section !== 'trees' || node === '') return { kind: 'no walk', link };
	if (id !== tree.id) {
		const opened = await (await places()).open(id);
		return opened
			? { kind: 'another decision', link, title: opened.tree.title }
			: { kind: 'no walk', link };
	}
	const asked = askedBy(tree, past, node, url.searchParams);
	const opened = openLink(tree, past, asked.node, asked.query);
	const { walk, wanted, stop } = toSecond(opened);
	if (walk.steps.length === 0) return { kind: 'no answers', link, ...(stop && { stop }) };
	const holds = wanted === undefined && opened.told.length === 0;
	if (holds && writeCleanLink(walk) === writeCleanLink(yours)) return { kind: 'same' };
	// Where the link is of another time it is kept as it stood, so that its page can say so.
	// In lower case, as its page would read it.
	const second = holds ? writeSecond(walk) : writeAsked(asked).toLowerCase();
	if (second.length > longestSecond) return { kind: 'too long' };
	// It is written into one's own link, so nothing may stand there that would not be read as theirs.
	return openSecond(tree, past, second)?.walk.steps.length
		? { kind: 'second', second }
		: { kind: 'no walk', link };
}

/** The first address in a text, with or without its scheme. */
function addressIn(text: string, host: string): URL | undefined {
	const [found] = /https?:\/\/[^\s<>"]+/i.exec(text) ?? [];
	const bare = text.trim();
	const written = found ?? (bare.toLowerCase().startsWith(`${host}/`) ? `https://${bare}` : bare);
	try {
		// A path alone is one of this site.
		return found || written !== bare ? new URL(written) : onlyPath(bare, host);
	} catch {
		return undefined;
	}
}

function onlyPath(text: string, host: string): URL | undefined {
	return /^\/(?!\/)/.test(text) ? new URL(text, `https://${host}`) : undefined;
}

/** True for a path to a node, the diagram or the table of a tree as it is written today. */
function isOf(tree: Tree, path: string): boolean {
	const [, section, id, node = '', ...rest] = path.replace(/^\/embed(?=\/)/, '').split('/');
	const known = tree.nodes.has(node) || isPart(node);
	return section === 'trees' && id === tree.id && known && rest.length === 0;
}

/** Pages of a tree whose query names the node. */
function isPart(node: string): boolean {
	return node === 'map' || node === 'compare';
}

/** The node and the answers that a link asks for, those of ids that are no more included. */
function askedBy(
	tree: Tree,
	past: Past | undefined,
	node: string,
	search: URLSearchParams
): AskedWalk {
	const meant = meantQuery(tree, past, search);
	const keys = new Set([...questionKeys(tree), ...(past?.formerKeys ?? [])]);
	const query = new URLSearchParams([...meant].filter(([key]) => keys.has(key)));
	return { node: isPart(node) ? (meant.get('_at') ?? tree.start) : node, query };
}
