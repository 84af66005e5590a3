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
		toCome: Object.entries(planned).map(([id, { title, alias = [] }]) => {
			const near = nearestTree(id);
			return { title, words: alias.join(' '), ...(near !== undefined && { near }) };
		}),
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

/**
 * The tree nearest to one that is to come: of those whose recommendations lead to it one of its subject, then the one
 * that names it most; else one of its subject.
 */
function nearestTree(plannedId: string): string | undefined {
	const isBeside = ({ subject }: AuthoredTree) => subject === planned[plannedId]!.subject;
	const leading = trees
		.filter((tree) => timesLeadingTo(plannedId, tree) > 0)
		.toSorted(
			(a, b) =>
				Number(isBeside(b)) - Number(isBeside(a)) ||
				timesLeadingTo(plannedId, b) - timesLeadingTo(plannedId, a)
		);
	return (leading[0] ?? trees.find(isBeside))?.machine.id;
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
