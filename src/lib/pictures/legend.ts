/** Where the samples of a legend stand, each with its words behind it. */

/** Width of a character, of a sample with the gap behind it, and of the gap to the next, in px. */
const letter = 7;
const sample = 22;
const gap = 16;

/** Places for the samples from left to right, on as many lines as they take; `y` is the baseline of the first. */
export function placeLegend<Entry extends { name: string }>(
	entries: readonly Entry[],
	{ left, right, y, line }: { left: number; right: number; y: number; line: number }
): (Entry & { x: number; y: number })[] {
	let [x, now] = [left, y];
	return entries.map((entry) => {
		const width = sample + entry.name.length * letter;
		if (x > left && x + width > right) [x, now] = [left, now + line];
		const place = { ...entry, x, y: now };
		x += width + gap;
		return place;
	});
}
