/** Candidates and trees that a tree names: they exist, and may be named there. */
import { effectsOf } from '../explain/narrowing.ts';
import type { AuthoredTree } from '../tree/author.ts';
import type { Tree } from '../tree/tree.ts';
import { candidateIds, findCandidate, inTree, type Content } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { answersOf } from './texts.ts';

/** Unknown candidates, recommendations of what can't be had, next trees that are none. */
export function checkNames(tree: AuthoredTree, content: Content): Fault[] {
	const known = candidateIds(content.families);
	const answers = Object.entries(tree.questions).flatMap(([id, words]) =>
		Object.entries(answersOf(words)).flatMap(([answer, { against = {} }]) => {
			const at = inTree(tree, 'questions', `question "${id}", answer "${answer}"`);
			return Object.keys(against).flatMap((c) => checkKnown('against', c, at, known));
		})
	);
	const outcomes = Object.entries(tree.outcomes).flatMap(([id, words]) => {
		const at = inTree(tree, 'outcomes', `outcome "${id}"`);
		return [
			...words.recommend.flatMap((c) => checkKnown('recommend', c, at, known)),
			...words.recommend.flatMap((c) => checkAvailable(c, at, content)),
			...Object.keys(words.against ?? {}).flatMap((c) => checkKnown('against', c, at, known)),
			...Object.keys(words.against ?? {})
				.filter((c) => words.recommend.includes(c))
				.map((c) => ({
					...at,
					what: 'speaks against what it recommends',
					seen: show(c),
					mend: 'take the sentence out, or put it under watch'
				})),
			...checkKnown('rival', words.rival.candidate, at, known),
			...checkNext(words.next, at, content),
			...checkRecommend(words.recommend, at),
			...checkWatch(words.watch.length, at)
		];
	});
	return [...answers, ...outcomes];
}

function checkKnown(name: string, id: string, at: Place, known: readonly string[]): Fault[] {
	if (known.includes(id)) return [];
	return [
		{
			...at,
			what: `${name} names an unknown candidate`,
			seen: show(id),
			mend: suggestName(id, known)
		}
	];
}

const unavailable: Readonly<Record<string, string>> = {
	retired: 'is retired',
	'closed-to-new': 'is closed to new customers',
	'announced-end': 'has an announced end'
};

function checkAvailable(id: string, at: Place, { families }: Content): Fault[] {
	const status = findCandidate(families, id)?.status;
	const why = status && unavailable[status.kind];
	if (!why) return [];
	const mend = `recommend ${status.instead ?? 'what replaces it'}`;
	return [{ ...at, what: `recommends a candidate that ${why}`, seen: show(id), mend }];
}

function checkRecommend(recommend: readonly string[], at: Place): Fault[] {
	const twice = recommend.filter((id, i) => recommend.indexOf(id) < i);
	if (recommend.length === 0)
		return [
			{ ...at, what: 'recommends nothing', seen: '[]', mend: 'name the candidate that fits' }
		];
	return twice.map((id) => ({
		...at,
		what: 'recommends a candidate twice',
		seen: show(id),
		mend: 'name it once'
	}));
}

function checkNext(
	next: readonly { tree: string }[],
	at: Place,
	{ trees, planned }: Content
): Fault[] {
	const known = [...trees.map((tree) => tree.machine.id), ...Object.keys(planned)];
	return next
		.filter(({ tree }) => !known.includes(tree))
		.map(({ tree }) => ({
			...at,
			what: 'next names a tree that is neither registered nor planned',
			seen: show(tree),
			mend: suggestName(tree, known)
		}));
}

function checkWatch(items: number, at: Place): Fault[] {
	if (items >= 3 && items <= 6) return [];
	return [
		{
			...at,
			what: 'watch does not have 3 to 6 items',
			seen: String(items),
			mend: 'keep what bites most'
		}
	];
}

/** Sentences against candidates that the answer does not rule out: no page would show them. */
export function checkAgainst(authored: AuthoredTree, tree: Tree, content: Content): Fault[] {
	const known = candidateIds(content.families);
	return [...tree.nodes.values()].flatMap((node) => {
		if (node.kind === 'outcome') return [];
		return effectsOf(tree, node).flatMap(({ way, rulesOut }) =>
			Object.keys(way.against)
				.filter((candidate) => known.includes(candidate) && !rulesOut.includes(candidate))
				.map((candidate) => ({
					...inTree(authored, 'questions', `question "${node.id}", answer "${way.id}"`),
					what: 'against names a candidate that this answer does not rule out',
					seen: show(candidate),
					mend: `take the sentence out; it rules out ${rulesOut.join(', ') || 'nothing'}`
				}))
		);
	});
}
