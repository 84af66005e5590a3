/** What a candidate's page shows: the candidate, when it wins, and its rivals. */
import { families } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import { pathsTo } from '../graph/paths.ts';
import { writeLink } from '../share/link.ts';
import { isKnown, type Status } from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import { plainProse, writeValue } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';
import { walkAlong, walkFrom } from '../walk/walk.ts';
import { allTrees, candidates, factsIn, typeset } from './registry.server.ts';

export interface ShownRow {
	dimension: string;
	name: string;
	help?: string;
	/** The value in words; for a missing one `not applicable` or `not published`. */
	text: string;
	/** What bounds the value, or why there is none. */
	note?: string;
	source?: Source;
	checked?: string;
}

/** One way to an outcome, in the words of the answers. */
export interface ShownWay {
	link: string;
	answers: readonly { question: string; answer: string }[];
}

export interface Win {
	tree: { id: string; title: string };
	outcome: { id: string; title: string; first: boolean };
	ways: readonly ShownWay[];
	/** True where there are more ways than are shown. */
	more: boolean;
}

export interface CandidatePage {
	id: string;
	name: string;
	short: string;
	summary: string;
	status: Status;
	family: { id: string; name: string };
	groups: readonly { name: string; rows: readonly ShownRow[] }[];
	wins: readonly Win[];
	rivals: readonly { id: string; short: string; when: readonly string[] }[];
}

const waysShown = 6;

/** The page of a candidate, or undefined where there is no such candidate. */
export function candidatePage(id: string): CandidatePage | undefined {
	const candidate = candidates.find((c) => c.id === id);
	const family = families.find((f) => f.id === candidate?.family);
	if (!candidate || !family) return undefined;
	const { name, short, summary, status } = candidate;
	const groups = new Map<string, ShownRow[]>();
	for (const [dimension, { name, group, help, ...rest }] of Object.entries(family.dimensions)) {
		const fact = candidate.facts[dimension];
		if (!fact) continue;
		const frame = { dimension, name, ...(help && { help }) };
		const row = isKnown(fact)
			? {
					...frame,
					text: writeValue(fact.value, { name, group, ...rest }),
					...(fact.note && { note: fact.note }),
					source: fact.source,
					checked: fact.checked
				}
			: { ...frame, text: fact.none, note: fact.why };
		groups.set(group, [...(groups.get(group) ?? []), row]);
	}
	return typeset({
		id,
		name,
		short,
		summary,
		status,
		family: { id: family.id, name: family.name },
		groups: [...groups].map(([group, rows]) => ({ name: group, rows })),
		wins: allTrees().flatMap((tree) => winsIn(tree, id)),
		rivals: rivalsOf(id)
	});
}

function winsIn(tree: Tree, id: string): Win[] {
	return [...tree.nodes.values()].flatMap((node) => {
		if (node.kind === 'question' || !node.recommend.includes(id)) return [];
		const paths = [...pathsTo(tree, node.id, waysShown + 1)];
		return {
			tree: { id: tree.id, title: tree.title },
			outcome: { id: node.id, title: node.title, first: node.recommend[0] === id },
			ways: paths.slice(0, waysShown).map((path) => ({
				link: writeLink(walkAlong(walkFrom(tree), path)),
				answers: path.map(({ node, way }) => ({
					question: inOneLine(questionOf(tree, node).short),
					answer: plainProse(way.label, tree.facts)
				}))
			})),
			more: paths.length > waysShown
		};
	});
}

/** The rivals that the outcomes recommending this candidate name, and when each of them wins. */
function rivalsOf(id: string): CandidatePage['rivals'] {
	const found = new Map<string, Set<string>>();
	for (const { outcomes } of trees) {
		for (const { recommend, rival } of Object.values(outcomes)) {
			if (recommend[0] === id && rival.candidate !== id) {
				found.set(rival.candidate, (found.get(rival.candidate) ?? new Set()).add(rival.when));
			}
		}
	}
	return [...found].map(([rival, whens]) => ({
		id: rival,
		short: candidates.find((c) => c.id === rival)?.short ?? rival,
		when: [...whens].map((when) => plainProse(when, factsIn([when])).replace(/\.$/, ''))
	}));
}
