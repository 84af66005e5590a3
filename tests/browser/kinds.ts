/** The kinds that a tree's nodes are of: whatever is drawn, or used, in its own way. */
import { nodePage } from '#lib/registry/pages.server.ts';
import type { OutcomePage, QuestionPage } from '#lib/tree/node-page.ts';
import { questionOf, type Outcome, type Question, type Tree } from '#lib/tree/tree.ts';

/** A node that stands for its kinds. */
interface Example {
	tree: Tree;
	id: string;
}

function kindsOfQuestion(tree: Tree, question: Question, page: QuestionPage): string[] {
	const { id, input, ways } = question;
	const shared = [...tree.nodes.values()].filter(
		(node) => node.kind === 'question' && node.question === question.question
	);
	return [
		!input ? 'a choice' : input.measure ? 'a number that becomes a measure' : 'a number as it is',
		...(input && ways.length === 1 ? ['a number for a later measure'] : []),
		...(shared.length > 1 ? ['a question asked in several places'] : []),
		...(page.help.length > 0 ? ['a question with terms'] : ['a question without terms']),
		...(ways.some((way) => page.glosses[way.id]) ? ['answers with a gloss'] : []),
		...(ways.some((way) => !page.glosses[way.id]) ? ['answers without a gloss'] : []),
		...(ways.length > 9 ? ['more answers than digits'] : []),
		...(id === tree.start ? ['the first question'] : [])
	];
}

function kindsOfOutcome({ picks }: Outcome, page: OutcomePage): string[] {
	return [
		picks.length > 1 ? 'companions' : 'one service alone',
		...(picks.some((pick) => pick.includes('@')) ? ['a platform or a mode'] : []),
		page.cost.bars.length > 0 ? 'costs in bars' : 'no fair ratio of costs',
		...(page.older ? ['what older material says'] : []),
		...page.next.map(({ live }) => (live ? 'a next decision' : 'a next decision to come')),
		...(page.next.some(({ known }) => known) ? ['something decided for the next'] : [])
	];
}

/** The kinds that a node is of. */
export function kindsOf(tree: Tree, id: string): string[] {
	const node = tree.nodes.get(id)!;
	const page = nodePage(tree.id, id)!;
	if (node.kind === 'outcome') return kindsOfOutcome(node, page as OutcomePage);
	return kindsOfQuestion(tree, node, page as QuestionPage);
}

/** Few nodes of these trees that between them are of every kind there is: each adds the most that are missing. */
export function examplesOf(trees: readonly Tree[]): Example[] {
	const nodes = trees.flatMap((tree) =>
		[...tree.nodes.keys()].map((id) => ({ tree, id, kinds: kindsOf(tree, id) }))
	);
	const missing = new Set(nodes.flatMap(({ kinds }) => kinds));
	const examples: Example[] = [];
	while (missing.size > 0) {
		const gain = nodes.map(({ kinds }) => kinds.filter((kind) => missing.has(kind)).length);
		const { tree, id, kinds } = nodes[gain.indexOf(Math.max(...gain))]!;
		for (const kind of kinds) missing.delete(kind);
		examples.push({ tree, id });
	}
	return examples;
}

/** Of the examples those that are questions. */
export function questionsAmong(examples: readonly Example[]): { tree: Tree; question: Question }[] {
	return examples
		.filter(({ tree, id }) => tree.nodes.get(id)!.kind === 'question')
		.map(({ tree, id }) => ({ tree, question: questionOf(tree, id) }));
}
