/** Published ids that are no more, or that mean something else. */
import { findRetirement, type Change, type Subject } from '../published/change.ts';
import { keysToday } from '../published/past-of.ts';
import {
	answersOf,
	isQuestion,
	keysOf,
	wordsOf,
	type History,
	type Published
} from '../published/record.ts';
import { nearestName } from '../tree/nearest-name.ts';
import type { Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import { candidateIds, type Content } from './content.ts';
import { show, type Fault } from './fault.ts';

/** The one file of the record that is written by hand. */
export const changesFile = 'published/changes.ts';

/** What is there and what was published. */
export interface PublishedContent {
	content: Content;
	/** By id. */
	trees: ReadonlyMap<string, Tree>;
	/** By the tree's id of today. */
	histories: ReadonlyMap<string, History>;
	published: Published;
	/** Under the trees' ids of today. */
	changes: readonly Change[];
}

export interface GoneId {
	subject: Subject;
	/** The words it was known by. */
	words: string;
	since: string;
}

/** Every published id that is no more, said or unsaid. */
export function findGone({ content, trees, histories, published }: PublishedContent): GoneId[] {
	const weighed = new Set(candidateIds(content));
	const ofTrees = published.trees.filter(({ id }) => !trees.has(id));
	const candidates = Object.entries(published.candidates).filter(([id]) => !weighed.has(id));
	return [
		...ofTrees.map(({ id, title, since }) => ({
			subject: { kind: 'tree', id } as const,
			words: title,
			since
		})),
		...[...histories].flatMap(([id, history]) => goneInTree(trees.get(id)!, history)),
		...candidates.map(([id, { name, since }]) => ({
			subject: { kind: 'candidate', id } as const,
			words: name,
			since
		}))
	];
}

function goneInTree(tree: Tree, { record, changes, scenarios }: History): GoneId[] {
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const gone = new Map<string, GoneId>();
	const miss = (subject: Subject, words: string, since: string) =>
		gone.set(JSON.stringify(subject), { subject, words, since });
	for (const [id, node] of Object.entries(record.nodes)) {
		const kind = isQuestion(node) ? 'question' : 'outcome';
		if (!tree.nodes.has(id)) miss({ kind, tree: tree.id, id }, wordsOf(node), node.since);
	}
	for (const [id, { short, since }] of keysOf(record))
		if (!keys.has(id)) miss({ kind: 'question', tree: tree.id, id }, short, since);
	for (const [answer, { label, since }] of Object.entries(record.answers)) {
		const [question = '', id = ''] = answer.split('.');
		if (offered.has(answer)) continue;
		if (!keys.has(question)) {
			// A question that is no more takes its answers along, but where it became others.
			const asked = keysToday(tree, changes, question);
			const held = asked.some((key) => offered.has(`${key}.${id}`));
			if (asked.length === 0 || held) continue;
		}
		miss({ kind: 'answer', tree: tree.id, question, id }, label, since);
	}
	for (const [id, { title, since }] of Object.entries(record.scenarios))
		if (!scenarios.has(id)) miss({ kind: 'scenario', id }, title, since);
	return [...gone.values()];
}

/** Faults of ids that are no more without an entry, and of ids that mean something else. */
export function checkGoneIds(gone: readonly GoneId[], past: PublishedContent): Fault[] {
	return [
		...gone
			.filter(({ subject }) => !findRetirement(past.changes, subject))
			.map((id) => goneFault(id, past)),
		...[...past.histories].flatMap(([id, history]) => checkMeaning(past.trees.get(id)!, history))
	];
}

function goneFault({ subject, words, since }: GoneId, past: PublishedContent): Fault {
	const ids = idsLike(subject, past.content);
	const known = recordedIds(subject, past);
	const fresh = [...new Set(ids)].filter((id) => !known.includes(id));
	// An id that came as this one went is likely to be what it became.
	const near = (fresh.length === 1 ? fresh[0] : nearestName(subject.id, ids)) ?? '…';
	const { month } = past.content;
	const entry = { ...subject, became: 'renamed', to: near, since: month, because: '…' };
	return {
		file: changesFile,
		where: whereOf(subject),
		what: `was published in ${since} and is no more`,
		seen: show(words),
		mend: `give it its id back, or say what became of it: ${writeEntry(entry)}`
	};
}

/** What no entry can excuse: an id stays with what it named. */
function checkMeaning(tree: Tree, { record }: History): Fault[] {
	const faults: Fault[] = [];
	const units = keysOf(record);
	for (const node of tree.nodes.values()) {
		const known = record.nodes[node.id];
		const place = { file: `trees/${tree.id}/machine.ts`, where: `state "${node.id}"` };
		if (known && isQuestion(known) !== (node.kind === 'question')) {
			const [was, now] = isQuestion(known) ? ['question', 'outcome'] : ['outcome', 'question'];
			const mend = `give the ${now} another id`;
			faults.push({ ...place, what: `was published as ${was}`, seen: now, mend });
		}
		if (node.kind === 'outcome') continue;
		const { unit } = units.get(node.question) ?? {};
		if (unit === undefined || !node.input || node.input.unit === unit) continue;
		faults.push({
			file: `trees/${tree.id}/questions.ts`,
			where: `question "${node.id}", input`,
			what: `numbers in links were published in ${unit}`,
			seen: show(node.input.unit),
			mend: "keep the unit, or ask under another id: question: '…'"
		});
	}
	return faults;
}

/** A subject as a place: `tree "messaging", question "order", answer "fifo"`. */
export function whereOf({ kind, tree, question, id }: Subject): string {
	const parts = [
		...(tree !== undefined ? [`tree "${tree}"`] : []),
		...(question !== undefined ? [`question "${question}"`] : []),
		`${kind} "${id}"`
	];
	return parts.join(', ');
}

/** An entry as it is written in published/changes.ts. */
export function writeEntry(entry: object): string {
	const quote = (value: unknown) => `'${String(value)}'`;
	const fields = Object.entries(entry).map(([key, value]) =>
		Array.isArray(value) ? `${key}: [${value.map(quote).join(', ')}]` : `${key}: ${quote(value)}`
	);
	return `{ ${fields.join(', ')} }`;
}

/** Ids of today of the same kind and place: what an id could have become. */
export function idsLike(
	{ kind, tree: of, question }: Subject,
	{ trees, candidates }: Content
): string[] {
	if (kind === 'candidate') return candidateIds({ candidates });
	if (kind === 'tree') return trees.map(({ machine }) => machine.id);
	if (kind === 'scenario') return trees.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
	const tree = trees.find(({ machine }) => machine.id === of);
	if (!tree) return [];
	if (kind === 'outcome') return Object.keys(tree.outcomes);
	const keyed = Object.entries(tree.questions).map(([id, words]) => ({ id, words }));
	if (kind === 'question') return keyed.flatMap(({ id, words }) => [id, words.question ?? id]);
	return keyed
		.filter(({ id, words }) => (words.question ?? id) === question)
		.flatMap(({ words }) => Object.keys('branches' in words ? words.branches : words.answers));
}

/** Ids of the same kind and place that were published. */
export function recordedIds(
	{ kind, tree, question }: Subject,
	{ histories, published }: PublishedContent
): string[] {
	if (kind === 'candidate') return Object.keys(published.candidates);
	if (kind === 'tree') return published.trees.map(({ id }) => id);
	if (kind === 'scenario')
		return published.trees.flatMap(({ scenarios }) => Object.keys(scenarios));
	const record = histories.get(tree ?? '')?.record ?? published.trees.find(({ id }) => id === tree);
	if (!record) return [];
	if (kind === 'answer')
		return Object.keys(record.answers)
			.filter((answer) => answer.startsWith(`${question}.`))
			.map((answer) => answer.slice(`${question}.`.length));
	const states = Object.entries(record.nodes)
		.filter(([, node]) => isQuestion(node) === (kind === 'question'))
		.map(([id]) => id);
	return kind === 'question' ? [...states, ...keysOf(record).keys()] : states;
}
