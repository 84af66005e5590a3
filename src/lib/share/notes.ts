/** Notes: what a person writes beside a walk, on its answers and its outcome, and a title for it. */
import type { Walk } from '../walk/walk.ts';

export interface Notes {
	title: string;
	/** By question key. */
	answers: ReadonlyMap<string, string>;
	/** By outcome id, so that a note never stands beside another recommendation. */
	outcomes: ReadonlyMap<string, string>;
}

export const noNotes: Notes = { title: '', answers: new Map(), outcomes: new Map() };

/** How a fragment that holds notes begins. */
export const notesPrefix = '#n=';

/** True where a fragment claims to hold notes. */
export function holdsNotes(hash: string): boolean {
	return hash.startsWith(notesPrefix);
}

/** Most characters that a title and a note may have. */
export const longest = { title: 120, note: 2000 } as const;

// What the fields allow, with room for later ones; what is beyond it nobody typed here.
const mostNotes = 200;
const mostCharacters = 8000;

/** True where nothing was written. */
export function isEmpty({ title, answers, outcomes }: Notes): boolean {
	return title === '' && answers.size === 0 && outcomes.size === 0;
}

/** How many notes there are, the title not counted. */
export function countNotes({ answers, outcomes }: Notes): number {
	return answers.size + outcomes.size;
}

/** The notes with another text on an answer or an outcome; an empty text removes the note. */
export function withNote(
	notes: Notes,
	on: 'answers' | 'outcomes',
	key: string,
	text: string
): Notes {
	const changed = new Map(notes[on]);
	if (text === '') changed.delete(key);
	else changed.set(key, text);
	return { ...notes, [on]: changed };
}

/** The notes that belong to this walk as it stands: those on its steps and on its outcome. */
export function notesOnPath(notes: Notes, walk: Walk): Notes {
	const asked = new Set(walk.steps.map((step) => step.question));
	return {
		title: notes.title,
		answers: new Map([...notes.answers].filter(([question]) => asked.has(question))),
		outcomes: new Map([...notes.outcomes].filter(([outcome]) => outcome === walk.node))
	};
}

/** Notes as text. JSON writes even half a surrogate pair so that it can be read again. */
export function writeNotes({ title, answers, outcomes }: Notes): string {
	return JSON.stringify({
		...(title && { t: title }),
		...(answers.size > 0 && { a: [...answers] }),
		...(outcomes.size > 0 && { o: [...outcomes] })
	});
}

/** Reads notes. Never fails; `broken` says that something stood there that we cannot read. */
export function readNotes(text: string): { notes: Notes; broken: boolean } {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { notes: noNotes, broken: true };
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		return { notes: noNotes, broken: true };
	const { t = '', a = [], o = [] } = data as Readonly<Record<string, unknown>>;
	const title = isText(t) ? t : '';
	const answers = readPairs(a);
	const outcomes = readPairs(o);
	return {
		notes: { title, answers: answers.pairs, outcomes: outcomes.pairs },
		broken: title !== t || answers.broken || outcomes.broken
	};
}

function readPairs(value: unknown): { pairs: Map<string, string>; broken: boolean } {
	if (!Array.isArray(value)) return { pairs: new Map(), broken: true };
	const kept = value.slice(0, mostNotes).filter(isPair);
	return { pairs: new Map(kept), broken: kept.length < value.length };
}

function isPair(value: unknown): value is [string, string] {
	return Array.isArray(value) && value.length === 2 && value.every(isText) && value[1] !== '';
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= mostCharacters;
}
