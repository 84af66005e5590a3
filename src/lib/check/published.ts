/** Whatever was published is still there, or published/changes.ts says what became of it. */
import {
	findRetirement,
	isRetirement,
	targetsOf,
	type Change,
	type Detour,
	type Retirement,
	type Subject
} from '../published/change.ts';
import { findMovedWalks, openDetours } from '../published/moved-walks.ts';
import { liveKeys, missingOf } from '../published/past-of.ts';
import { isQuestion, type Published, type TreeRecord } from '../published/record.ts';
import { nearestName } from '../tree/nearest-name.ts';
import type { Tree } from '../tree/tree.ts';
import { candidateIds, type Content } from './content.ts';
import { show, suggestName, type Fault } from './fault.ts';
import { checkRouting } from './routing.ts';
import { checkMonth } from './sources.ts';
import { joinAuthored } from './tree.ts';
import { checkWordsMatch } from './words-match.ts';

const file = 'published/changes.ts';

/** Faults about published ids and walks, and about the entries that speak of them. */
export function checkPublished(
	content: Content,
	published: Published,
	changes: readonly Change[]
): Fault[] {
	// Whoever must first mend routing or words learns about walks afterwards.
	const whole = content.trees.filter(
		(tree) => checkRouting(tree).length + checkWordsMatch(tree).length === 0
	);
	if (whole.length < content.trees.length) return [];
	const trees = new Map(whole.map((tree) => [tree.machine.id, joinAuthored(tree, content)]));
	return [
		...findMissing(content, trees, published, changes).flatMap(({ subject, words, since }) =>
			findRetirement(changes, subject)
				? []
				: [missingFault({ subject, words, since }, content, published)]
		),
		...published.trees.flatMap((record) => {
			const tree = trees.get(record.id);
			return tree ? checkWalks(tree, record, changes, content.month) : [];
		}),
		...changes.flatMap((change, i) =>
			checkChange(change, i, { content, trees, published, changes })
		)
	];
}

interface Missing {
	subject: Subject;
	words: string;
	since: string;
}

function findMissing(
	content: Content,
	trees: ReadonlyMap<string, Tree>,
	published: Published,
	changes: readonly Change[]
): Missing[] {
	const told = new Set(content.trees.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)));
	const weighed = new Set(candidateIds(content.families));
	const candidates = Object.entries(published.candidates)
		.filter(([id]) => !weighed.has(id))
		.map(([id, { name, since }]) => ({
			subject: { kind: 'candidate', id } as const,
			words: name,
			since
		}));
	const ofTrees = published.trees.flatMap((record): Missing[] => {
		const tree = trees.get(record.id);
		const { id, title, since } = record;
		if (!tree) return [{ subject: { kind: 'tree', id }, words: title, since }];
		const scenarios = Object.entries(record.scenarios)
			.filter(([scenario]) => !told.has(scenario))
			.map(([scenario, entry]) => ({
				subject: { kind: 'scenario', id: scenario } as const,
				words: entry.title,
				since: entry.since
			}));
		return [...missingOf(tree, record, changes), ...scenarios];
	});
	return [...ofTrees, ...candidates];
}

/** A subject as a place: `tree "messaging", question "order", answer "fifo"`. */
function whereOf({ kind, tree, question, id }: Subject): string {
	const parts = [
		...(tree !== undefined ? [`tree "${tree}"`] : []),
		...(question !== undefined ? [`question "${question}"`] : []),
		`${kind} "${id}"`
	];
	return parts.join(', ');
}

function missingFault(
	{ subject, words, since }: Missing,
	content: Content,
	published: Published
): Fault {
	const ids = idsLike(subject, content);
	const known = recordedIds(subject, published);
	const fresh = [...new Set(ids)].filter((id) => !known.includes(id));
	// An id that came as this one went is likely to be what it became.
	const near = (fresh.length === 1 ? fresh[0] : nearestName(subject.id, ids)) ?? '…';
	const entry = { ...subject, became: 'renamed', to: near, since: content.month, because: '…' };
	return {
		file,
		where: whereOf(subject),
		what: `was published in ${since} and is no more`,
		seen: show(words),
		mend: `give it its id back, or say what became of it: ${writeEntry(entry)}`
	};
}

function writeEntry(entry: object): string {
	const fields = Object.entries(entry).map(([key, value]) => `${key}: '${String(value)}'`);
	return `{ ${fields.join(', ')} }`;
}

