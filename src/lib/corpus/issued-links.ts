/** The corpus: a link of every form that the site gives out today. */
import { compareLink, compareLinkOf } from '../compare/compare-link.ts';
import { writeView, type View } from '../compare/view.ts';
import { mapLink, writeCleanLink, writeLink } from '../share/link.ts';
import { notesPrefix, writeNotes } from '../share/notes.ts';
import { writeSecond } from '../share/second-walk.ts';
import type { Candidate } from '../tree/candidate.ts';
import type { Scenario } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import { isAssumed, questionKeys, readAnswers, type Answers } from '../walk/answers.ts';
import { modelWalk } from '../walk/model.ts';
import { replayAnswers } from '../walk/replay.ts';
import { returnTo, type Walk } from '../walk/walk.ts';
import { completeWalks } from '../published/complete-walks.ts';

const forms = [
	'a page',
	'public data',
	'a tree',
	'a node without answers',
	'a plain answer',
	'a whole walk',
	'a walk with assumptions',
	'a walk with numbers',
	'a walk that goes back',
	'a map',
	'a map of a walk that goes back',
	'a map of a walk',
	'a table',
	'a comparison from a walk',
	'picks',
	'picks with a baseline',
	'rows that differ',
	'rows in the order of the table',
	'columns in order',
	'columns in order, highest first',
	'an embedded walk',
	'an embedded page with a theme',
	'plain notes',
	'compressed notes',
	'the scenarios of a tree',
	'a scenario',
	'a model answer',
	'a practice begun',
	'a practised walk',
	'a candidate',
	'picks of any topic',
	'two walks'
] as const;

/** What a link is of. A link that is of two forms counts as the first. */
export type Form = (typeof forms)[number];

export interface IssuedLink {
	/** Without origin and base path. */
	link: string;
	form: Form;
}

/** The corpus as text, a link and its form a line, each link once, in order. */
export function writeIssued(links: readonly IssuedLink[]): string {
	const known = new Map(links.toReversed().map((issued) => [issued.link, issued]));
	const lines = [...known.values()].map(({ link, form }) => `${link}\t${form}`);
	return lines.sort().join('\n') + '\n';
}

/** The corpus read from its text. @throws where a line has no form that we know. */
export function readIssued(text: string): IssuedLink[] {
	const lines = text.split('\n').filter((line) => line !== '');
	return lines.map((line) => {
		const [link = '', written] = line.split('\t');
		const form = forms.find((known) => known === written);
		if (!form) throw new Error(`the corpus holds “${line}”, which has no form`);
		return { link, form };
	});
}

/** The corpus without the public data of trees and candidates that are no more: it holds the ids of today only. */
export function withoutDataOf(
	gone: { trees: readonly string[]; candidates: readonly string[] },
	links: readonly IssuedLink[]
): IssuedLink[] {
	const files = new Set([
		...gone.trees.flatMap((id) => [`trees/${id}`, `scenarios/${id}`]),
		...gone.candidates.map((id) => `candidates/${id}`)
	]);
	return links.filter(({ link }) => !files.has(/^\/api\/([^/]+\/[^.]+)/.exec(link)?.[1] ?? ''));
}

interface Site {
	/** Each with the dimensions of its table, in order. */
	trees: readonly { tree: Tree; scenarios: readonly Scenario[]; rows: readonly string[] }[];
	candidates: readonly Candidate[];
}

const pages = [
	'/',
	'/compare',
	'/data',
	'/help',
	'/scenarios',
	'/scenarios/set',
	'/search',
	'/search?q=queue'
];

const data = ['/api/candidates.json', '/api/scenarios.json', '/api/trees.json'];

function as(form: Form, ...links: string[]): IssuedLink[] {
	return links.map((link) => ({ link, form }));
}

/** One link of each form for every tree, node, answer, end, scenario and candidate. */
export function issuedLinks({ trees, candidates }: Site): IssuedLink[] {
	return [
		...as('a page', ...pages),
		...as('public data', ...data),
		...trees.flatMap(({ tree, scenarios, rows }) => [
			...linksOfTree(tree),
			...linksOfTable(tree, rows),
			...scenarios.flatMap((scenario) => linksOfScenario(tree, scenario))
		]),
		...linksOfCandidates(candidates)
	];
}

function linksOfTree(tree: Tree): IssuedLink[] {
	const own = `/trees/${tree.id}`;
	const walks = [...completeWalks(tree).keys()].map((query) =>
		walkOf(tree, readAnswers(tree, new URLSearchParams(query)))
	);
	// One walk to each outcome stands for the forms that hold a whole walk.
	const firsts = [...new Map(walks.toReversed().map((walk) => [walk.node, walk])).values()];
	return [
		...as('a tree', own),
		...as('a map', `${own}/map`),
		...as('a table', `${own}/compare`),
		...as('public data', ...['json', 'machine.json', 'mmd'].map((kind) => `/api${own}.${kind}`)),
		...as('public data', `/api/scenarios/${tree.id}.json`),
		...as('the scenarios of a tree', `/scenarios#${tree.id}`),
		...[...tree.nodes.values()].flatMap((node) => [
			...as('a node without answers', `${own}/${node.id}`),
			...(node.kind === 'question'
				? node.ways.flatMap((way) =>
						as('a plain answer', `${own}/${way.to}?${node.question}=${way.id}`)
					)
				: [])
		]),
		...walks.flatMap((walk) => as(formOf(walk), writeLink(walk))),
		...firsts.flatMap(linksOfWalk),
		...firsts.slice(0, 2).flatMap(withNotes),
		...linksOfTwo(firsts)
	];
}

