/** What each page shows of a tree's prose, ready to be drawn. */
import { planned, trees } from '#trees/index.ts';
import type { PicturedNode } from '../pictures/shown-picture.ts';
import {
	allTexts,
	authoredTree,
	candidateById,
	factsIn,
	treeById,
	typeset,
	writtenOut
} from './registry.server.ts';
import { candidateOf } from '../tree/candidate.ts';
import { fullPickName, pickName, showCost } from './cost.server.ts';
import { picturesOfOutcome } from './pictures.server.ts';
import { exampleOf } from './scenarios.server.ts';

/** The prose of one node, or undefined where the tree has no such node. */
export function nodePage(treeId: string, id: string): PicturedNode | undefined {
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
	const { title, lede, watch, older } = outcome;
	const rival = {
		pick: outcome.rival.candidate,
		candidate: candidateOf(outcome.rival.candidate),
		name: pickName(outcome.rival.candidate),
		when: outcome.rival.when
	};
	const recommends = outcome.recommend.map(fullPickName);
	const texts = typeset({ title, recommends, lede, watch, ...(older && { older }), rival });
	const cost = showCost(outcome);
	const facts = factsIn([...allTexts(texts), cost.says]);
	const months = [...Object.values(facts), ...cost.bars].map(({ checked }) => checked).sort();
	const next = outcome.next.map(({ tree: nextTree, ask, known }) => {
		const live = trees.find((t) => t.machine.id === nextTree);
		return {
			tree: nextTree,
			ask,
			...(known !== undefined && { known }),
			title: live?.title ?? planned[nextTree]?.title ?? '',
			live: live !== undefined
		};
	});
	const { first, sources } = outcome;
	const rests = months[0] !== undefined && { oldest: months[0] };
	const pictures = picturesOfOutcome(treeId, outcome.recommend);
	return { kind: 'outcome', id, ...texts, cost, pictures, first, next, sources, ...rests, facts };
}

export interface FrontPage {
	summary: string;
	audience: string;
	/** In the tree's order. */
	candidates: readonly { id: string; short: string; summary: string }[];
	/** A scenario to see worked through. */
	example?: { id: string; title: string };
	/** Pictures of how its candidates behave. */
	pictures: readonly { id: string; title: string }[];
}

/** What a tree's start page shows beyond the tree itself. @throws where there is no such tree. */
export function frontPage(treeId: string): FrontPage {
	const { summary, audience, pictures = [] } = authoredTree(treeId);
	const shown = treeById(treeId).candidates.map(({ id, short }) => {
		return { id, short, summary: candidateById(id)?.summary ?? '' };
	});
	const example = exampleOf(treeId);
	return typeset({
		summary,
		audience,
		candidates: shown,
		...(example && { example }),
		pictures: pictures.map(({ kind, title }) => ({ id: kind, title }))
	});
}
