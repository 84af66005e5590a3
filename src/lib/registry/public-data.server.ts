/** The public data: trees and candidates as JSON, in the shape that docs/data.md describes. */
import { candidates } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import {
	allTexts,
	authoredTree,
	candidateById,
	dimensionById,
	factsIn,
	isLive,
	treeById,
	treesWeighing,
	writtenOut
} from './registry.server.ts';
import {
	isKnown,
	isByVariant,
	readingsOf,
	type Candidate,
	type Dimension,
	type Fact,
	type KnownFact
} from '../tree/candidate.ts';
import type { AnswerWords, BranchWords, OutcomeWords, Scenario } from '../tree/grammar.ts';
import { questionOf } from '../tree/tree.ts';
import type {
	AnswerData,
	CandidateFile,
	CandidatesFile,
	OutcomeData,
	ReadingData,
	ScenariosFile,
	TableRow,
	TreeFile,
	TreesFile
} from '../share/public-files.ts';
import { modelAnswers } from '../walk/model.ts';
import { replayAnswers } from '../walk/replay.ts';

/** `api/trees.json` */
export function treesData(): TreesFile {
	return trees.map(({ machine, title, summary, subject, reviewed, table }) => {
		const { nodes, start } = treeById(machine.id);
		const kinds = [...nodes.values()].map(({ kind }) => kind);
		return {
			id: machine.id,
			title,
			summary,
			subject,
			reviewed,
			start,
			questions: kinds.filter((kind) => kind === 'question').length,
			outcomes: kinds.filter((kind) => kind === 'outcome').length,
			candidates: table.candidates
		};
	});
}

/** `api/trees/<tree>.json`. @throws where there is no such tree. */
export function treeData(id: string): TreeFile {
	const { title, summary, reviewed } = authoredTree(id);
	const { nodes: joined, start } = treeById(id);
	const nodes = Object.fromEntries([...joined.keys()].map((node) => [node, nodeData(id, node)]));
	return { id, title, summary, reviewed, start, nodes, table: tableData(id) };
}

function tableData(id: string): TableRow[] {
	return Object.entries(authoredTree(id).table.rows).map(([dimension, questions]) => {
		const { name, group, kind, ...rest } = dimensionById(dimension);
		const touchedBy = questions.length > 0 && { touchedBy: questions };
		return {
			dimension,
			name,
			group,
			kind,
			...('unit' in rest && { unit: rest.unit }),
			...touchedBy
		};
	});
}

function nodeData(treeId: string, id: string): TreeFile['nodes'][string] {
	const tree = authoredTree(treeId);
	const outcome = tree.outcomes[id];
	if (outcome) {
		const { title, short, recommend, lede, against, rival, watch, first } = outcome;
		const shown = Object.values(factsIn(allTexts(outcome))).map(({ source }) => source);
		const sources = [
			...new Map([...shown, ...outcome.sources, first.docs].map((s) => [s.url, s])).values()
		];
		return {
			kind: 'outcome',
			title,
			short,
			recommend,
			lede: writtenOut(lede),
			...(against && { against: writeValues(against) }),
			rival: { candidate: rival.candidate, when: writtenOut(rival.when) },
			cost: costData(outcome.cost),
			watch: watch.map(({ lead, text }) => `${writtenOut(lead)}: ${writtenOut(text)}`),
			first: { docs: first.docs.url, resources: first.resources },
			next: outcome.next.map((next) => ({ ...next, live: isLive(next.tree) })),
			sources: sources.map(({ url }) => url)
		};
	}
	const question = tree.questions[id]!;
	const { ask, short, why, help, unsure } = question;
	const targets = tree.machine.states[id]!.config.on as Readonly<Record<string, string>>;
	const frame = {
		kind: 'question' as const,
		question: question.question ?? id,
		ask: writtenOut(ask),
		short,
		why: writtenOut(why),
		...(help && { help: writeValues(help) }),
		unsure: { assume: unsure.assume, find: writtenOut(unsure.find) }
	};
	if (!('branches' in question)) {
		const answers = Object.entries(targets).map(([answer, to]) =>
			answerData(answer, question.answers[answer]!, to)
		);
		return { ...frame, answers };
	}
	const { unit, min, max, step, measure } = question.input;
	const found = measure ? tree.measures?.[measure] : undefined;
	const branches = Object.entries(targets).map(([branch, to]) => {
		const words: BranchWords = question.branches[branch]!;
		return {
			...answerData(branch, words, to),
			from: words.from ?? null,
			below: words.below ?? null
		};
	});
	return {
		...frame,
		input: {
			unit,
			min,
			max,
			step,
			...(found && { measure: found.says, measureUnit: found.unit }),
			branches
		}
	};
}

