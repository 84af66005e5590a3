/** What became of a tree's published ids, as far as its pages need it. For a tree without changes none of it is sent. */
import { practisedIn, readLink, writeLink, type Reading } from '../share/link.ts';
import { nodeName, type Tree } from '../tree/tree.ts';
import { questionKeys, readAnswers, readGiven } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import { answersOf } from './record.ts';

/** An id that is no more. */
export interface Gone {
	/** What became of it, in one sentence. */
	told: string;
	/** The ids that it is today. */
	to: readonly string[];
}

type ById<T> = Readonly<Record<string, T>>;

/** As plain data, so that the build can send it. */
export interface PastData {
	/** Questions and outcomes, by state id; each became states. */
	nodes: ById<Gone>;
	/** Questions by their key in links; each became keys, its own among them where it was split and one part kept it. */
	keys: ById<Gone & { /** Unit of the number it took. */ unit?: string }>;
	/** By `<question key>.<answer>`. */
	answers: ById<Gone>;
	scenarios: ById<Gone>;
	/** Walks that led to the node `was` and lead to `now`. */
	moves: readonly { was: string; now: string; told: string }[];
	/** What outcomes used to recommend, by their id. */
	recommended: ById<readonly string[]>;
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
	/** Keys that were a question's and are not any more: in links they still mean that question. */
	formerKeys: readonly string[];
}

/** The past of a tree. */
export function recallPast(tree: Tree, past: PastData): Past {
	return {
		update: (query) => updateQuery(tree, past, query),
		tell: (query, reading) => [
			...new Set([
				...tellGone(tree, past, query, reading),
				...tellMoved(tree, past, reading),
				...(find(past.recommended, shownBy(reading)) ?? [])
			])
		],
		goOn: (node, query) => goOn(tree, past, node, query),
		formerKeys: Object.keys(past.keys)
	};
}

/** The ids of states that a published node is today; itself where it is one. */
export function nodesToday(tree: Tree, past: PastData, id: string): readonly string[] {
	return tree.nodes.has(id) ? [id] : (find(past.nodes, id)?.to ?? []);
}

function find<T>(record: ById<T>, id: string): T | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}

function updateQuery(tree: Tree, past: PastData, query: URLSearchParams): URLSearchParams {
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const updated = new URLSearchParams();
	for (const [key, value] of query) {
		if (key === '_at') updated.append(key, onlyOne(nodesToday(tree, past, value)) ?? value);
		else if (key === '_scenario')
			updated.append(key, onlyOne(find(past.scenarios, value)?.to) ?? value);
		else if (keys.has(key))
			updated.append(key, updateAnswer(past, offered, key, key, value) ?? value);
		else if (!find(past.keys, key)) updated.append(key, value);
	}
	// What a question that is no more was answered stands back behind what the link itself says.
	for (const [key, value] of query) {
		for (const to of find(past.keys, key)?.to ?? []) {
			if (updated.has(to)) continue;
			const answer = keepsNumber(tree, past, key, to, value)
				? value
				: updateAnswer(past, offered, key, to, value);
			if (answer !== undefined) updated.append(to, answer);
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
	const held = onlyOne(answers.filter((id) => offered.has(`${to}.${id}`)));
	return held === undefined ? undefined : mark + held;
}

/** True where a number means the same under another key. */
function keepsNumber(tree: Tree, past: PastData, from: string, to: string, value: string): boolean {
	if (readGiven(value).kind !== 'number') return false;
	const asks = [...tree.nodes.values()].find(
		(node) => node.kind === 'question' && node.question === to
	);
	const unit = asks?.kind === 'question' ? asks.input?.unit : undefined;
	return unit !== undefined && unit === find(past.keys, from)?.unit;
}

function onlyOne(ids: readonly string[] = []): string | undefined {
	return ids.length === 1 ? ids[0] : undefined;
}

function shownBy(reading: Reading): string {
	return reading.kind === 'walk' ? reading.walk.node : reading.disagreement.holds.node;
}

function tellGone(tree: Tree, past: PastData, query: URLSearchParams, reading: Reading): string[] {
	const keys = questionKeys(tree);
	const { steps } = reading.kind === 'walk' ? reading.walk : reading.disagreement.holds;
	const carried = new Set(steps.map(({ question }) => question).filter((key) => !query.has(key)));
	return [...query].flatMap(([key, value]) => {
		const given = readGiven(value);
		const question = find(past.keys, key);
		// A key that is still asked is told of where its answer counts for what was split from it.
		const speaks = !keys.has(key) || question?.to.some((to) => carried.has(to));
		const gone = [
			speaks ? question : undefined,
			given.kind === 'answer' ? find(past.answers, `${key}.${given.id}`) : undefined,
			key === '_at' && !tree.nodes.has(value) ? find(past.nodes, value) : undefined,
			key === '_scenario' ? find(past.scenarios, value) : undefined
		];
		return gone.flatMap((found) => found?.told ?? []);
	});
}

/**
 * The changes that lead from the node a link names to the one its answers give today; of a link
 * whose earlier answers are unknown, those that lead from where it begins to the start.
 */
function tellMoved(tree: Tree, past: PastData, reading: Reading): string[] {
	if (reading.kind === 'disagreement')
		return tellMoves(past, reading.disagreement.wanted, reading.disagreement.holds.node) ?? [];
	const { begin, steps } = reading.walk;
	return (steps.length > 0 && tellMoves(past, begin, tree.start)) || [];
}

/** What led from one node to another, one sentence each; undefined where nothing did. */
export function tellMoves(past: PastData, from: string, to: string): string[] | undefined {
	const ways = new Map<string, string[]>([[from, []]]);
	for (const [at, told] of ways) {
		const gone = find(past.nodes, at);
		const on = [
			...past.moves.filter(({ was }) => was === at),
			...(gone?.to ?? []).map((now) => ({ now, told: gone!.told }))
		];
		for (const next of on) if (!ways.has(next.now)) ways.set(next.now, [...told, next.told]);
	}
	return ways.get(to);
}

/** True where answers stop at a question that one of them, or its question, no longer settles. */
export function isLeftOpen(
	tree: Tree,
	past: PastData,
	query: URLSearchParams,
	at: string
): boolean {
	const node = tree.nodes.get(at);
	if (node?.kind !== 'question') return false;
	return [...query].some(([key, value]) => {
		const given = readGiven(value);
		return key === node.question
			? given.kind === 'answer' && find(past.answers, `${key}.${given.id}`) !== undefined
			: find(past.keys, key)?.to.includes(node.question);
	});
}

function goOn(tree: Tree, past: PastData, id: string, query: URLSearchParams): WayOn[] {
	const updated = updateQuery(tree, past, query);
	const successors = find(past.nodes, id)?.to ?? [];
	const ways = successors.map((node) => {
		const reading = readLink(tree, node, updated);
		const search = updated.size > 0 ? `?${updated}` : '';
		// Where the answers lead elsewhere, the page says why.
		const link =
			reading.kind === 'walk' ? writeLink(reading.walk) : `/trees/${tree.id}/${node}${search}`;
		return { link, label: `“${nodeName(tree, node)}”` };
	});
	const answers = readAnswers(tree, updated);
	const { begin, steps, end } = replayAnswers(tree, answers);
	if (steps.length > 0 && !successors.includes(end)) {
		const practice = practisedIn(updated);
		const walk = { tree, begin, steps, node: end, answers, ...(practice && { practice }) };
		ways.push({ link: writeLink(walk), label: `Continue at “${nodeName(tree, end)}”` });
	}
	return ways;
}
