/** Where an address leads that has no page: to the page that was meant, where only one can be, else to those near it. */
import { nearestName } from '../tree/nearest-name.ts';
import { nodeName, type Tree } from '../tree/tree.ts';
import type { Past, WayOn } from './past.ts';
import { onlySpelling, spellings } from './spellings.ts';

/** A decision or an option by all its names. */
export interface Names {
	id: string;
	/** What a link to it is called. */
	label: string;
	/** What else it is called. */
	also: readonly string[];
}

/** What there is on the site. */
export interface Places {
	decisions: readonly Names[];
	options: readonly Names[];
	/** A tree by its id, and what became of ids it had. */
	open: (tree: string) => Promise<{ tree: Tree; past: Past | undefined } | undefined>;
	/** Ids of all scenarios; asked for only where one is looked for. */
	scenarios: () => Promise<readonly string[]>;
}

export interface Meant {
	/** The path that was meant, without the base path; absent where none or several could be. */
	path?: string;
	/** Pages near it, where it is not known. */
	near: readonly WayOn[];
}

const pages = ['trees', 'candidates', 'compare', 'data', 'help', 'scenarios', 'search'];
const parts = ['map', 'compare'];
const most = 5;

/** Reads a path that has no page, without the base path. Never fails, whatever it holds. */
export async function readAddress(path: string, places: Places): Promise<Meant> {
	const segments = path.slice(0, 1000).split('/').slice(1).map(decoded);
	const embeds = segments.length > 3 && spelled(segments[0]!, ['embed']) !== undefined;
	const [first = '', id = '', ...rest] = embeds ? segments.slice(1) : segments;
	const section = spelled(first, ['', ...pages, 'api']);
	if (section === undefined) return { near: [] };
	if (section === '') return { path: '/', near: [] };
	if (section === 'api') return { ...onlyPath(await publicFile([id, ...rest], places)), near: [] };
	if (id === '') return { path: `/${section}`, near: [] };
	if (section === 'scenarios') {
		const known = spelled(id, ['set', ...(await places.scenarios())]);
		return { ...onlyPath(known && `/scenarios/${known}`), near: [] };
	}
	if (section === 'candidates') return named(id, places.options, 'candidates');
	if (section !== 'trees') return { near: [] };
	const found = named(id, places.decisions, 'trees');
	if (found.path === undefined) {
		// What is no decision may be an option: /trees/sqs.
		const options = called(id, places.options).map((one) => wayTo(one, 'candidates'));
		return { near: [...options, ...found.near].slice(0, most) };
	}
	if (rest.join('') === '') return embeds ? { near: [] } : found;
	const opened = await places.open(found.path.split('/')[2]!);
	if (!opened) return { near: [] };
	const { near, path: within } = readWithin(opened, rest, places.options);
	return { ...onlyPath(within && (embeds ? `/embed${within}` : within)), near };
}

/** What lies within a tree: a node by its id, by what it was, by its question, by the option it recommends; a page of its own. */
function readWithin(
	{ tree, past }: { tree: Tree; past: Past | undefined },
	rest: readonly string[],
	options: readonly Names[]
): Meant {
	const own = `/trees/${tree.id}`;
	const [word = '', more] = rest;
	if (more) {
		const picture =
			spelled(word, ['pictures']) && onlySpelling(more, (kind) => /^[a-z0-9-]+$/.test(kind));
		return { ...onlyPath(picture && `${own}/pictures/${picture}`), near: [] };
	}
	const part = spelled(word, parts);
	if (part !== undefined) return { path: `${own}/${part}`, near: [] };
	const ids = [...tree.nodes.keys()];
	const node =
		spelled(word, ids) ??
		onlySpelling(word, (id) => {
			const today = past?.update(new URLSearchParams({ _at: id })).get('_at');
			return today !== undefined && today !== null && today !== id;
		});
	if (node !== undefined) return { path: `${own}/${node}`, near: [] };
	const meant = new Set([...nodesAsking(tree, word), ...nodesFor(tree, called(word, options))]);
	const [only] = meant;
	if (only !== undefined && meant.size === 1) return { path: `${own}/${only}`, near: [] };
	const nearest = meant.size > 0 ? undefined : nearestName(word.slice(0, 40), ids);
	const near = [...meant, ...(nearest ? [nearest] : [])].map((id) => ({
		link: `${own}/${id}`,
		label: nodeName(tree, id)
	}));
	return { near: near.slice(0, most) };
}

/** The states that ask the question with that key. */
function nodesAsking(tree: Tree, word: string): string[] {
	const asked = new Set(spellings(word));
	return [...tree.nodes.values()].flatMap((node) =>
		node.kind === 'question' && asked.has(node.question) ? [node.id] : []
	);
}

/** The outcomes whose first recommendation is one of these. */
function nodesFor(tree: Tree, options: readonly Names[]): string[] {
	const ids = options.map(({ id }) => id);
	return [...tree.nodes.values()].flatMap((node) =>
		node.kind === 'outcome' && ids.includes(node.recommend[0]!) ? [node.id] : []
	);
}

/** The one of a list that goes by that name, else those near it. */
function named(word: string, list: readonly Names[], section: string): Meant {
	const id = spelled(
		word,
		list.map(({ id }) => id)
	);
	if (id !== undefined) return { path: `/${section}/${id}`, near: [] };
	const found = called(word, list);
	const [only] = found;
	if (only && found.length === 1) return { path: `/${section}/${only.id}`, near: [] };
	const near = found.length > 0 ? found : nearest(word, list);
	return { near: near.slice(0, most).map((one) => wayTo(one, section)) };
}

/** Those that go by that name, in whatever letters. */
function called(word: string, list: readonly Names[]): Names[] {
	const asked = new Set(spellings(word).map(plain));
	return list.filter(({ id, also }) => [id, ...also].some((name) => asked.has(plain(name))));
}

function nearest(word: string, list: readonly Names[]): Names[] {
	const names = list.flatMap((one) =>
		[one.id, ...one.also].map((name) => [plain(name), one] as const)
	);
	const name = nearestName(
		plain(word.slice(0, 40)),
		names.map(([known]) => known)
	);
	// One thing may have several names that are spelled alike.
	return [...new Set(names.filter(([known]) => known === name).map(([, one]) => one))];
}

/** A name as people tell it from others: without capitals, hyphens and spaces. */
function plain(name: string): string {
	return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

function wayTo({ id, label }: Names, section: string): WayOn {
	return { link: `/${section}/${id}`, label };
}

const files = /^(trees|candidates|scenarios)(?:\/([^./]+))?(\.machine)?\.(json|mmd)$/;

/** A public file, where its name was changed by capitals or by what stands after it. */
async function publicFile(
	segments: readonly string[],
	{ decisions, options }: Places
): Promise<string | undefined> {
	const path = onlySpelling(segments.join('/'), (spelling) => {
		const [, kind, id] = files.exec(spelling) ?? [];
		const list = kind === 'candidates' ? options : decisions;
		return kind !== undefined && (id === undefined || list.some((one) => one.id === id));
	});
	return path && `/api/${path}`;
}

function spelled(word: string, known: readonly string[]): string | undefined {
	return onlySpelling(word, (spelling) => known.includes(spelling));
}

function onlyPath(path: string | undefined): { path?: string } {
	return path ? { path } : {};
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