/** Ids of today that could be what an id became. */
function idsLike({ kind, tree: of, question }: Subject, { trees, families }: Content): string[] {
	if (kind === 'candidate') return candidateIds(families);
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

/** One fault for all walks that went from one node to the same other. */
function checkWalks(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[],
	month: string
): Fault[] {
	const queries = new Map<string, string[]>();
	for (const { query, was, now, explained } of findMovedWalks(tree, record, changes)) {
		const outcome = { kind: 'outcome', tree: tree.id, id: was } as const;
		// Of an outcome that is no more, first its id is the fault.
		const unsaid = !tree.nodes.has(was) && !findRetirement(changes, outcome);
		if (explained || unsaid) continue;
		const way = `${was} ${now}`;
		queries.set(way, [...(queries.get(way) ?? []), query]);
	}
	const unsaid = [...queries].map(([way, moved]) => {
		const [was = '', now = ''] = way.split(' ');
		const entry = { kind: 'walk', tree: tree.id, was, now, since: month, because: '…' };
		return {
			file,
			where: `tree "${tree.id}", walks to "${was}"`,
			what: `${moved.length === 1 ? 'one ends' : `${moved.length} end`} at "${now}" today`,
			seen: show(moved[0]),
			mend: `lead the answers back, or say why: ${writeEntry(entry)}`
		};
	});
	const lost = record.settled
		.filter(
			(done) =>
				!changes.some(
					(change) =>
						!isRetirement(change) &&
						change.tree === tree.id &&
						change.was === done.was &&
						change.now === done.now &&
						change.since === done.since
				)
		)
		.map((done) => ({
			file,
			where: `tree "${tree.id}", walks to "${done.was}"`,
			what: 'an entry by which recorded walks moved is no more',
			seen: 'nothing',
			mend: `put it back, pages tell from it: ${writeEntry({ kind: 'walk', tree: tree.id, ...done })}`
		}));
	return [...unsaid, ...lost];
}

interface All {
	content: Content;
	trees: ReadonlyMap<string, Tree>;
	published: Published;
	changes: readonly Change[];
}

function checkChange(change: Change, place: number, all: All): Fault[] {
	const { since, because } = change;
	const where = isRetirement(change)
		? whereOf(change)
		: `tree "${change.tree}", walks from "${change.was}" to "${change.now}"`;
	const at = { file, where };
	const faults = checkMonth('since', since, all.content.month, at);
	if (because.trim() === '' || /[.…]\s*$/.test(because)) {
		const mend = 'write the reason as it follows "because", without a full stop';
		faults.push({ ...at, what: 'gives no reason', seen: show(because), mend });
	}
	const told = isRetirement(change)
		? checkRetirement(change, place, all)
		: checkDetour(change, all);
	return [...faults, ...told.map((fault) => ({ ...at, ...fault }))];
}

type Told = Omit<Fault, 'file' | 'where'>;

function checkRetirement(entry: Retirement, place: number, all: All): Told[] {
	const { changes } = all;
	const known = recordedIds(entry, all.published);
	const live = liveIds(entry, all);
	if (!known.includes(entry.id)) {
		const mend = known.length > 0 ? suggestName(entry.id, known) : 'take the entry out';
		return [{ what: 'was never published', seen: show(entry.id), mend }];
	}
	if (isLive(entry, all)) {
		const mend = 'take the entry out, or the id';
		return [{ what: 'is still there', seen: show(entry.id), mend }];
	}
	if (changes.findIndex((other) => isRetirement(other) && isSame(other, entry)) < place)
		return [{ what: 'has two entries', seen: show(entry.id), mend: 'join them' }];
	return targetsOf(entry)
		.filter((id) => !live.includes(id) && !findRetirement(changes, { ...entry, id }))
		.map((id) => ({
			what: 'became what does not exist',
			seen: show(id),
			mend: suggestName(id, live)
		}));
}

function isSame(a: Subject, b: Subject): boolean {
	return a.kind === b.kind && a.tree === b.tree && a.question === b.question && a.id === b.id;
}

/** Ids of the same kind and place that were published. */
function recordedIds(
	{ kind, tree, question }: Subject,
	{ trees, candidates }: Published
): string[] {
	if (kind === 'candidate') return Object.keys(candidates);
	if (kind === 'tree') return trees.map(({ id }) => id);
	if (kind === 'scenario') return trees.flatMap(({ scenarios }) => Object.keys(scenarios));
	const record = trees.find(({ id }) => id === tree);
	if (!record) return [];
	if (kind === 'answer')
		return Object.keys(record.answers)
			.filter((answer) => answer.startsWith(`${question}.`))
			.map((answer) => answer.slice(`${question}.`.length));
	return Object.entries(record.nodes).flatMap(([id, node]) => {
		if (isQuestion(node)) return kind === 'question' ? [id, node.question] : [];
		return kind === 'outcome' ? [id] : [];
	});
}

/** Ids of the same kind and place that an id could have become. */
function liveIds(subject: Subject, { content, trees, changes }: All): string[] {
	if (subject.kind !== 'answer') return idsLike(subject, content);
	const tree = trees.get(subject.tree ?? '');
	if (!tree) return [];
	const keys = liveKeys(tree, changes, subject.question ?? '');
	return keys.flatMap((question) => idsLike({ ...subject, question }, content));
}

/** True where nothing of the id is missing. */
function isLive(entry: Retirement, { content, trees, published, changes }: All): boolean {
	const missing = findMissing(content, trees, published, changes);
	if (missing.some(({ subject }) => isSame(subject, entry))) return false;
	// What went along with its question or its tree may have an entry of its own.
	return liveIds(entry, { content, trees, published, changes }).includes(entry.id);
}

function checkDetour(detour: Detour, all: All): Told[] {
	const { tree: of, was, now } = detour;
	const { trees, published, changes } = all;
	const tree = trees.get(of);
	const record = published.trees.find(({ id }) => id === of);
	if (!record) {
		const mend = suggestName(
			of,
			published.trees.map(({ id }) => id)
		);
		return [{ what: 'is about a tree that was never published', seen: show(of), mend }];
	}
	// What became of the tree says what became of its walks.
	if (!tree) return [];
	const nodes = [...tree.nodes.keys()];
	const unknown = [was, now].filter(
		(id) => !tree.nodes.has(id) && !Object.hasOwn(record.nodes, id)
	);
	if (unknown.length > 0) {
		return unknown.map((id) => ({
			what: 'names a node that never was',
			seen: show(id),
			mend: suggestName(id, nodes)
		}));
	}
	// One by which the record has moved already stays for the pages.
	if (openDetours(record, [detour]).length === 0) return [];
	if (findMovedWalks(tree, record, changes).some((walk) => walk.was === was && walk.now === now))
		return [];
	return [
		{ what: 'explains no walk', seen: 'no recorded walk that moved so', mend: 'take the entry out' }
	];
}
