import type { Plate } from '../layout/plate.ts';

/** A plate without its words, in two paths. */
export interface PlateSilhouette {
	width: number;
	height: number;
	/** Path data of lines and questions. */
	lines: string;
	/** Path data of the ends: points to be drawn with a round cap. */
	dots: string;
}

/** The silhouette of a plate, up to its ends' dots. */
export function silhouetteOf({ boxes, ends, lines, height }: Plate): PlateSilhouette {
	return {
		width: Math.max(...ends.map(({ x }) => x)) + 12,
		height,
		lines: [
			...lines.map(({ d }) => d),
			...boxes.map(({ x, y, width, height }) => `M${x} ${y + height / 2}h${width}`)
		].join(''),
		dots: ends.map(({ x, y }) => `M${x - 5} ${y}h.01`).join('')
	};
}
