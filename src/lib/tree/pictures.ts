/** The grammar of pictures: how a tree's candidates behave, declared with the tree and drawn from its facts. */
import type { Unit } from './candidate.ts';

interface AnyPicture {
	/** Candidates on whose pages, and on whose recommendations, it stands. */
	on: readonly string[];
	/** What it answers, as a question: `When does a promise pay?` */
	title: string;
	/** What is seen, in one or two sentences. */
	lede: string;
	/** What it takes for granted that no fact says. */
	assumes: string;
}

/** One end of a range that is a fact: of all promises the dearest, or the best. */
export type End = 'from' | 'to';

/** What a month costs, by the hours that run: what is metered, what is promised, what moves. */
export interface CostOverHours extends AnyPicture {
	kind: 'cost-over-hours';
	/** Hours of a month. */
	hours: number;
	/** The number dimension that says what an hour costs; what is metered has 100. */
	dimension: string;
	/** Candidate that bills the hours that run. */
	metered: string;
	/** Candidates that bill every hour, used or not, at a lower rate. */
	promised: readonly {
		candidate: string;
		end: End;
		years: 1 | 3;
		/** What the figure is: `AWS’s example`, `at best`. */
		says: string;
		/** Candidates that cost alike, by AWS’s own words. */
		alike: readonly string[];
	}[];
	/** Candidate whose price moves, and may be cut off. */
	moving: string;
	/** Hours a month that people know by a name. */
	timetables: readonly { name: string; hours: number }[];
}

/** How a new version goes live: what runs, or a share of the requests, on the old and the new version over time. */
export interface Rollout extends AnyPicture {
	kind: 'rollout';
	/** Where it runs, with the candidates offered there; each of them has the variant. */
	platforms: readonly {
		variant: string;
		name: string;
		/** What runs the application: `task`, `tasks`. */
		unit: Unit;
		/** Minutes until one has started, or has taken the new version: an assumption. */
		minutes: number;
		candidates: readonly string[];
	}[];
	/** The pick it starts with where none is recommended: `rolling@ecs`. */
	first: string;
}

/** How messages are handed on: by a queue, in groups, to all, by rules, or as a log that is read. */
export type FlowShape = 'queue' | 'groups' | 'fan-out' | 'rules' | 'stream';

/** What becomes of messages when who handles them crashes, by what hands them on. */
export interface MessageFlow extends AnyPicture {
	kind: 'message-flow';
	shapes: readonly {
		shape: FlowShape;
		/** Candidates that work so; the first gives the name. Whichever is recommended, its shape stands at first. */
		candidates: readonly [string, ...string[]];
		/** Candidate that keeps the messages meanwhile. */
		keeper: string;
		/** Seconds between two messages, and of work on one. */
		every: number;
		work: number;
		/** What it does with a message. */
		says: string;
	}[];
	/** Candidate whose queues are drawn. */
	queue: string;
	/** Number dimension: seconds that a message is hidden unless set otherwise. */
	hidden: string;
	/** Number dimension: how often a message is handed out before it is set aside, unless set otherwise. */
	tries: string;
	/** Number dimension: days that a message is kept unless set otherwise. */
	kept: string;
	/** How often it is handed out in the picture. */
	startTries: number;
	/** One message in so many fails. */
	failing: number;
	/** Decides all that is left to chance. */
	seed: number;
}

/** How soon data is reached against what keeping it costs: a point for each candidate, by who shares it. */
export interface TimeAndPrice extends AnyPicture {
	kind: 'time-and-price';
	/** Candidates or variants, in the tree's order. */
	candidates: readonly string[];
	/** The dimensions that it shows. */
	dimensions: { time: string; price: string; shared: string; survives: string };
	/** One panel for values of `shared` that belong together. */
	panels: readonly { name: string; says: string; shared: readonly string[] }[];
	/** Candidate whose price is 1, and what it is there: `S3 Standard`. */
	measure: { candidate: string; says: string };
	/** Candidates between which a rule moves data, from the first on. */
	moves: { says: string; path: readonly string[] };
}

/** What objects cost in each class by how often they are read. */
export interface ClassCost extends AnyPicture {
	kind: 'class-cost';
	/** The class by which the others are measured: it charges no fee for reading, and bills no shortest time. */
	measure: string;
	classes: readonly {
		candidate: string;
		/**
		 * What it bills beyond what lies in it: small objects as if they were larger, or something added to each
		 * object, or a fee for watching each and a price that follows their last read.
		 */
		adds?: 'least-size' | 'per-object' | 'watching';
		/** True where objects are restored before they are read. */
		restores?: boolean;
	}[];
	/** The dimensions that hold the figures. */
	dimensions: Record<
		| 'keep'
		| 'read'
		| 'get'
		| 'put'
		| 'millionGets'
		| 'millionPuts'
		| 'millionRestores'
		| 'millionWatched'
		| 'leastDays'
		| 'leastSize'
		| 'added'
		| 'listed'
		| 'middle'
		| 'middleAfter'
		| 'lowAfter'
		| 'wait'
		| 'survives',
		string
	>;
	/** Days for which a restored copy is kept. */
	copyDays: number;
	/** How often people read, by a name: times a month. */
	rhythms: readonly { name: string; reads: number }[];
}

export type Picture = CostOverHours | Rollout | MessageFlow | TimeAndPrice | ClassCost;

export type PictureKind = Picture['kind'];
