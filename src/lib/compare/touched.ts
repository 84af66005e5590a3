/** What a walk brings to a comparison: the answers that touch rows, the recommendation and its rivals. */
import { findNearestWalks, type Change, type NearestWalk } from '../explain/what-if.ts';
import { candidateOf } from '../tree/candidate.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree, type Way } from '../tree/tree.ts';
import { isAssumed } from '../walk/answers.ts';
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

/** An answer of the walk, as rows name it. */
export interface Touch {
	/** Its question as rows name it: by its key or its state. */
	keys: readonly string[];
	/** Its place in the walk, from 0. */
	place: number;
	question: string;
	answer: string;
	assumed: boolean;
}

/** A rival of the recommendation, and what would let it win. */
export interface Rival {
	/** The pick that its walk recommends. */
	id: string;
	/** The answers it takes, the changed ones first: `Who shares? — one zone`; or a clause of its author's. */
	when: string;
	/** The walk by those answers; absent with an author's clause. */
	walk?: Walk;
}

export interface FromWalk {
	/** Answers in path order. */
	touches: readonly Touch[];
	/** The recommended pick; absent where the walk stands at a question. */
	winner?: string;
	/** Every other candidate that some answers would lead to, the closest first. */
	rivals: readonly Rival[];
}

/**
 * What a walk brings along. The closest rivals need the fewest answers changed, then the later ones
 * (the last answers tell near neighbours apart), then the fewest questions asked newly.
 */
export function bringAlong(walk: Walk): FromWalk {
	const { tree, steps } = walk;
	const touches = steps.map((step, place) => ({
		keys: [step.question, step.node],
		place,
		question: inOneLine(questionOf(tree, step.node).short),
		answer: writeAnswer(tree, step),
		assumed: isAssumed(step.given)
	}));
	const placeOf = ({ changed }: NearestWalk) =>
		steps.findIndex(({ question }) => question === changed[0]?.question.question);
	const rivals = findNearestWalks(walk)
		.sort(
			(a, b) =>
				a.changed.length - b.changed.length ||
				placeOf(b) - placeOf(a) ||
				a.asked.length - b.asked.length
		)
		.map(({ candidate, changed, asked, walk }) => ({
			id: recommendedBy(walk).find((pick) => candidateOf(pick) === candidate) ?? candidate,
			when: sayChanges(tree, [...changed, ...asked]),
			walk
		}));
	const [winner] = recommendedBy(walk);
	return { touches, ...(winner && { winner }), rivals };
}

/** The picks that the walk's outcome recommends; none at a question. */
function recommendedBy({ tree, node }: Walk): readonly string[] {
	const found = tree.nodes.get(node);
	return found?.kind === 'outcome' ? found.picks : [];
}

/** How many answers a rival's heading names. */
const mostSaid = 3;

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 });

function writeAnswer(tree: Tree, { node, given, way }: Step): string {
	if (given.kind === 'answer') return shortOf(tree, way);
	return `${written.format(given.value)} ${questionOf(tree, node).input?.unit ?? ''}`.trim();
}

function sayChanges(tree: Tree, changes: readonly Change[]): string {
	const said = changes
		.slice(0, mostSaid)
		.map(({ question, way }) => `${shortOf(tree, way)} (${inOneLine(question.short)})`)
		.join(', ');
	const more = changes.length - mostSaid;
	return more > 0 ? `${said}, and ${more} more ${more === 1 ? 'answer' : 'answers'}` : said;
}

function shortOf(tree: Tree, way: Way): string {
	return plainProse(inOneLine(way.short), tree.facts);
}
