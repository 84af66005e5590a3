/** What a candidate's page shows: the candidate, when it wins, and its rivals. */
import { dimensions } from '#trees/dimensions/index.ts';
import { trees } from '#trees/index.ts';
import type { ShownPicture } from '../pictures/shown-picture.ts';
import { pathsTo } from '../graph/paths.ts';
import { writeLink } from '../share/link.ts';
import {
	candidateOf,
	readingsOf,
	type Candidate,
	type Dimension,
	type KnownFact,
	type Status
} from '../tree/candidate.ts';
import { subjects, type Source, type Subject } from '../tree/grammar.ts';
import { plainProse, writeValue } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';
import { walkAlong, walkFrom } from '../walk/walk.ts';
import { pickName } from './cost.server.ts';
import { picturesOfCandidate } from './pictures.server.ts';
import {
	allTrees,
	authoredTree,
	candidateById,
	factsIn,
	treeById,
	treesWeighing,
	typeset
} from './registry.server.ts';

interface ShownValue {
	/** The platform or mode it holds for; absent where it holds for all. */
	variant?: string;
	/** The value in words. */
	text: string;
	/** What bounds it. */
	note?: string;
	source: Source;
	checked: string;
}

export interface ShownRow {
	dimension: string;
	name: string;
	help?: string;
	values: readonly ShownValue[];
}

/** One way to an outcome, in the words of the answers. */
interface ShownWay {
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
	topic: { id: Subject; name: string };
	/** The trees that weigh it, with the reason where one keeps it without recommending it. */
	trees: readonly { id: string; title: string; kept?: string }[];
	groups: readonly { name: string; rows: readonly ShownRow[] }[];
	wins: readonly Win[];
	rivals: readonly { id: string; pick: string; short: string; when: readonly string[] }[];
	/** Pictures of how it behaves. */
	pictures: readonly ShownPicture[];
}

const waysShown = 6;

/** The page of a candidate, or undefined where there is no such candidate. */
export function candidatePage(id: string): CandidatePage | undefined {
	const candidate = candidateById(id);
	if (!candidate) return undefined;
	const { name, short, summary, status, topic } = candidate;
	return typeset({
		id,
		name,
		short,
		summary,
		status,
		topic: { id: topic, name: subjects[topic] },
		trees: treesWeighing(id).map((tree) => {
			const kept = authoredTree(tree).table.kept?.[id];
			return { id: tree, title: treeById(tree).title, ...(kept !== undefined && { kept }) };
		}),
		groups: groupsOf(candidate),
		wins: allTrees().flatMap((tree) => winsIn(tree, id)),
		rivals: rivalsOf(id),
		pictures: picturesOfCandidate(id)
	});
}

/** The facts that have a value, in the order of the vocabulary. */
function groupsOf(candidate: Candidate): CandidatePage['groups'] {
	const groups = new Map<string, ShownRow[]>();
	for (const [id, dimension] of Object.entries<Dimension>(dimensions)) {
		const fact = candidate.facts[id];
		const readings = fact ? readingsOf(fact) : [];
		if (readings.length === 0) continue;
		const { name, group, help } = dimension;
		const values = readings.map(({ variant, fact }) => {
			const named = variant !== undefined && {
				variant: candidate.variants?.names[variant] ?? variant
			};
			return { ...named, ...showValue(fact, dimension) };
		});
		const row = { dimension: id, name, ...(help && { help }), values };
		groups.set(group, [...(groups.get(group) ?? []), row]);
	}
	return [...groups].map(([name, rows]) => ({ name, rows }));
}

function showValue(fact: KnownFact, dimension: Dimension): ShownValue {
	const { note, source, checked } = fact;
	// An unlimited number is written in the words of its note.
	const aside = note !== undefined && fact.value !== 'unlimited' && { note };
	return { text: writeValue(fact, dimension), ...aside, source, checked };
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
			if (candidateOf(recommend[0]) !== id || candidateOf(rival.candidate) === id) continue;
			const whens = found.get(rival.candidate) ?? new Set();
			found.set(rival.candidate, whens.add(rival.when));
		}
	}
	return [...found].map(([rival, whens]) => ({
		id: candidateOf(rival),
		pick: rival,
		short: pickName(rival),
		when: [...whens].map((when) => plainProse(when, factsIn([when])).replace(/\.$/, ''))
	}));
}
