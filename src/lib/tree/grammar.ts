/**
 * The grammar of a tree: what an author writes under `trees/`. Only types and typed
 * identities, so that a wrong target or a missing text is a compile error at the
 * place where it was written.
 */

/** A page that a figure or a claim was read on. `url` is its full official address. */
export interface Source {
	title: string;
	url: string;
}

/**
 * Year and month in which somebody last read the source: `2026-11`. The schemas take over the pattern.
 * @pattern ^\d{4}-\d{2}$
 */
export type Month = `${number}-${number}`;

import { nearestName } from './nearest-name.ts';

// Routing

/** States by id: a question sends each answer id to the next state, an outcome is final. */
type Routing = Record<string, { on: Record<string, string> } | { type: 'final' }>;

type TargetsExist<States> = {
	[Id in keyof States]: States[Id] extends { on: infer On }
		? { on: { [Answer in keyof On]: keyof States } }
		: States[Id];
};

/**
 * Gives back the states it was given, having checked that every answer leads to one of
 * them: at compile time, and once more when it runs. Pass the result to `setup({}).createMachine({ id, initial, states })`.
 *
 * @throws where an answer leads to an id that is not a state, naming the nearest one.
 */
export function defineRouting<const States extends Routing>(
	states: States & TargetsExist<States>
): States {
	for (const [id, state] of Object.entries<Routing[string]>(states)) {
		for (const [answer, target] of Object.entries('on' in state ? state.on : {})) {
			if (target in states) continue;
			const near = nearestName(target, Object.keys(states));
			throw new Error(
				`Routing: answer "${answer}" of "${id}" leads to "${target}", which is not a state.` +
					(near ? ` Did you mean "${near}"?` : '')
			);
		}
	}
	return states;
}

type QuestionIds<States> = {
	[Id in keyof States]: States[Id] extends { on: unknown } ? Id : never;
}[keyof States];

type OutcomeIds<States> = Exclude<keyof States, QuestionIds<States>>;

type AnswerIds<States, Id extends keyof States> = States[Id] extends { on: infer On }
	? keyof On & string
	: never;

// Words
// In any text, `{candidate.dimension}` stands for the fact of that candidate on that dimension, and
// `{candidate.dimension.variant}` for its value on one platform or in one mode: the page shows the
// value with its unit and a mark that opens the source.

/** At most two lines for the diagram. */
export type ShortLines = readonly [string] | readonly [string, string];

export interface AnswerWords {
	/** The answer as a person would give it. */
	label: string;
	/** One line that tells the answer from its neighbours. */
	gloss?: string;
	/** True for the answer that fits a story which says nothing special; it stands first. */
	plain?: true;
	/** For the diagram: lines of at most 11 characters. */
	short: ShortLines;
	/** The property of the services that makes this answer lead where it leads. */
	because: string;
	/** For candidates this answer rules out and `because` does not speak against. */
	against?: Readonly<Record<string, string>>;
}

export interface BranchWords extends AnswerWords {
	/** Lowest value in the branch, in the measure's unit; open at the bottom if absent. */
	from?: number;
	/** First value above the branch; open at the top if absent. */
	below?: number;
}

interface QuestionFrame<Answer extends string> {
	/** Key in the link; the state's own id unless several states ask the same question. */
	question?: string;
	/** The question as it is asked, about the workload. */
	ask: string;
	/** For the diagram and the trail: two lines of at most 12 characters. */
	short: ShortLines;
	/** What hangs on the answer. */
	why: string;
	/** Terms used, with their meaning. */
	help?: Readonly<Record<string, string>>;
	/** The answer assumed for somebody who does not know, and how to find out. */
	unsure: { assume: Answer; find: string };
}

export interface ChoiceWords<Answer extends string> extends QuestionFrame<Answer> {
	answers: Readonly<Record<Answer, AnswerWords>>;
}

export interface NumberWords<Branch extends string> extends QuestionFrame<Branch> {
	input: {
		/** Unit of the number typed, in the plural: `messages a second`. */
		unit: string;
		min: number;
		max: number;
		step: number;
		/** Key into the tree's measures; the number itself decides if absent. */
		measure?: string;
	};
	/** Exactly one branch without bounds where the number only feeds a later measure. */
	branches: Readonly<Record<Branch, BranchWords>>;
}

/** The words of any question. */
export type QuestionWords = ChoiceWords<string> | NumberWords<string>;

/** Words for every question of a routing: `export const questions = { … } satisfies Questions<typeof states>`. */
export type Questions<States> = {
	[Id in QuestionIds<States>]:
		ChoiceWords<AnswerIds<States, Id>> | NumberWords<AnswerIds<States, Id>>;
};