function walkOf(tree: Tree, answers: Answers): Walk {
	const { begin, steps, end } = replayAnswers(tree, answers);
	return { tree, begin, steps, node: end, answers };
}

function formOf({ answers }: Walk): Form {
	const given = [...answers.values()];
	if (given.some(({ kind }) => kind === 'number')) return 'a walk with numbers';
	return given.some(isAssumed) ? 'a walk with assumptions' : 'a whole walk';
}

function linksOfWalk(walk: Walk): IssuedLink[] {
	const middle = walk.steps[Math.floor(walk.steps.length / 2)];
	const before = middle ? returnTo(walk, middle.node) : walk;
	return [
		...(middle ? as('a walk that goes back', writeLink(before)) : []),
		...(middle ? as('a map of a walk that goes back', mapLink(before)) : []),
		...as('a map of a walk', mapLink(walk)),
		...as('a comparison from a walk', compareLink(walk)),
		...as('an embedded walk', `/embed${writeCleanLink(walk)}`)
	];
}

/** A walk's link with notes, in both forms that a fragment may have. */
function withNotes(walk: Walk): IssuedLink[] {
	const text = writeNotes({
		title: 'A walk with notes',
		answers: new Map(walk.steps.slice(0, 1).map(({ question }) => [question, 'We asked around.'])),
		outcomes: new Map([[walk.node, 'Agreed on Monday.']])
	});
	// A stored block of RFC 1951: what a browser's compression gives differs from one to the next.
	const [low, high] = [text.length & 255, text.length >> 8];
	const stored = String.fromCharCode(1, low, high, 255 - low, 255 - high) + text;
	const link = writeCleanLink(walk) + notesPrefix;
	return [
		...as('plain notes', `${link}0${toBase64(text)}`),
		...as('compressed notes', `${link}1${toBase64(stored)}`)
	];
}

/** One walk with another beside it. */
function linksOfTwo([yours, theirs]: readonly Walk[]): IssuedLink[] {
	return yours && theirs
		? as('two walks', writeLink({ ...yours, second: writeSecond(theirs) }))
		: [];
}

function toBase64(text: string): string {
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A tree's table with each of its settings. */
function linksOfTable(tree: Tree, [row = 'scope']: readonly string[]): IssuedLink[] {
	const [first, second, third] = tree.candidates.map(({ id }) => id);
	const picks = [first, second, third].filter((id) => id !== undefined);
	const none = { differ: false, order: 'walk' } as const;
	const sort = { row, descending: false };
	const taken = questionKeys(tree);
	const table = (form: Form, view: Partial<View>) =>
		as(form, `/trees/${tree.id}/compare${writeView({ ...none, ...view }, undefined, taken)}`);
	return [
		...table('picks', { picks }),
		...table('picks with a baseline', { picks, base: picks.at(-1)! }),
		...table('rows that differ', { differ: true }),
		...table('rows in the order of the table', { order: 'table' }),
		...table('columns in order', { sort }),
		...table('columns in order, highest first', { sort: { ...sort, descending: true } }),
		...as('an embedded page with a theme', `/embed/trees/${tree.id}/${tree.start}?_theme=dark`)
	];
}

function linksOfScenario(tree: Tree, scenario: Scenario): IssuedLink[] {
	const walk = { ...modelWalk(tree, scenario), practice: scenario.id };
	const own = `/scenarios/${scenario.id}`;
	return [
		...as('a scenario', own),
		...as('a model answer', `${own}#model-answer`),
		...as('a practice begun', `/trees/${tree.id}/${tree.start}?_scenario=${scenario.id}`),
		...as('a practised walk', writeLink(walk))
	];
}

/** Each candidate beside the next of its topic, and one comparison across all topics. */
function linksOfCandidates(candidates: readonly Candidate[]): IssuedLink[] {
	const beside = candidates.map(({ id, topic }, place) => {
		const next = candidates[place + 1]?.topic === topic ? candidates[place + 1] : undefined;
		return compareLinkOf([id, (next ?? candidates.find((one) => one.topic === topic)!).id]);
	});
	const firsts = [...new Map(candidates.toReversed().map((one) => [one.topic, one.id])).values()];
	return [
		...as('a candidate', ...candidates.map(({ id }) => `/candidates/${id}`)),
		...as('public data', ...candidates.map(({ id }) => `/api/candidates/${id}.json`)),
		...as('picks of any topic', ...beside, compareLinkOf(firsts))
	];
}
