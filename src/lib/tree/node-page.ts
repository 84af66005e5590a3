/** What the page of one node shows of its tree's prose, ready to be drawn. */
import type { NumberValue } from './candidate.ts';
import type { OutcomeWords, QuestionWords, Source } from './grammar.ts';
import type { ShownFact } from './tree.ts';

export interface QuestionPage extends Pick<QuestionWords, 'ask' | 'why'> {
	kind: 'question';
	id: string;
	help: readonly (readonly [term: string, meaning: string])[];
	/** How to find out, for somebody who is not sure. */
	find: string;
	/** By answer id. */
	glosses: Readonly<Record<string, string>>;
	/** Facts that the texts refer to. */
	facts: Readonly<Record<string, ShownFact>>;
}

export interface NextDecision {
	tree: string;
	/** What it settles here. */
	ask: string;
	/** What this walk has already decided for it. */
	known?: string;
	title: string;
	/** False while the tree is still to come. */
	live: boolean;
}

export interface CostBar {
	/** The pick: `blue-green@ecs`. */
	pick: string;
	name: string;
	/** The value in words with its unit. */
	text: string;
	/** The same where the measure says what is 100% or 1: `125%`; `2× or more` where no top is known. */
	short: string;
	note?: string;
	/** Present where it is the closest rival's. */
	rival?: true;
	value: NumberValue;
	source: Source;
	checked: string;
}

/** What a recommendation costs beside others. */
export interface ShownCost {
	/** What is paid for and how it grows; where there is no fair ratio, why. May refer to facts. */
	says: string;
	/** Name of the dimension the bars are drawn on, and what is 100% or 1× on it; absent where there are none. */
	measure?: string;
	/** The recommendation first, then the picks beside it. Empty where there is no fair ratio. */
	bars: readonly CostBar[];
	/** The closest rival where it has no value on that dimension, and why. */
	without?: { name: string; text: string; why: string };
	/** The official price page. */
	page: Source;
}

export interface OutcomePage extends Pick<
	OutcomeWords,
	'title' | 'lede' | 'watch' | 'older' | 'first' | 'sources'
> {
	kind: 'outcome';
	id: string;
	/** Full names of what it recommends, with platform or mode: `Blue/green on ECS`. */
	recommends: readonly string[];
	/** The closest rival: as a pick, its candidate, its short name with platform or mode, and when it wins. */
	rival: { pick: string; candidate: string; name: string; when: string };
	cost: ShownCost;
	next: readonly NextDecision[];
	/** Month in which the oldest of the facts that the page rests on was read; absent where it names none. */
	oldest?: string;
	facts: Readonly<Record<string, ShownFact>>;
}
