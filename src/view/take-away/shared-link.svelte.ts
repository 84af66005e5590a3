import { joinQuery, writeSentLink } from '#lib/share/link.ts';
import { noNotes, notesOnPath } from '#lib/share/notes.ts';
import { keptSettings } from '#view/pictures/kept-settings.svelte.ts';
import { fullHref } from '#view/ui/href.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { writeFragment } from './load-fragment.ts';
import { walkNotes } from './walk-notes.svelte.ts';

/** The link to send, with the notes that belong to the walk unless they are to stay here. Compressing takes a moment, so it is kept at hand. */
export function useSharedLink(walk: () => Walk, withNotes = () => true) {
	const notes = $derived(withNotes() ? notesOnPath(walkNotes.notes, walk()) : noNotes);
	let fragment = $state('');
	// Compression streams are the outside world: they answer later.
	$effect(() => {
		let current = true;
		writeFragment(notes).then((written) => {
			if (current) fragment = written;
		});
		return () => {
			current = false;
		};
	});
	return {
		/** The notes that go with the link. */
		get notes() {
			return notes;
		},
		/** Without the origin. */
		get link() {
			return fullHref(joinQuery(writeSentLink(walk()), keptSettings.query)) + fragment;
		}
	};
}