function costData(cost: OutcomeWords['cost']): OutcomeData['cost'] {
	const page = cost.page.url;
	if ('none' in cost) return { none: cost.none, why: writtenOut(cost.why), page };
	const { dimension, against, says } = cost;
	return { dimension, against, says: writtenOut(says), page };
}

function answerData(
	id: string,
	{ label, short, gloss, plain, because, against }: AnswerWords,
	to: string
): AnswerData {
	return {
		id,
		label: writtenOut(label),
		short,
		...(gloss && { gloss: writtenOut(gloss) }),
		...(plain && { plain }),
		because: writtenOut(because),
		...(against && { against: writeValues(against) }),
		to
	};
}

function writeValues(texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, writtenOut(text)]));
}

/** `api/scenarios.json`; with a tree's id, `api/scenarios/<tree>.json`. */
export function scenariosData(treeId?: string): ScenariosFile {
	const told = trees.filter(({ machine }) => treeId === undefined || machine.id === treeId);
	return told.flatMap(({ machine, scenarios }) =>
		scenarios.map(
			({ id, title, story, answers, settles, outcome, defensible = [], continues }) => ({
				id,
				tree: machine.id,
				title,
				story,
				answers,
				...measuredIn(machine.id, answers),
				settles,
				outcome,
				...(defensible.length > 0 && { defensible }),
				...(continues !== undefined && { continues })
			})
		)
	);
}

/** What measures come to along the answers: an exported machine says them in words only. */
function measuredIn(
	tree: string,
	answers: Scenario['answers']
): Pick<ScenariosFile[number], 'measured'> {
	const joined = treeById(tree);
	const { steps } = replayAnswers(joined, modelAnswers({ answers }));
	const measured = steps.flatMap(({ node, question, measured }) =>
		measured !== undefined && questionOf(joined, node).input?.measure
			? [[question, measured] as const]
			: []
	);
	return measured.length > 0 ? { measured: Object.fromEntries(measured) } : {};
}

/** `api/candidates.json` */
export function candidatesData(): CandidatesFile {
	return candidates.map(writeCandidate);
}

/** `api/candidates/<id>.json`, or undefined where there is no such candidate. */
export function candidateData(id: string): CandidateFile | undefined {
	const candidate = candidateById(id);
	return candidate && writeCandidate(candidate);
}

function writeCandidate(candidate: Candidate): CandidateFile {
	const { id, name, short, topic, status, summary } = candidate;
	const { kind, since, instead, source } = status;
	const facts = Object.entries(candidate.facts).map(
		([key, fact]) => [key, factData(fact, dimensionById(key), candidate)] as const
	);
	return {
		id,
		name,
		short,
		topic,
		trees: treesWeighing(id),
		status: {
			kind,
			...(since && { since }),
			...(instead && { instead }),
			...(source && { source: source.url })
		},
		summary,
		facts: Object.fromEntries(facts)
	};
}

function factData(
	fact: Fact,
	dimension: Dimension,
	{ variants }: Candidate
): CandidateFile['facts'][string] {
	if (isKnown(fact)) return readingData(fact, dimension);
	if (!isByVariant(fact)) return fact;
	const values = readingsOf(fact).map(({ variant, fact }) => {
		return { ...(variant !== undefined && { name: variant }), ...readingData(fact, dimension) };
	});
	if (!variants) throw new Error('internal error: values by platform or mode without their names');
	return { by: variants.by, values };
}

function readingData(
	{ value, note, source, checked }: KnownFact,
	dimension: Dimension
): ReadingData {
	const unit = dimension.kind === 'number' ? dimension.unit.other : undefined;
	return { value, ...(unit && { unit }), ...(note && { note }), source: source.url, checked };
}
