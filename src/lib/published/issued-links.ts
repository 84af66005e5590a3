/** The corpus: a link of every form that the site gives out today. */
import { compareLink, compareLinkOf } from '../compare/compare-link.ts';
import { writeView } from '../compare/view.ts';
import { mapLink, writeCleanLink, writeLink } from '../share/link.ts';
import { notesPrefix, writeNotes } from '../share/notes.ts';
import type { Candidate, Family } from '../tree/candidate.ts';
import type { Scenario } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import { questionKeys, readAnswers, type Answers } from '../walk/answers.ts';
import { modelWalk } from '../walk/model.ts';
import { replayAnswers } from '../walk/replay.ts';
import { returnTo, type Walk } from '../walk/walk.ts';
import { completeWalks } from './complete-walks.ts';

interface Site {
	trees: readonly { tree: Tree; scenarios: readonly Scenario[] }[];
	families: readonly Family[];
}

const pages = [
	'/',
	'/compare',
	'/data',
	'/help',
	'/scenarios',
	'/scenarios/set',
	'/search',
	'/search?q=queue',
	'/api/candidates.json',
	'/api/scenarios.json',
	'/api/trees.json'
];

/** One link of each form for every tree, node, answer, end, scenario and candidate. */
export function issuedLinks({ trees, families }: Site): string[] {
	return [
		...pages,
		...trees.flatMap(({ tree, scenarios }) => [
			...linksOfTree(tree),
			...scenarios.flatMap((scenario) => linksOfScenario(tree, scenario))
		]),
		...families.flatMap(linksOfFamily)
	];
}

function linksOfTree(tree: Tree): string[] {
	const own = `/trees/${tree.id}`;
	const walks = [...completeWalks(tree).keys()].map((query) =>
		walkOf(tree, readAnswers(tree, new URLSearchParams(query)))
	);
	// One walk to each outcome stands for the forms that hold a whole walk.
	const firsts = [...new Map(walks.toReversed().map((walk) => [walk.node, walk])).values()];
	return [
		own,
		`${own}/map`,
		`${own}/compare`,
		...['json', 'machine.json', 'mmd'].map((kind) => `/api${own}.${kind}`),
		`/api/scenarios/${tree.id}.json`,
		`/scenarios#${tree.id}`,
		...[...tree.nodes.values()].flatMap((node) => [
			`${own}/${node.id}`,
			...(node.kind === 'question'
				? node.ways.map((way) => `${own}/${way.to}?${node.question}=${way.id}`)
				: [])
		]),
		...walks.map(writeLink),
		...firsts.flatMap(linksOfWalk),
		...firsts.slice(0, 2).flatMap(withNotes),
		...linksOfTable(tree)
	];
}

function walkOf(tree: Tree, answers: Answers): Walk {
	const { begin, steps, end } = replayAnswers(tree, answers);
	return { tree, begin, steps, node: end, answers };
}

function linksOfWalk(walk: Walk): string[] {
	const middle = walk.steps[Math.floor(walk.steps.length / 2)];
	const before = middle ? returnTo(walk, middle.node) : walk;
	const changing = middle ? [writeLink(before), mapLink(before)] : [];
	return [...changing, mapLink(walk), compareLink(walk), `/embed${writeCleanLink(walk)}`];
}

/** A walk's link with notes, in both forms that a fragment may have. */
function withNotes(walk: Walk): string[] {
	const text = writeNotes({
		title: 'A walk with notes',
		answers: new Map(walk.steps.slice(0, 1).map(({ question }) => [question, 'We asked around.'])),
		outcomes: new Map([[walk.node, 'Agreed on Monday.']])
	});
	// A stored block of RFC 1951: what a browser's compression gives differs from one to the next.
	const [low, high] = [text.length & 255, text.length >> 8];
	const stored = String.fromCharCode(1, low, high, 255 - low, 255 - high) + text;
	return [`0${toBase64(text)}`, `1${toBase64(stored)}`].map(
		(packed) => writeCleanLink(walk) + notesPrefix + packed
	);
}

function toBase64(text: string): string {
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A tree's table with each of its settings. */
function linksOfTable(tree: Tree): string[] {
	const [first, second, third] = tree.candidates.map(({ id }) => id);
	const picks = [first, second, third].filter((id) => id !== undefined);
	const none = { differ: false, order: 'walk' } as const;
	const views = [
		{ ...none, picks },
		{ ...none, picks, base: picks.at(-1)! },
		{ ...none, differ: true },
		{ ...none, order: 'table' as const },
		{ ...none, sort: { row: 'commitment', descending: false } },
		{ ...none, sort: { row: 'commitment', descending: true } }
	];
	const taken = questionKeys(tree);
	return [
		...views.map((view) => `/trees/${tree.id}/compare${writeView(view, undefined, taken)}`),
		`/embed/trees/${tree.id}/${tree.start}?_theme=dark`
	];
}

function linksOfScenario(tree: Tree, scenario: Scenario): string[] {
	const walk = { ...modelWalk(tree, scenario), practice: scenario.id };
	const own = `/scenarios/${scenario.id}`;
	return [
		own,
		`${own}#model-answer`,
		`/trees/${tree.id}/${tree.start}?_scenario=${scenario.id}`,
		writeLink(walk)
	];
}

function linksOfFamily({ candidates }: Family): string[] {
	const beside = (candidate: Candidate, place: number) =>
		compareLinkOf([candidate.id, candidates[(place + 1) % candidates.length]!.id]);
	return [
		...candidates.map(({ id }) => `/candidates/${id}`),
		...candidates.map(beside),
		compareLinkOf(candidates.map(({ id }) => id))
	];
}
