/** What can be found: trees, questions, candidates and scenarios, as one flat list for the index. */
import { trees } from '#trees/index.ts';
import { candidates } from '#trees/candidates/index.ts';
import { authoredTree, factsIn, treeById, typeset } from './registry.server.ts';
import { subjects } from '../tree/grammar.ts';
import { plainProse } from '../tree/prose.ts';
import type { Found } from '../search/find.ts';

/** Every document of the index, in the order on screen. */
export function searchDocuments(): Found[] {
	return typeset([
		...trees.map(treeDocument),
		...trees.flatMap(questionDocuments),
		...trees.flatMap(outcomeDocuments),
		...candidateDocuments(),
		...trees.flatMap(scenarioDocuments)
	]);
}

function treeDocument({ machine, title, summary, audience }: (typeof trees)[number]): Found {
	return { path: `/trees/${machine.id}`, kind: 'Decision', title, words: `${summary} ${audience}` };
}

function questionDocuments({ machine }: (typeof trees)[number]): Found[] {
	const { questions, title } = authoredTree(machine.id);
	const reachable = treeById(machine.id).nodes;
	return Object.entries(questions)
		.filter(([id]) => reachable.has(id))
		.map(([id, { ask, help = {}, ...words }]) => {
			const answers = 'branches' in words ? words.branches : words.answers;
			const texts = [
				...Object.values(answers).flatMap(({ label, gloss = '', because }) => [
					label,
					gloss,
					because
				]),
				...Object.keys(help),
				title
			];
			const facts = factsIn([ask, ...texts]);
			return {
				path: `/trees/${machine.id}/${id}`,
				kind: 'Question',
				title: plainProse(ask, facts),
				words: plainProse(texts.join(' '), facts)
			};
		});
}

function outcomeDocuments({ machine, outcomes }: (typeof trees)[number]): Found[] {
	return Object.entries(outcomes).map(([id, { title, short, lede, watch }]) => {
		const texts = [short, lede, ...watch.flatMap(({ lead, text }) => [lead, text])];
		return {
			path: `/trees/${machine.id}/${id}`,
			kind: 'Recommendation',
			title,
			words: plainProse(texts.join(' '), factsIn(texts))
		};
	});
}

/** A story is found by its title and by the words that settle its answers, so that the index stays small. */
function scenarioDocuments({ scenarios }: (typeof trees)[number]): Found[] {
	return scenarios.map(({ id, title, settles }) => ({
		path: `/scenarios/${id}`,
		kind: 'Scenario',
		title,
		words: Object.values(settles).join(' ')
	}));
}

function candidateDocuments(): Found[] {
	return candidates.map(({ id, name, short, summary, topic, alias = [] }) => ({
		path: `/candidates/${id}`,
		kind: subjects[topic],
		title: name,
		words: [short, summary, ...alias].join(' ')
	}));
}
