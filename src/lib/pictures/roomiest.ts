/** Where a name has room within a field whose bounds change in steps. */

/** From one place to the next the field lies between these heights. */
export interface Stretch {
	from: number;
	to: number;
	top: number;
	bottom: number;
}

/**
 * The middle of the place where a name of a size lies within the field, as far to the left as may be in the largest
 * rectangle; undefined where it has room nowhere.
 */
export function roomiest(
	field: readonly Stretch[],
	{ width, height }: { width: number; height: number }
): { x: number; y: number } | undefined {
	let best: { x: number; y: number; size: number } | undefined;
	for (const [i, first] of field.entries()) {
		let [top, bottom] = [-Infinity, Infinity];
		for (const one of field.slice(i)) {
			[top, bottom] = [Math.max(top, one.top), Math.min(bottom, one.bottom)];
			if (bottom - top < height) break;
			// Beyond twice the name more length is of no use; more height is.
			const size = Math.min(one.to - first.from, 2 * width) * (bottom - top);
			if (one.to - first.from >= width && size > (best?.size ?? 0))
				best = { x: first.from + width / 2, y: (top + bottom) / 2, size };
		}
	}
	return best && { x: best.x, y: best.y };
}
