/** The past of a tree, made from the record and the entries of published/changes.ts. */
import { inOneLine, type Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import {
	isRetirement,
	successorsOf,
	type Change,
	type Retirement,
	type Subject
} from './change.ts';
import type { Gone, PastData } from './past.ts';
import { answersOf, isQuestion, wordsOf, type TreeRecord } from './record.ts';
import { tellDetour, tellRetirement } from './tell.ts';

/** What has become of the tree's published ids and walks; undefined where nothing has changed. */
export function pastOf(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[]
): PastData | undefined {
	const retired = changes.filter(isRetirement).filter((entry) => concerns(record, entry));
	const detours = changes
		.filter((change) => !isRetirement(change))
		.filter((change) => change.tree === tree.id);
	if (retired.length + detours.length === 0) return undefined;
	const goneOf = (kind: Retirement['kind']) =>
		Object.fromEntries(
			retired
				.filter((entry) => entry.kind === kind)
				.map((entry) => [keyOf(entry), tellGone(tree, record, changes, entry)])
		);
	return {
		questions: goneOf('question'),
		outcomes: goneOf('outcome'),
		answers: goneOf('answer'),
		scenarios: goneOf('scenario'),
		detours: detours.map((detour) => {
			const { was, now } = detour;
			const question = tree.nodes.get(was)?.kind === 'question' || recordedAs(record, was).question;
			return {
				was,
				now,
				told: tellDetour(tree, detour, { words: wordsIn(tree, record, was), question })
			};
		})
	};
}

function concerns(record: TreeRecord, entry: Retirement): boolean {
	const { kind, tree, id }: Subject = entry;
	return kind === 'scenario' ? Object.hasOwn(record.scenarios, id) : tree === record.id;
}

/** An answer is found under its question: ids of answers repeat. */
function keyOf({ question, id }: Subject): string {
	return question === undefined ? id : `${question}.${id}`;
}

function tellGone(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[],
	entry: Retirement
): Gone {
	const { kind, question, id }: Subject = entry;
	const { isLive, words } = namesOf(tree, record, changes, { kind, question: question ?? '' });
	const told = tellRetirement(
		entry,
		words(id),
		(target) => `“${words(target).replace(/\.$/, '')}”`
	);
	const to = successorsOf(changes, entry, (other) => other !== id && isLive(other));
	const { unit } = recordedAs(record, id);
	return { told, to, ...(kind === 'question' && unit !== undefined && { unit }) };
}

/** The ids of one kind: which of them there are today, and the words for each. */
function namesOf(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[],
	{ kind, question }: { kind: Retirement['kind']; question: string }
): { isLive: (id: string) => boolean; words: (id: string) => string } {
	if (kind === 'scenario')
		return { isLive: () => true, words: (id) => record.scenarios[id]?.title ?? id };
	if (kind !== 'answer') {
		const keys = questionKeys(tree);
		return {
			isLive: (id) => tree.nodes.has(id) || keys.has(id),
			words: (id) => wordsIn(tree, record, id)
		};
	}
	const offered = answersOf(tree);
	// Where the question is no more either, an answer lives on under what the question became.
	const asked = liveKeys(tree, changes, question);
	const labels = (answer: string) => asked.flatMap((key) => offered.get(`${key}.${answer}`) ?? []);
	return {
		isLive: (answer) => labels(answer).length > 0,
		words: (answer) => labels(answer)[0] ?? record.answers[`${question}.${answer}`]?.label ?? answer
	};
}

/** The words of a state, or of the question with that key: today's, else those it was known by. */
function wordsIn(tree: Tree, record: TreeRecord, id: string): string {
	const node =
		tree.nodes.get(id) ??
		[...tree.nodes.values()].find((other) => other.kind === 'question' && other.question === id);
	if (node) return node.kind === 'question' ? inOneLine(node.short) : node.title;
	return recordedAs(record, id).words;
}

/** What is recorded of a state, or of the question with that key. */
function recordedAs(
	record: TreeRecord,
	id: string
): { words: string; question: boolean; unit?: string } {
	const node =
		record.nodes[id] ??
		Object.values(record.nodes).find((other) => isQuestion(other) && other.question === id);
	if (!node) return { words: id, question: false };
	const unit = isQuestion(node) ? node.unit : undefined;
	return { words: wordsOf(node), question: isQuestion(node), ...(unit !== undefined && { unit }) };
}

/** The keys under which a question that was published under `key` is asked today. */
export function liveKeys(tree: Tree, changes: readonly Change[], key: string): string[] {
	const keys = questionKeys(tree);
	const isLive = (id: string) => keys.has(id) || tree.nodes.has(id);
	const ids = successorsOf(changes, { kind: 'question', tree: tree.id, id: key }, isLive);
	return ids.flatMap((id) => {
		const node = tree.nodes.get(id);
		if (keys.has(id)) return [id];
		return node?.kind === 'question' ? [node.question] : [];
	});
}

/** What is recorded of a tree and is no more: its subjects, with the words they were known by. */
export function missingOf(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[]
): { subject: Subject; words: string; since: string }[] {
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const missing = new Map<string, { subject: Subject; words: string; since: string }>();
	const miss = (subject: Subject, words: string, since: string) =>
		missing.set(`${subject.kind} ${subject.question ?? ''} ${subject.id}`, {
			subject,
			words,
			since
		});
	for (const [id, node] of Object.entries(record.nodes)) {
		const { since } = node;
		const kind = isQuestion(node) ? 'question' : 'outcome';
		if (!tree.nodes.has(id)) miss({ kind, tree: record.id, id }, wordsOf(node), since);
		if (isQuestion(node) && !keys.has(node.question))
			miss({ kind, tree: record.id, id: node.question }, node.short, since);
	}
	for (const [answer, { label, since }] of Object.entries(record.answers)) {
		const [question = '', id = ''] = answer.split('.');
		if (offered.has(answer)) continue;
		if (!keys.has(question)) {
			// A question that is no more takes its answers along, but where it became others.
			const asked = liveKeys(tree, changes, question);
			const held = asked.some((key) => offered.has(`${key}.${id}`));
			if (asked.length === 0 || held) continue;
		}
		miss({ kind: 'answer', tree: record.id, question, id }, label, since);
	}
	return [...missing.values()];
}
