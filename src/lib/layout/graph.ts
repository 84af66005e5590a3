/** What a plate is laid out from: a graph without cycles, with the short words that stand on it. */

export interface GraphNode {
	id: string;
	kind: 'question' | 'outcome';
	/** A question's box holds one or two lines; an outcome's name is written in one. */
	lines: readonly string[];
}

export interface GraphWay {
	/** Unique among the ways from one question. */
	id: string;
	from: string;
	to: string;
	/** The answer, in the lines its author would break it into. */
	lines: readonly string[];
	/** The plain answer goes straight on where it can. */
	plain?: boolean;
}

export interface PlateGraph {
	/** Id of the first question. */
	start: string;
	nodes: readonly GraphNode[];
	/** Those from one question in the order on screen. */
	ways: readonly GraphWay[];
}
