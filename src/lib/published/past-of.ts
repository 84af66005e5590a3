/** The past of a tree, made from the record and the entries of published/changes.ts. */
import { inOneLine, type Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import {
	findRetirement,
	keepsId,
	movesOf,
	recommendationsOf,
	successorsOf,
	type Change,
	type Subject
} from './change.ts';
import type { Gone, PastData } from './past.ts';
import { answersOf, isQuestion, keysOf, wordsOf, type History, type TreeRecord } from './record.ts';
import { tellMove, tellRecommendation, tellRetirement } from './tell.ts';

/** What has become of the tree's published ids and walks; undefined where nothing has changed. */
export function pastOf(tree: Tree, history: History): PastData | undefined {
	const { record, changes, candidates, scenarios } = history;
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const quote = (words: string) => `“${words.replace(/\.$/, '')}”`;
	const gone = (subject: Subject, to: readonly string[], words: (id: string) => string): Gone[] => {
		const entry = findRetirement(changes, subject);
		if (!entry) return [];
		const told = tellRetirement(entry, quote(words(entry.id)), (id) => quote(words(id)));
		return [{ told, to }];
	};
	const inWords = (id: string) => wordsIn(tree, record, id);
	const collect = <T, G>(of: Iterable<[string, T]>, tell: (id: string, known: T) => G[]) =>
		Object.fromEntries([...of].flatMap(([id, known]) => tell(id, known).map((told) => [id, told])));
	const candidateName = (id: string) =>
		tree.candidates.find((candidate) => candidate.id === id)?.name ?? candidates[id]?.name ?? id;

	const past: PastData = {
		nodes: collect(Object.entries(record.nodes), (id, node) => {
			if (tree.nodes.has(id)) return [];
			const kind = isQuestion(node) ? 'question' : 'outcome';
			return gone({ kind, tree: tree.id, id }, statesToday(tree, changes, kind, id), inWords);
		}),
		keys: collect(keysOf(record), (id, { unit }) => {
			const subject = { kind: 'question', tree: tree.id, id } as const;
			const entry = findRetirement(changes, subject);
			if (!entry || (keys.has(id) && !keepsId(entry))) return [];
			return gone(subject, keysToday(tree, changes, id), inWords).map((found) => ({
				...found,
				...(unit !== undefined && { unit })
			}));
		}),
		answers: collect(Object.entries(record.answers), (answer, { label }) => {
			const [question = '', id = ''] = answer.split('.');
			if (offered.has(answer)) return [];
			// Where the question is no more either, an answer lives on under what the question became.
			const asked = keysToday(tree, changes, question);
			const labels = (other: string) =>
				asked.flatMap((key) => offered.get(`${key}.${other}`) ?? []);
			const subject = { kind: 'answer', tree: tree.id, question, id } as const;
			const to = successorsOf(changes, subject, (other) => labels(other).length > 0);
			return gone(subject, to, (other) =>
				other === id
					? label
					: (labels(other)[0] ?? record.answers[`${question}.${other}`]?.label ?? other)
			);
		}),
		scenarios: collect(Object.entries(record.scenarios), (id) => {
			if (scenarios.has(id)) return [];
			const subject = { kind: 'scenario', id } as const;
			const to = successorsOf(changes, subject, (other) => scenarios.has(other));
			return gone(subject, to, (other) => record.scenarios[other]?.title ?? other);
		}),
		moves: movesOf(changes, tree.id).map((move) => {
			const question = (id: string) =>
				(tree.nodes.get(id)?.kind ?? kindIn(record, id)) === 'question';
			const node = (id: string) => ({ name: quote(inWords(id)), question: question(id) });
			const told = tellMove(move, node(move.was), node(move.now), move.now === tree.start);
			return { was: move.was, now: move.now, told };
		}),
		recommended: Object.fromEntries(
			[...tree.nodes.keys()].flatMap((id) => {
				const told = recommendationsOf(changes, tree.id)
					.filter(({ outcome }) => statesToday(tree, changes, 'outcome', outcome).includes(id))
					.map((entry) => tellRecommendation(entry, quote(inWords(id)), candidateName));
				return told.length > 0 ? [[id, told]] : [];
			})
		)
	};
	return Object.values(past).every((part) => Object.keys(part as object).length === 0)
		? undefined
		: past;
}

function kindIn(record: TreeRecord, id: string): 'question' | 'outcome' {
	const node = record.nodes[id];
	return node && isQuestion(node) ? 'question' : 'outcome';
}

/** The words of a state, or of the question with that key: today's, else those it was known by. */
function wordsIn(tree: Tree, record: TreeRecord, id: string): string {
	const node =
		tree.nodes.get(id) ??
		[...tree.nodes.values()].find((other) => other.kind === 'question' && other.question === id);
	if (node) return node.kind === 'question' ? inOneLine(node.short) : node.title;
	const known = record.nodes[id];
	return known ? wordsOf(known) : (keysOf(record).get(id)?.short ?? id);
}

/** The states that a published state is today, all of those with its key where it became a key. */
export function statesToday(
	tree: Tree,
	changes: readonly Change[],
	kind: 'question' | 'outcome',
	id: string
): string[] {
	const withKey = (key: string) =>
		[...tree.nodes.values()].filter((node) => node.kind === 'question' && node.question === key);
	const subject = { kind, tree: tree.id, id };
	const isLive = (other: string) =>
		tree.nodes.has(other) ||
		(!findRetirement(changes, { ...subject, id: other }) && withKey(other).length > 0);
	return successorsOf(changes, subject, isLive).flatMap((to) =>
		tree.nodes.has(to) ? [to] : withKey(to).map((node) => node.id)
	);
}

/** The keys under which a question that was published under `key` is asked today. */
export function keysToday(tree: Tree, changes: readonly Change[], key: string): string[] {
	const keys = questionKeys(tree);
	const subject = { kind: 'question', tree: tree.id, id: key } as const;
	const isLive = (id: string) =>
		keys.has(id) ||
		(!findRetirement(changes, { ...subject, id }) && tree.nodes.get(id)?.kind === 'question');
	return successorsOf(changes, subject, isLive).flatMap((id) => {
		const node = tree.nodes.get(id);
		if (keys.has(id)) return [id];
		return node?.kind === 'question' ? [node.question] : [];
	});
}
