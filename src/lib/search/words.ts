/** Words of a text as a search compares them. */
import { stemmer } from 'stemmer';

/** What every sentence has and no page is found by. */
const common = new Set(
	`a about after again all almost also am amazon an and any are as at aws be because been before being best better
	between but by can cannot come comes compare compared could did difference do does ever fit fits for from get
	gets goes going good had hardly has have how i if in into is it its just let lets many me might much my need no
	not now of often on only or our pick right service services should so some someone something still than that the
	their them then there these they this through to too until us use used using v versus very vs want was we what
	when where which while who why will with would yet you your`.split(/\s+/)
);

/** The stems of the words that say something, in order: `["queue", "order"]` for “a queue that keeps the order”. */
export function tellingStems(text: string): string[] {
	return split(text).flatMap((word) => stemOf(word) ?? []);
}

/** The stem of one word in lower case (Porter 1980), spelt the British way, or undefined where it says nothing. */
export function stemOf(word: string): string | undefined {
	if (common.has(word) || /^\d+$/.test(word)) return undefined;
	return stemmer(word.replace(/iz(e[ds]?|ing|ations?)$/, 'is$1').replace(/^license/, 'licence'));
}

/** A text cut into words in lower case. */
export function split(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
