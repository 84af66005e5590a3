/** What a search looks through, read from the trees and candidates. */
import { planned, trees } from '#trees/index.ts';
import { candidates } from '#trees/candidates/index.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { subjects } from '../tree/grammar.ts';
import { plainProse } from '../tree/prose.ts';
import type { Catalogue, Insides, NodeEntry, OptionEntry } from '../search/catalogue.ts';
import { tellingWords } from '../search/telling-words.ts';
import { allTexts, authoredTree, factsIn, treeById, typeset } from './registry.server.ts';

/** As many words of a tree's texts as keep the catalogue of fifty trees small. */
const wordsOfTree = 60;

/** Every decision and option; those that people compare most come first among the options. */
export function searchCatalogue(): Catalogue {
	const telling = tellingWords(trees.map(textsOf), wordsOfTree);
	return typeset({
		decisions: trees.map((tree, i) => ({
			id: tree.machine.id,
			title: tree.title,
			name: tree.name,
			subject: subjects[tree.subject],
			alias: tree.alias ?? [],
			words: [tree.summary, tree.audience, ...telling[i]!].join(' '),
			options: tree.table.candidates
		})),
		toCome: Object.entries(planned).map(([id, { title, alias = [] }]) => ({
			title,
			words: alias.join(' '),
			near: decisionsNear(id)
		})),
		options: optionEntries()
	});
}

/** Every question and recommendation, in the order on screen, and the words of every story. */
export function searchInsides(): Insides {
	return typeset({
		questions: trees.flatMap(questionEntries),
		recommendations: trees.flatMap(recommendationEntries),
		stories: trees.flatMap(({ scenarios }) =>
			scenarios.map(({ id, title, settles }) => ({
				id,
				words: [title, ...Object.values(settles)].join(' ')
			}))
		)
	});
}

function optionEntries(): OptionEntry[] {
	const columns = new Map(
		trees.flatMap(({ table }) => table.candidates.map((id, column) => [id, column] as const))
	);
	const columnOf = ({ id }: { id: string }) => columns.get(id) ?? Infinity;
	return candidates
		.toSorted((a, b) => columnOf(a) - columnOf(b))
		.map(({ id, name, short, summary, topic, alias = [] }) => ({
			id,
			name,
			short,
			alias,
			subject: subjects[topic],
			words: summary
		}));
}

function textsOf({ questions, outcomes, scenarios }: AuthoredTree): string {
	const stories = scenarios.map(({ story }) => story);
	const outcomeTexts = Object.values(outcomes).flatMap(({ title, lede, watch, rival, against }) =>
		allTexts([title, lede, watch, rival.when, against])
	);
	const texts = [...allTexts(questions), ...outcomeTexts, ...stories];
	return plainProse(texts.join(' '), factsIn(texts));
}

/** Trees whose recommendations lead to that tree, first those of its subject, then those that name it most; else one of its subject. */
function decisionsNear(plannedId: string): string[] {
	const leading = trees
		.map((tree) => ({
			id: tree.machine.id,
			own: tree.subject === planned[plannedId]!.subject,
			times: timesLeadingTo(plannedId, tree)
		}))
		.filter(({ times }) => times > 0)
		.toSorted((a, b) => Number(b.own) - Number(a.own) || b.times - a.times);
	const beside = trees.filter(({ subject }) => subject === planned[plannedId]!.subject);
	return [...leading.map(({ id }) => id), ...beside.map(({ machine }) => machine.id)].slice(0, 1);
}

function timesLeadingTo(id: string, { outcomes }: AuthoredTree): number {
	return Object.values(outcomes).filter(({ next }) => next.some(({ tree }) => tree === id)).length;
}

function questionEntries({ machine }: AuthoredTree): NodeEntry[] {
	const { questions } = authoredTree(machine.id);
	const reachable = treeById(machine.id).nodes;
	return Object.entries(questions)
		.filter(([id]) => reachable.has(id))
		.map(([id, { ask, help = {}, ...words }]) => {
			const answers = 'branches' in words ? words.branches : words.answers;
			const texts = [...Object.values(answers).map(({ label }) => label), ...Object.keys(help)];
			return { decision: machine.id, node: id, title: plain(ask), words: plain(texts.join(' ')) };
		});
}

function recommendationEntries({ machine, outcomes }: AuthoredTree): NodeEntry[] {
	return Object.entries(outcomes).map(([id, { title, short, lede }]) => ({
		decision: machine.id,
		node: id,
		title,
		words: plain(`${short} ${lede}`)
	}));
}

function plain(text: string): string {
	return plainProse(text, factsIn([text]));
}
