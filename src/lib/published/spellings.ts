/** Words of links as programs hand them on: with a bracket after them, in capitals, broken over two lines. */

/** What follows a link in a text, and is taken for a part of it. */
const after = /[\s)\]}>.,;:!?"'»”’…]+$/u;

/** A line's end that a mail program put in; browsers drop the end and keep the `=` before it. */
const softBreak = /=?[\r\n]+[ \t]*/g;

/** Every way to read a word with what programs add to it taken away, the word as it stands first. */
export function spellings(word: string): string[] {
	const whole = word.replace(softBreak, '');
	// `=3D` is how quoted-printable writes `=`.
	const joined = [word, whole, whole.replaceAll('=', ''), whole.replace(/^3D/i, '')];
	const trimmed = joined.flatMap((text) => [text, text.replace(after, '')]);
	const bare = trimmed.flatMap((text) => [text, text.replace(/\.html?$/i, '')]);
	return [...new Set(bare.flatMap((text) => [text, text.toLowerCase()]))];
}

/** The one spelling that fits; undefined where none does, or more than one. */
export function onlySpelling(
	word: string,
	fits: (spelling: string) => boolean
): string | undefined {
	if (fits(word)) return word;
	const fitting = spellings(word.slice(0, longest)).filter(fits);
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Longer than any word of ours with whatever was added to it. */
const longest = 4000;

/** Every way to read one parameter: with `&amp;` before its key, or with a soft break in either. */
function spellPair(key: string, value: string): [key: string, value: string][] {
	const pair = `${key}=${value}`.replace(softBreak, (end) => (end.startsWith('=') ? '=' : ''));
	const parts = pair.replace(/^(?:amp;)+/i, '').split('=');
	// Of several `=` one parts key and value; the others were put there.
	const cuts = parts.slice(1, 8).map((_, i) => i + 1);
	return cuts.flatMap((cut) => {
		const keys = spellings(parts.slice(0, cut).join(''));
		const values = spellings(parts.slice(cut).join(''));
		return keys.flatMap((k) => values.map((v): [string, string] => [k, v]));
	});
}

/**
 * A query as it was meant. What `reads` knows stays as it is; of the rest each parameter is mended where one
 * reading fits, and only one, and the query does not say that key already.
 */
export function mendQuery(
	query: URLSearchParams,
	reads: (key: string, value: string) => boolean
): URLSearchParams {
	const pairs = [...query];
	if (pairs.every(([key, value]) => reads(key, value))) return query;
	const said = new Set(pairs.filter(([key, value]) => reads(key, value)).map(([key]) => key));
	const mended = new URLSearchParams();
	for (const [key, value] of pairs) {
		const [first, ...others] = reads(key, value) ? [] : readingsOf(key, value, reads);
		const [k, v] = first && others.length === 0 && !said.has(first[0]) ? first : [key, value];
		mended.append(k, v);
	}
	return mended;
}

function readingsOf(
	key: string,
	value: string,
	reads: (key: string, value: string) => boolean
): [key: string, value: string][] {
	if (key.length + value.length > longest) return [];
	const fitting = spellPair(key, value).filter(([k, v]) => reads(k, v));
	return [...new Map(fitting.map((pair) => [pair.join('='), pair])).values()];
}
