/** Sentences against candidates: these exist, and the sentence would be shown. */
import { effectsOf } from '../explain/narrowing.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { candidateOf } from '../tree/candidate.ts';
import type { Tree } from '../tree/tree.ts';
import { candidateIds, inTree, type Content } from './content.ts';
import { at, show, suggestName, type Fault, type Place } from './fault.ts';
import { answersOf } from './texts.ts';

/** Sentences against unknown candidates, and against what the outcome itself recommends. */
export function checkNames(tree: AuthoredTree, content: Content): Fault[] {
	const known = candidateIds(content);
	const answers = Object.entries(tree.questions).flatMap(([question, words]) =>
		Object.entries(answersOf(words)).flatMap(([answer, { against = {} }]) =>
			checkKnown(Object.keys(against), inTree(tree, 'questions', { question, answer }), known)
		)
	);
	const outcomes = Object.entries(tree.outcomes).flatMap(
		([outcome, { against = {}, recommend }]) => {
			const place = inTree(tree, 'outcomes', { outcome });
			const recommended = recommend.map(candidateOf);
			return [
				...checkKnown(Object.keys(against), place, known),
				...Object.keys(against)
					.filter((candidate) => recommended.includes(candidate))
					.map((candidate) => ({
						...at(place, 'against', candidate),
						what: 'speaks against what it recommends',
						seen: show(candidate),
						mend: 'take the sentence out, or put it under watch'
					}))
			];
		}
	);
	return [...answers, ...outcomes];
}

function checkKnown(ids: readonly string[], place: Place, known: readonly string[]): Fault[] {
	return ids
		.filter((id) => !known.includes(id))
		.map((id) => ({
			...at(place, 'against', id),
			what: 'against names an unknown candidate',
			seen: show(id),
			mend: suggestName(id, known)
		}));
}

/** Sentences against candidates that the answer does not rule out: no page would show them. */
export function checkAgainst(authored: AuthoredTree, tree: Tree, content: Content): Fault[] {
	const known = candidateIds(content);
	return [...tree.nodes.values()].flatMap((node) => {
		if (node.kind === 'outcome') return [];
		return effectsOf(tree, node).flatMap(({ way, rulesOut }) =>
			Object.keys(way.against)
				.filter((candidate) => known.includes(candidate) && !rulesOut.includes(candidate))
				.map((candidate) => ({
					...at(
						inTree(authored, 'questions', { question: node.id, answer: way.id }),
						'against',
						candidate
					),
					what: 'against names a candidate that this answer does not rule out',
					seen: show(candidate),
					mend: `take the sentence out; it rules out ${rulesOut.join(', ') || 'nothing'}`
				}))
		);
	});
}
