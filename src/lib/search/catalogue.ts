/** What a search looks through: made at the build, fetched when a search is first used. */

/** What a search must have to begin. */
export interface Catalogue {
	decisions: readonly DecisionEntry[];
	toCome: readonly ToComeEntry[];
	options: readonly OptionEntry[];
}

/** What lies within the decisions; fetched after the catalogue, so that the first answer is not kept waiting. */
export interface Insides {
	questions: readonly NodeEntry[];
	recommendations: readonly NodeEntry[];
	stories: readonly StoryEntry[];
}

export interface DecisionEntry {
	id: string;
	title: string;
	/** Its name in a sentence: `messaging`. */
	name: string;
	subject: string;
	alias: readonly string[];
	/** What it is about, with the words that tell it from the others. */
	words: string;
	/** Options it weighs, in the order of its table. */
	options: readonly string[];
}

/** A decision that is planned. */
export interface ToComeEntry {
	title: string;
	words: string;
	/** Id of the nearest decision that is there; absent where none is near. */
	near?: string;
}

export interface OptionEntry {
	id: string;
	name: string;
	short: string;
	alias: readonly string[];
	subject: string;
	words: string;
}

/** A practice story. */
export interface StoryEntry {
	id: string;
	/** Its title, and what in it settles the answers. */
	words: string;
}

/** A question or a recommendation. */
export interface NodeEntry {
	/** Id of its decision. */
	decision: string;
	node: string;
	title: string;
	words: string;
}
