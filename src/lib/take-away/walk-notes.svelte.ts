/** The notes on the walk that is open: held here while it goes on, in the address, and in local storage. */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { writeCleanLink } from '#lib/share/link.ts';
import { holdsNotes, isEmpty, noNotes, type Notes } from '#lib/share/notes.ts';
import type { Past } from '#lib/published/past.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { keepNotes, recallNotes } from './kept-notes.ts';
import { readFragment, writeFragment } from './load-fragment.ts';
import { updateNotes } from './old-notes.ts';

class WalkNotes {
	/** Of the walk that is open. */
	notes = $state.raw<Notes>(noNotes);
	/** Where notes stood that could not be read. */
	fault = $state<'link' | 'storage'>();
	#tree = '';
	/** Fragments in which these notes stood: older ones of them come back with the Back button. */
	readonly #own = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Called when a walk is shown: finds its notes, under the ids that they were written with, or
	 * takes along those of the walk so far.
	 */
	async follow(walk: Walk, past: Past | undefined): Promise<void> {
		clearTimeout(this.#timer);
		if (walk.tree.id !== this.#tree) this.notes = noNotes;
		this.#tree = walk.tree.id;
		this.fault = undefined;
		const { hash } = location;
		const foreign = holdsNotes(hash) && !this.#own.has(hash);
		if (foreign) await this.#read(hash, past);
		else if (walk.answers.size === 0) {
			// Nothing is answered: this is a new walk.
			this.notes = noNotes;
			return;
		} else if (isEmpty(this.notes)) {
			const { notes, broken } = recallNotes(walk, past);
			if (broken) this.fault = 'storage';
			if (notes) this.notes = notes;
			else await this.#read(hash, past);
		}
		if (isEmpty(this.notes)) return;
		keepNotes(writeCleanLink(walk), this.notes, this.notes);
		await this.#address();
	}

	/** Changes the notes; the address follows when typing pauses, for browsers bound how often it may. */
	edit(walk: Walk, notes: Notes): void {
		keepNotes(writeCleanLink(walk), notes, this.notes);
		this.notes = notes;
		clearTimeout(this.#timer);
		const { pathname } = location;
		this.#timer = setTimeout(() => {
			// Whoever has left the page meanwhile finds the notes where they were kept.
			if (location.pathname === pathname) void this.#address();
		}, 300);
	}

	async #read(hash: string, past: Past | undefined): Promise<void> {
		const query = new URLSearchParams(location.search);
		const { notes, broken } = await readFragment(hash);
		if (broken) this.fault = 'link';
		this.notes = updateNotes(past, query, notes);
		this.#own.clear();
		this.#own.add(hash);
	}

	/** Puts the notes into the address of the page that is open. */
	async #address(): Promise<void> {
		const { pathname } = location;
		const { notes } = this;
		const fragment = await writeFragment(notes);
		this.#own.add(fragment);
		// Meanwhile the walk may have gone on, or the notes may have changed again.
		if (location.pathname !== pathname || this.notes !== notes || location.hash === fragment)
			return;
		replaceState(location.pathname + location.search + fragment, page.state);
	}
}

export const walkNotes = new WalkNotes();
