/** The record of what was published: every id with the words people knew it by, and where walks end. */
import type { Month } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import type { Detour } from './change.ts';

interface Since {
	/** Month in which it was first published. */
	since: Month;
}

export interface QuestionRecord extends Since {
	/** Key in links. */
	question: string;
	short: string;
	/** Unit of the number it takes. */
	unit?: string;
}

export interface OutcomeRecord extends Since {
	title: string;
}

export type NodeRecord = QuestionRecord | OutcomeRecord;

export interface TreeRecord extends Since {
	id: string;
	title: string;
	/** By state id. */
	nodes: Record<string, NodeRecord>;
	/** By `<question key>.<answer>`. */
	answers: Record<string, Since & { label: string }>;
	scenarios: Record<string, Since & { title: string }>;
	/** Node id where a walk ends, by its query. */
	ends: Record<string, string>;
	/** Entries of changes.ts by which ends were rewritten; none of them excuses a later change. */
	settled: readonly Omit<Detour, 'kind' | 'tree'>[];
}

export interface Published {
	trees: readonly TreeRecord[];
	candidates: Record<string, Since & { name: string }>;
}

export function isQuestion(node: NodeRecord): node is QuestionRecord {
	return 'question' in node;
}

/** The words a node was known by. */
export function wordsOf(node: NodeRecord): string {
	return isQuestion(node) ? node.short : node.title;
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
