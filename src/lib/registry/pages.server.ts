/** What each page shows of a tree's prose, ready to be drawn. */
import { planned } from '#trees/planned.ts';
import { trees } from '#trees/index.ts';
import type { Source } from '../tree/grammar.ts';
import type { ShownFact } from '../tree/tree.ts';
import {
	allTexts,
	authoredTree,
	candidates,
	factsIn,
	treeById,
	typeset,
	writtenOut
} from './registry.server.ts';
import { exampleOf } from './scenarios.server.ts';

export interface QuestionPage {
	kind: 'question';
	id: string;
	ask: string;
	why: string;
	help: readonly (readonly [term: string, meaning: string])[];
	find: string;
	/** By answer id. */
	glosses: Readonly<Record<string, string>>;
	/** Facts that the texts refer to. */
	facts: Readonly<Record<string, ShownFact>>;
}

export interface NextDecision {
	tree: string;
	ask: string;
	title: string;
	/** False while the tree is still to come. */
	live: boolean;
}

export interface OutcomePage {
	kind: 'outcome';
	id: string;
	title: string;
	because: string;
	watch: readonly { lead: string; text: string }[];
	older?: string;
	first: { docs: Source; resources: readonly string[] };
	rival: { candidate: string; when: string };
	next: readonly NextDecision[];
	sources: readonly Source[];
	facts: Readonly<Record<string, ShownFact>>;
}

export type NodePage = QuestionPage | OutcomePage;

/** The prose of one node, or undefined where the tree has no such node. */
export function nodePage(treeId: string, id: string): NodePage | undefined {
	const tree = authoredTree(treeId);
	const question = tree.questions[id];
	if (question) {
		const { ask, why, help = {}, unsure } = question;
		const answers = 'branches' in question ? question.branches : question.answers;
		const texts = typeset({
			ask: writtenOut(ask),
			why,
			help: Object.entries(help).map(([term, meaning]) => [term, meaning] as const),
			find: unsure.find,
			glosses: Object.fromEntries(Object.entries(answers).map(([a, { gloss = '' }]) => [a, gloss]))
		});
		return { kind: 'question', id, ...texts, facts: factsIn(allTexts(texts)) };
	}
	const outcome = tree.outcomes[id];
	if (!outcome) return undefined;
	const { title, because, watch, older, rival } = outcome;
	const texts = typeset({ title, because, watch, ...(older && { older }), rival });
	const next = outcome.next.map(({ tree: nextTree, ask }) => {
		const live = trees.find((t) => t.machine.id === nextTree);
		return {
			tree: nextTree,
			ask,
			title: live?.title ?? planned[nextTree] ?? '',
			live: live !== undefined
		};
	});
	const { first, sources } = outcome;
	return { kind: 'outcome', id, ...texts, first, next, sources, facts: factsIn(allTexts(texts)) };
}

export interface FrontPage {
	summary: string;
	audience: string;
	/** In the tree's order. */
	candidates: readonly { id: string; short: string; summary: string }[];
	/** A scenario to see worked through. */
	example?: { id: string; title: string };
}

/** What a tree's start page shows beyond the tree itself. @throws where there is no such tree. */
export function frontPage(treeId: string): FrontPage {
	const { summary, audience } = authoredTree(treeId);
	const named = new Set(treeById(treeId).candidates.map(({ id }) => id));
	const shown = candidates
		.filter(({ id }) => named.has(id))
		.map(({ id, short, summary }) => ({ id, short, summary }));
	const example = exampleOf(treeId);
	return typeset({ summary, audience, candidates: shown, ...(example && { example }) });
}
