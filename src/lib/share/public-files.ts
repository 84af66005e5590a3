/** The public files, as docs/data.md describes them. Their JSON Schemas are made from these types. */
import type { Month, ShortLines, Subject } from '../tree/grammar.ts';
import type { StatusKind, Unit } from '../tree/candidate.ts';

/** By an id. */
type ById<T> = Record<string, T>;

/** `api/trees.json` */
export type TreesFile = {
	id: string;
	title: string;
	summary: string;
	subject: Subject;
	reviewed: Month;
	/** Id of the first question. */
	start: string;
	questions: number;
	outcomes: number;
	/** Candidate ids, in the order of the table's columns. */
	candidates: readonly string[];
}[];

/** `api/trees/<tree>.json` */
export interface TreeFile {
	id: string;
	title: string;
	summary: string;
	reviewed: Month;
	start: string;
	nodes: ById<ChoiceData | NumberData | OutcomeData>;
	table: TableRow[];
}

interface QuestionData {
	kind: 'question';
	/** Its key in links. */
	question: string;
	ask: string;
	short: ShortLines;
	why: string;
	help?: ById<string>;
	unsure: { assume: string; find: string };
}

export interface ChoiceData extends QuestionData {
	answers: AnswerData[];
}

export interface NumberData extends QuestionData {
	input: {
		unit: string;
		min: number;
		max: number;
		step: number;
		measure?: string;
		measureUnit?: string;
		branches: BranchData[];
	};
}

export interface AnswerData {
	id: string;
	label: string;
	short: ShortLines;
	gloss?: string;
	plain?: true;
	because: string;
	/** By candidate id. */
	against?: ById<string>;
	/** Node id. */
	to: string;
}

/** Bounds in the measure's unit; `null` where open. */
interface BranchData extends AnswerData {
	/** Included. */
	from: number | null;
	/** Not included. */
	below: number | null;
}

export interface OutcomeData {
	kind: 'outcome';
	title: string;
	short: string;
	recommend: readonly string[];
	lede: string;
	against?: ById<string>;
	rival: { candidate: string; when: string };
	cost:
		| { dimension: string; against: readonly string[]; says: string; page: string }
		| { none: 'not applicable' | 'not published'; why: string; page: string };
	watch: string[];
	first: { docs: string; resources: readonly string[] };
	next: { tree: string; ask: string; known?: string; live: boolean }[];
	sources: string[];
}

export interface TableRow {
	dimension: string;
	name: string;
	group: string;
	kind: 'number' | 'one-of' | 'set' | 'yes-no' | 'phrase';
	unit?: Unit;
	touchedBy?: readonly string[];
}

/** `api/trees/<tree>.machine.json` */
export interface MachineFile {
	id: string;
	description: string;
	initial: string;
	states: ById<MachineQuestion | MachineOutcome>;
}

export interface MachineQuestion {
	description: string;
	meta: {
		question: string;
		why: string;
		input?: Omit<NumberData['input'], 'branches'>;
	};
	on: ById<{
		target: string;
		description: string;
		meta: { because: string; from?: number; below?: number };
	}>;
}

export interface MachineOutcome {
	type: 'final';
	description: string;
	meta: { recommend: readonly string[]; lede: string };
}

/** `api/scenarios.json` and `api/scenarios/<tree>.json` */
export type ScenariosFile = {
	id: string;
	tree: string;
	title: string;
	story: string;
	/** Answer id, or a number, by question. */
	answers: Readonly<Record<string, string | number>>;
	/** What the measure comes to, in its unit, by the question that branches on it. */
	measured?: ById<number>;
	settles: Readonly<Record<string, string>>;
	outcome: string;
	defensible?: readonly { question: string; answer: string; why: string }[];
	continues?: string;
}[];

/** `api/candidates.json` */
export type CandidatesFile = CandidateFile[];

/** `api/candidates/<id>.json` */
export interface CandidateFile {
	id: string;
	name: string;
	short: string;
	topic: Subject;
	trees: string[];
	status: { kind: StatusKind; since?: Month; instead?: string; source?: string };
	summary: string;
	/** By dimension. */
	facts: ById<ReadingData | VariantsData | NoValueData>;
}

export interface ReadingData {
	value:
		number | { from: number; to?: number } | 'unlimited' | boolean | string | readonly string[];
	unit?: string;
	note?: string;
	/** Address of the page. */
	source: string;
	checked: Month;
}

export interface VariantsData {
	by: 'platform' | 'mode';
	values: (ReadingData & { name?: string })[];
}

export interface NoValueData {
	none: 'not applicable' | 'not published';
	why: string;
}
