/** The fragment's code, brought only to a walk that has notes: most have none. */
import { holdsNotes, isEmpty, noNotes, type Notes } from '#lib/share/notes.ts';

/** As `share/fragment.ts` writes it. */
export async function writeFragment(notes: Notes): Promise<string> {
	return isEmpty(notes) ? '' : (await import('#lib/share/fragment.ts')).writeFragment(notes);
}

/** As `share/fragment.ts` reads it. */
export async function readFragment(hash: string): Promise<{ notes: Notes; broken: boolean }> {
	if (!holdsNotes(hash)) return { notes: noNotes, broken: false };
	return (await import('#lib/share/fragment.ts')).readFragment(hash);
}
