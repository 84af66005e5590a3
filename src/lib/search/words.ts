/** Words of a text as a search compares them. */
import { stemmer } from 'stemmer';

/** What every sentence has and no page is found by. */
const common = new Set(
	`a about all am amazon an and any are as at aws be best better between but by can compare compared difference
	do does fit fits for from get good has have how i if in into is it its me much my need no not of on or our
	pick right service services should so some than that the their them then there these they this to too use used
	using v versus vs want was we what when where which who why will with would you your`.split(/\s+/)
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
