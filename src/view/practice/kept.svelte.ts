/** The progress kept in this browser's local storage, and nowhere else. */
import {
	joinProgress,
	nothingDone,
	parseProgress,
	writeProgress,
	type Progress
} from '#lib/practice/progress.ts';

const storageKey = 'crossroads.practice';
/** Where text that could not be read is set aside, before anything is written over it. */
const asideKey = 'crossroads.practice.aside';

let progress = $state.raw<Progress>(nothingDone);
let foreign = $state(false);
let barred = $state(false);
let read = $state(false);

/** What is kept, as the page shows it. */
export const kept = {
	get progress() {
		return progress;
	},
	/** True where something stood there that is none of ours. */
	get foreign() {
		return foreign;
	},
	/** True where the browser bars storage: then progress lasts as long as the page. */
	get barred() {
		return barred;
	},
	/** False in the static page: there nothing is known yet. */
	get read() {
		return read;
	}
};

/** Reads what is kept, and sets aside what cannot be read. */
export function recallProgress(): void {
	if (barred) return;
	try {
		const text = localStorage.getItem(storageKey);
		const found = parseProgress(text);
		if (found.foreign && text !== null) localStorage.setItem(asideKey, text);
		({ progress } = found);
		foreign = found.foreign || localStorage.getItem(asideKey) !== null;
	} catch {
		barred = true;
	}
	read = true;
}

/** Changes what is kept: read anew first, since another tab may have written. */
export function changeProgress(change: (progress: Progress) => Progress): void {
	recallProgress();
	progress = change(progress);
	try {
		localStorage.setItem(storageKey, writeProgress(progress));
	} catch {
		barred = true;
	}
}

/** Takes over the progress in a file's text. Gives how many results it held, or undefined where it is none of ours. */
export function importProgress(text: string): number | undefined {
	const brought = parseProgress(text);
	if (brought.foreign && brought.progress.results.length === 0) return undefined;
	changeProgress((here) => joinProgress(here, brought.progress));
	return brought.progress.results.length;
}

/** Forgets all progress, and what was set aside. */
export function clearProgress(): void {
	progress = nothingDone;
	foreign = false;
	try {
		localStorage.removeItem(storageKey);
		localStorage.removeItem(asideKey);
	} catch {
		barred = true;
	}
}

/** Forgets what was set aside. */
export function forgetAside(): void {
	// What can be read of it stays.
	changeProgress((progress) => progress);
	foreign = false;
	try {
		localStorage.removeItem(asideKey);
	} catch {
		barred = true;
	}
}
