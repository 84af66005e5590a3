/** The notes on the walk that is open: held here while it goes on, in the address, and in local storage. */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { writeCleanLink } from '#lib/share/link.ts';
import { holdsNotes, isEmpty, noNotes, writeNotes, type Notes } from '#lib/share/notes.ts';
import type { Past } from '#lib/published/past.ts';
import { isSameWalk } from '#lib/walk/goes-on.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { keepNotes, recallNotes } from './kept-notes.ts';
import { readFragment, writeFragment } from './load-fragment.ts';
import { updateNotes } from './old-notes.ts';

class WalkNotes {
	/** Of the walk that is open. */
	notes = $state.raw<Notes>(noNotes);
	/** Where notes stood that could not be read. */
	fault = $state<'link' | 'storage'>();
	/** True where they came with somebody's link, and nobody here has changed them. */
	came = $state(false);
	/** True where this browser keeps other notes on the same walk, of one's own. */
	hasOwn = $state(false);
	/** Told which walk's notes somebody has changed here. */
	onedit: ((walk: Walk) => void) | undefined;
	#walk: Walk | undefined;
	#past: Past | undefined;
	/** Fragments in which these notes stood: older ones of them come back with the Back button. */
	readonly #own = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Called when a walk is shown: finds its notes, under the ids that they were written with, or
	 * takes along those of the walk so far: another walk, though of the same tree, has its own.
	 */
	async follow(walk: Walk, past: Past | undefined): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#walk && !isSameWalk(this.#walk, walk)) this.#take(noNotes, false);
		this.#walk = walk;
		this.#past = past;
		this.fault = undefined;
		const { hash } = location;
		const foreign = holdsNotes(hash) && !this.#own.has(hash);
		if (foreign) await this.#read(hash, past);
		else if (walk.answers.size === 0) {
			// Nothing is answered: this is a new walk.
			this.#take(noNotes, false);
			this.hasOwn = false;
			return;
		} else if (isEmpty(this.notes)) {
			const { own, came, broken } = recallNotes(walk, past);
			if (broken) this.fault = 'storage';
			const notes = own[0] ?? came[0];
			if (notes) this.#take(notes, own.length === 0);
			else await this.#read(hash, past);
		}
		this.#compare(walk);
		if (isEmpty(this.notes)) return;
		const { notes, came } = this;
		keepNotes(writeCleanLink(walk), notes, { before: notes, came });
		await this.#address();
	}

	/** Tells whether notes that came are one's own after all, or others of one's own are kept. */
	#compare(walk: Walk): void {
		const { own } = recallNotes(walk, this.#past);
		if (own.some((notes) => writeNotes(notes) === writeNotes(this.notes))) this.came = false;
		this.hasOwn = this.came && own.length > 0;
	}

	/** Puts one's own notes in the place of those that came with the link. */
	async showOwn(walk: Walk): Promise<void> {
		const [notes] = recallNotes(walk, this.#past).own;
		if (notes) this.#take(notes, false);
		this.hasOwn = false;
		this.#own.clear();
		await this.#address();
	}

	#take(notes: Notes, came: boolean): void {
		this.notes = notes;
		this.came = came;
	}

	/** Changes the notes; the address follows when typing pauses, for browsers bound how often it may. */
	edit(walk: Walk, notes: Notes): void {
		// Whoever changes what came makes it their own; what came stays as it was sent.
		const before = this.came ? notes : this.notes;
		if (this.came) this.#own.clear();
		keepNotes(writeCleanLink(walk), notes, { before, came: false });
		this.#take(notes, false);
		this.onedit?.(walk);
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
		this.#take(updateNotes(past, query, notes), !isEmpty(notes));
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
