/** The record of what was published: every id with the words people knew it by, and where walks lead. */
import type { Month } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import type { Change, Move, Recommendation } from './change.ts';

interface Since {
	/** Month in which it was first published. */
	since: Month;
}

/** What is recorded of a question's key in links. */
export interface KeyRecord extends Since {
	short: string;
	/** Unit of the number it takes. */
	unit?: string;
}

export interface QuestionRecord extends KeyRecord {
	/** Key in links. */
	question: string;
}

export interface OutcomeRecord extends Since {
	title: string;
	/** Candidate ids; the first is the recommendation. */
	recommend: readonly string[];
}

export type NodeRecord = QuestionRecord | OutcomeRecord;

/** What tells one entry about walks or recommendations from another. */
type Settled =
	Pick<Move, 'was' | 'now' | 'since'> | Pick<Recommendation, 'outcome' | 'was' | 'now' | 'since'>;

export interface TreeRecord extends Since {
	id: string;
	title: string;
	/** By state id. */
	nodes: Record<string, NodeRecord>;
	/** Keys in links that questions had before; absent where none has changed. */
	formerKeys?: Record<string, KeyRecord>;
	/** By `<question key>.<answer>`. */
	answers: Record<string, Since & { label: string }>;
	scenarios: Record<string, Since & { title: string }>;
	/** Node id to which answers lead, by their query. */
	ends: Record<string, string>;
	/** Entries of changes.ts that the record has followed; none of them excuses a later change. */
	settled: readonly Settled[];
}

export interface Published {
	trees: readonly TreeRecord[];
	candidates: Record<string, Since & { name: string }>;
}

/** What a tree's past is made from. */
export interface History {
	record: TreeRecord;
	changes: readonly Change[];
	/** Every candidate there ever was, by id. */
	candidates: Published['candidates'];
	/** Ids of the scenarios there are today. */
	scenarios: ReadonlySet<string>;
}

export function isQuestion(node: NodeRecord): node is QuestionRecord {
	return 'question' in node;
}

/** The words a node was known by. */
export function wordsOf(node: NodeRecord): string {
	return isQuestion(node) ? node.short : node.title;
}

/** Every key in links that the tree's questions ever had. */
export function keysOf({ nodes, formerKeys = {} }: TreeRecord): Map<string, KeyRecord> {
	const questions = Object.values(nodes).filter(isQuestion);
	return new Map([
		...Object.entries(formerKeys),
		...questions.map((question) => [question.question, question] as const)
	]);
}

/** True where the record has followed the entry, whatever reason it gives. */
export function isSettled({ settled }: TreeRecord, entry: Settled): boolean {
	return settled.some((done) => markOf(done) === markOf(entry));
}

/** What the record keeps of an entry. */
export function settle(entry: Settled): Settled {
	return 'outcome' in entry
		? { outcome: entry.outcome, was: entry.was, now: entry.now, since: entry.since }
		: { was: entry.was, now: entry.now, since: entry.since };
}

function markOf(entry: Settled): string {
	return JSON.stringify(Object.values(settle(entry)));
}

/** Every `<question key>.<answer>` of a tree. */
export function answersOf(tree: Tree): Map<string, string> {
	const answers = new Map<string, string>();
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome') continue;
		for (const { id, label } of node.ways) {
			const answer = `${node.question}.${id}`;
			if (!answers.has(answer)) answers.set(answer, label);
		}
	}
	return answers;
}
