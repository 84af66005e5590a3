/** Notes that were written before ids changed. */
import type { Past } from '#lib/published/past.ts';
import { holdsNotes, type Notes } from '#lib/share/notes.ts';
import { readFragment, writeFragment } from './load-fragment.ts';

/**
 * The notes by the ids of today. A note on an answer goes where that answer of the link's query
 * goes; one on an outcome, to the outcome that it is today. A note that has no such place keeps its
 * old one; those that come together stand one below the other.
 */
export function updateNotes(past: Past | undefined, query: URLSearchParams, notes: Notes): Notes {
	if (!past) return notes;
	return {
		title: notes.title,
		answers: moveNotes(notes.answers, (key) => {
			const value = query.get(key);
			const own = value === null ? undefined : new URLSearchParams([[key, value]]);
			return own && [...past.update(own).keys()];
		}),
		outcomes: moveNotes(notes.outcomes, (id) => {
			const today = past.update(new URLSearchParams([['_at', id]])).get('_at');
			return today === null ? undefined : [today];
		})
	};
}

function moveNotes(
	notes: ReadonlyMap<string, string>,
	keysOf: (key: string) => readonly string[] | undefined
): Map<string, string> {
	const moved = new Map<string, string>();
	for (const [key, text] of notes) {
		const today = keysOf(key) ?? [];
		for (const to of today.length > 0 ? today : [key]) {
			const before = moved.get(to);
			moved.set(to, before === undefined ? text : `${before}\n\n${text}`);
		}
	}
	return moved;
}

/** A fragment with its notes by the ids of today, given the query beside it; as it stands where it holds none that can be read. */
export async function updateFragment(
	past: Past | undefined,
	query: URLSearchParams,
	hash: string
): Promise<string> {
	if (!past || !holdsNotes(hash)) return hash;
	const { notes, broken } = await readFragment(hash);
	return broken ? hash : writeFragment(updateNotes(past, query, notes));
}
