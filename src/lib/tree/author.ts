/** What a tree's folder exports: its machine and its words, put together. */
import type { AnyStateMachine } from 'xstate';
import type {
	Measures,
	OutcomeWords,
	QuestionWords,
	Scenario,
	TableWords,
	TreeFront
} from './grammar.ts';
import type { Picture } from './pictures.ts';

/** A tree as its author writes it. Its id is the machine's. */
export interface AuthoredTree extends TreeFront {
	machine: AnyStateMachine;
	questions: Readonly<Record<string, QuestionWords>>;
	outcomes: Readonly<Record<string, OutcomeWords>>;
	table: TableWords;
	scenarios: readonly Scenario[];
	measures?: Measures;
	/** How its candidates behave, as pictures; at most one of a kind. */
	pictures?: readonly Picture[];
}

/** Gives back the tree it was given, so that the parts are checked where they are put together. */
export function defineTree(tree: AuthoredTree): AuthoredTree {
	return tree;
}
