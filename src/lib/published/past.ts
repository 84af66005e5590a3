/** What became of a tree's published ids, as far as its pages need it. For a tree without changes none of it is sent. */
import { practisedIn, readLink, writeLink, type Reading } from '../share/link.ts';
import { inOneLine, type Tree } from '../tree/tree.ts';
import { questionKeys, readAnswers, readGiven } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import { answersOf } from './record.ts';

/** An id that is no more. */
export interface Gone {
	/** What became of it, in one sentence. */
	told: string;
	/** The ids that it is today. */
	to: readonly string[];
	/** Unit of the number that a question took. */
	unit?: string;
}

/** As plain data, so that the build can send it. */
export interface PastData {
	/** By state id and by key in links. */
	questions: Readonly<Record<string, Gone>>;
	outcomes: Readonly<Record<string, Gone>>;
	/** By `<question key>.<answer>`. */
	answers: Readonly<Record<string, Gone>>;
	scenarios: Readonly<Record<string, Gone>>;
	/** Walks that ended at the node `was` and end at `now`. */
	detours: readonly { was: string; now: string; told: string }[];
}

/** A link that leads on, without the base path, and what it is called. */
export interface WayOn {
	link: string;
	label: string;
}

/** A tree's past, asked by its pages. */
export interface Past {
	/** A link's query with the ids of today, as far as they are known. Never fails. */
	update: (query: URLSearchParams) => URLSearchParams;
	/** What has changed since a link was made, one sentence each, given its query as it stood. */
	tell: (query: URLSearchParams, reading: Reading) => string[];
	/** Where a link to a node that is no more goes on. */
	goOn: (node: string, query: URLSearchParams) => WayOn[];
}

/** The past of a tree. */
export function recallPast(tree: Tree, past: PastData): Past {
	return {
		update: (query) => updateQuery(tree, past, query),
		tell: (query, reading) => [
			...new Set([...tellGone(tree, past, query), ...tellDetours(past, reading)])
		],
		goOn: (node, query) => goOn(tree, past, node, query)
	};
}

function find<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}

function updateQuery(tree: Tree, past: PastData, query: URLSearchParams): URLSearchParams {
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const updated = new URLSearchParams();
	for (const [key, value] of query) {
		if (key === '_at') updated.append(key, onlyOne(goneNode(past, value)) ?? value);
		else if (key === '_scenario')
			updated.append(key, onlyOne(find(past.scenarios, value)) ?? value);
		else if (keys.has(key))
			updated.append(key, updateAnswer(past, offered, key, key, value) ?? value);
		else if (!find(past.questions, key)) updated.append(key, value);
	}
	// What a question that is no more was answered stands back behind what the link itself says.
	for (const [key, value] of query) {
		if (keys.has(key)) continue;
		for (const to of keysOf(tree, find(past.questions, key))) {
			const same = !updated.has(to) && keepsNumber(tree, past, key, to, value);
			const answer = same ? value : updateAnswer(past, offered, key, to, value);
			if (answer !== undefined && !updated.has(to)) updated.append(to, answer);
		}
	}
	return updated;
}

/** The value under another key, or with another answer; undefined where it does not hold there. */
function updateAnswer(
	past: PastData,
	offered: ReadonlyMap<string, string>,
	from: string,
	to: string,
	value: string
): string | undefined {
	const given = readGiven(value);
	if (given.kind === 'number') return undefined;
	const mark = given.assumed ? 'unsure.' : '';
	if (offered.has(`${to}.${given.id}`)) return value;
	const answers = find(past.answers, `${from}.${given.id}`)?.to ?? [];
	const held = answers.filter((id) => offered.has(`${to}.${id}`));
	return held.length === 1 ? mark + held[0]! : undefined;
}

/** True where a number means the same under another key. */
function keepsNumber(tree: Tree, past: PastData, from: string, to: string, value: string): boolean {
	if (readGiven(value).kind !== 'number') return false;
	const asks = [...tree.nodes.values()].find(
		(node) => node.kind === 'question' && node.question === to
	);
	const unit = asks?.kind === 'question' ? asks.input?.unit : undefined;
	return unit !== undefined && unit === find(past.questions, from)?.unit;
}

function keysOf(tree: Tree, gone: Gone | undefined): string[] {
	return (gone?.to ?? []).map((id) => {
		const node = tree.nodes.get(id);
		return node?.kind === 'question' ? node.question : id;
	});
}

function goneNode(past: PastData, id: string): Gone | undefined {
	return find(past.questions, id) ?? find(past.outcomes, id);
}

function onlyOne(gone: Gone | undefined): string | undefined {
	return gone?.to.length === 1 ? gone.to[0] : undefined;
}

function tellGone(tree: Tree, past: PastData, query: URLSearchParams): string[] {
	return [...query].flatMap(([key, value]) => {
		const given = readGiven(value);
		const gone = [
			find(past.questions, key),
			given.kind === 'answer' ? find(past.answers, `${key}.${given.id}`) : undefined,
			key === '_at' && !tree.nodes.has(value) ? goneNode(past, value) : undefined,
			key === '_scenario' ? find(past.scenarios, value) : undefined
		];
		return gone.flatMap((found) => found?.told ?? []);
	});
}

/** The changes that lead from the node a link names to the one its answers give today. */
function tellDetours({ detours }: PastData, reading: Reading): string[] {
	if (reading.kind === 'walk') return [];
	const { wanted, holds } = reading.disagreement;
	const ways = new Map<string, string[]>([[wanted, []]]);
	for (const [at, told] of ways) {
		for (const detour of detours) {
			if (detour.was === at && !ways.has(detour.now)) ways.set(detour.now, [...told, detour.told]);
		}
	}
	return ways.get(holds.node) ?? [];
}

function goOn(tree: Tree, past: PastData, id: string, query: URLSearchParams): WayOn[] {
	const updated = updateQuery(tree, past, query);
	const successors = (goneNode(past, id)?.to ?? []).filter((node) => tree.nodes.has(node));
	const ways = successors.map((node) => {
		const reading = readLink(tree, node, updated);
		const link = reading.kind === 'walk' ? writeLink(reading.walk) : `/trees/${tree.id}/${node}`;
		return { link, label: nameOf(tree, node) };
	});
	const answers = readAnswers(tree, updated);
	const { begin, steps, end } = replayAnswers(tree, answers);
	if (steps.length > 0 && !successors.includes(end)) {
		const practice = practisedIn(updated);
		const walk = { tree, begin, steps, node: end, answers, ...(practice && { practice }) };
		ways.push({ link: writeLink(walk), label: `Carry on at ${nameOf(tree, end)}` });
	}
	return ways;
}

/** A node as running text calls it. */
export function nameOf(tree: Tree, id: string): string {
	const node = tree.nodes.get(id);
	if (!node) return `“${id}”`;
	return node.kind === 'question'
		? `“${inOneLine(node.short)}”`
		: `“${node.title.replace(/\.$/, '')}”`;
}
