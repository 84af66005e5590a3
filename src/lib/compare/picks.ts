/** Which candidates a link asks for, and what is wrong with it. */

export interface Picks {
	/** Known ids, each once, no more than fit. */
	ids: readonly string[];
	/** One sentence on what could not be shown; absent where all could. */
	fault?: string;
}

interface Names {
	id: string;
	short: string;
}

interface Where {
	/** Candidates that may be picked. */
	known: readonly Names[];
	/** As many as may stand side by side. */
	most: number;
	/** Where they are known: `of this tree`. */
	of: string;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads the picks of a link, in its order. Never fails, whatever they are. */
export function readPicks(asked: readonly string[], { known, most, of }: Where): Picks {
	const names = new Map(known.map(({ id, short }) => [id, short]));
	const once = [...new Set(asked)];
	const found = once.filter((id) => names.has(id));
	const ids = found.slice(0, most);
	const faults = [
		...sayUnknown(
			once.filter((id) => !names.has(id)),
			of
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
				: `${names.get(alone)} stands alone`
		);
	}
	return { ids, ...(faults.length > 0 && { fault: `In this link ${list.format(faults)}.` }) };
}

function sayUnknown(ids: readonly string[], of: string): string[] {
	const [first = '', ...others] = ids;
	if (ids.length === 0) return [];
	const shown = first.length > 30 ? `${first.slice(0, 29)}…` : first;
	if (others.length === 0) return [`“${shown}” is no candidate ${of}`];
	return [`“${shown}” and ${words[others.length] ?? others.length} more are no candidates ${of}`];
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
		: [`${words[repeated.size] ?? repeated.size} candidates are named more than once`];
}