/** What a number question branches on, computed from the numbers given so far. */
export interface Measure {
	/** The arithmetic in words: `size ÷ bandwidth`. */
	says: string;
	/** Unit of the result, in the plural. */
	unit: string;
	/** Pure function of the numbers by question id, in the unit of each question. */
	of: (numbers: Readonly<Record<string, number>>) => number;
}

export type Measures = Readonly<Record<string, Measure>>;

/** What it costs beside others: their facts on one dimension, drawn as bars. */
export interface CostBeside {
	/** A number dimension on which the recommendation and the others have a fact. */
	dimension: string;
	/** Picks to set beside it: the next best first, then the one people ask about. */
	against: readonly [string, ...string[]];
	/** What is paid for and how it grows, in one or two sentences. */
	says: string;
	/** The official price page. */
	page: Source;
}

/** Why no fair ratio can be given. */
export interface NoCost {
	none: 'not applicable' | 'not published';
	why: string;
	page: Source;
}

export interface OutcomeWords {
	/** The recommendation: one imperative sentence that ends with a full stop. */
	title: string;
	/** For the diagram and lists: at most 22 characters. */
	short: string;
	/** Picks (`blue-green`, or `blue-green@ecs` for one platform or mode); the first is the recommendation, the others go with it. */
	recommend: readonly [string, ...string[]];
	/** Why this fits, in at most 40 words. */
	lede: string;
	/** A sentence against its closest rivals, by candidate id. */
	against?: Readonly<Record<string, string>>;
	/** The closest rival (a pick) and what would have to be true for it to win: a clause after “if”. */
	rival: { candidate: string; when: string };
	cost: CostBeside | NoCost;
	/** Quotas, traps, what to verify, in order of hurt; the first is the main risk: `lead` in a few words, then `text`. */
	watch: readonly { lead: string; text: string }[];
	/** What older material says that no longer holds. */
	older?: string;
	/** The official getting-started page and the resource types to create. */
	first: { docs: Source; resources: readonly string[] };
	/** Trees to walk next, what they settle here, and what this walk has already decided for them, in words. */
	next: readonly { tree: string; ask: string; known?: string }[];
	/** Pages read for this outcome beyond those of the facts it names. */
	sources: readonly Source[];
}

/** Words for every outcome of a routing. */
export type Outcomes<States> = { [Id in OutcomeIds<States>]: OutcomeWords };

// Scenarios

export interface Scenario {
	id: string;
	title: string;
	/** 60 to 120 words that hold every fact the walk needs and do not name the answer. */
	story: string;
	/** The model walk: answer id, or a number, by question id. */
	answers: Readonly<Record<string, string | number>>;
	/** For each answer, words of the story (verbatim) that settle it. */
	settles: Readonly<Record<string, string>>;
	/** Id of the outcome the answers lead to. */
	outcome: string;
	/** Other answers that could be argued for, and why. */
	defensible?: readonly { question: string; answer: string; why: string }[];
	/** Scenario of another tree that takes the story further. */
	continues?: string;
}

// Tables

/** What a tree compares its candidates on. */
export interface TableWords {
	/** Candidates in the order of columns; the first four are what people compare most. */
	candidates: readonly string[];
	/** Why a candidate stands in the table that no outcome of the tree recommends. */
	kept?: Readonly<Record<string, string>>;
	/** Dimensions in order, each with the keys of the questions whose answer makes the row matter. */
	rows: Readonly<Record<string, readonly string[]>>;
}

/** A table typed by the vocabulary: `export const table = { … } satisfies Table<Vocabulary>`. */
export type Table<Vocabulary> = Omit<TableWords, 'rows'> & {
	rows: { readonly [Id in keyof Vocabulary & string]?: readonly string[] };
};

// The whole

export const subjects = {
	compute: 'Compute',
	storage: 'Storage',
	messaging: 'Messaging',
	delivery: 'Delivery',
	data: 'Data',
	network: 'Network and edge',
	security: 'Security',
	resilience: 'Resilience'
} as const;

export type Subject = keyof typeof subjects;

export interface TreeFront {
	/** The decision as a question: `How should these parts talk?` */
	title: string;
	/** Its name in a sentence and on a plate: `messaging`. */
	name: string;
	/** One sentence: what is weighed. */
	summary: string;
	/** For whom and when, in one or two sentences. */
	audience: string;
	/** What somebody may search for that none of its texts says: `cheapest`, `shared drive`. */
	alias?: readonly string[];
	subject: Subject;
	/** True for a tree in full depth: it has at least twelve scenarios, and stands first on the home page. */
	flagship?: true;
	/** Month of the last review of the whole tree. */
	reviewed: Month;
}
