/** What a link asks for, and what is wrong with it. */
import { candidateOf } from '../tree/candidate.ts';

export interface Picks {
	/** Known picks, each once, no more than fit; for a variant that is unknown its candidate. */
	ids: readonly string[];
	/** One sentence on what could not be shown; absent where all could. */
	fault?: string;
}

interface Names {
	id: string;
	short: string;
}

interface Where {
	/** What may be picked: candidates and their variants. */
	known: readonly Names[];
	/** As many as may stand side by side. */
	most: number;
	/** Where they are known: `of this decision`. */
	of: string;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads the picks of a link, in its order. Never fails, whatever they are. */
export function readPicks(asked: readonly string[], { known, most, of }: Where): Picks {
	const names = new Map(known.map(({ id, short }) => [id, short]));
	const once = [...new Set(asked)];
	const isKnown = (id: string) => names.has(id);
	const whole = once.map((id) => (isKnown(id) ? id : candidateOf(id)));
	const found = [...new Set(whole)].filter(isKnown);
	const ids = found.slice(0, most);
	const unknown = once.filter((id) => !isKnown(id));
	const faults = [
		...sayUnknown(
			unknown.filter((id) => !isKnown(candidateOf(id))),
			['option', of]
		),
		...sayUnknown(
			unknown.filter((id) => isKnown(candidateOf(id))),
			['variant', 'we know']
		),
		...sayRepeated(asked, (id) => names.get(id)),
		...(found.length > most
			? [`only the first ${words[most] ?? most} of ${found.length} fit side by side`]
			: [])
	];
	const [alone] = ids;
	if (alone !== undefined && ids.length === 1) {
		faults.push(
			faults.length > 0
				? `only ${names.get(alone)} is left to compare`
				: `${names.get(alone)} is the only option`
		);
	}
	return { ids, ...(faults.length > 0 && { fault: `In this link ${list.format(faults)}.` }) };
}

function sayUnknown(ids: readonly string[], [what, of]: [string, string]): string[] {
	const [first = '', ...others] = ids;
	if (ids.length === 0) return [];
	const short = first.length > 30 ? `${first.slice(0, 29)}…` : first;
	// Pages isolate what stands between these marks, so it must not hold any.
	const shown = short.replace(/[“”]/g, '"');
	if (others.length === 0) return [`“${shown}” is not among the ${what}s ${of}`];
	return [
		`“${shown}” and ${words[others.length] ?? others.length} more are not among the ${what}s ${of}`
	];
}

function sayRepeated(
	asked: readonly string[],
	nameOf: (id: string) => string | undefined
): string[] {
	const repeated = new Set(
		asked.filter((id, i) => nameOf(id) !== undefined && asked.indexOf(id) < i)
	);
	const [first] = repeated;
	if (first === undefined) return [];
	return repeated.size === 1
		? [`${nameOf(first)} is named more than once`]
		: [`${words[repeated.size] ?? repeated.size} options are named more than once`];
}
