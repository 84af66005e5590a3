import { questionSize, type Plate } from './plate.ts';

/** A plate without its words, in two paths. */
export interface PlateSilhouette {
	width: number;
	height: number;
	/** Path data of edges and questions. */
	lines: string;
	/** Path data of the outcomes: points to be drawn with a round cap. */
	dots: string;
}

/** The silhouette of a plate, up to its outcomes' dots. */
export function silhouetteOf({ nodes, edges, height }: Plate): PlateSilhouette {
	const questions = nodes.filter(({ kind }) => kind === 'question');
	const outcomes = nodes.filter(({ kind }) => kind === 'outcome');
	return {
		width: Math.max(...nodes.map(({ x }) => x)) + 12,
		height,
		lines: [
			...edges.map(({ d }) => d),
			...questions.map(({ x, y }) => `M${x} ${y}h${questionSize.width}`)
		].join(''),
		dots: outcomes.map(({ x, y }) => `M${x - 5} ${y}h.01`).join('')
	};
}
