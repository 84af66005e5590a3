/** Rectangles that a label must not touch, found by their height. */

export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Obstacle extends Rect {
	/** Column or gap that it moves with: gap c is c for a label, and c + 0.5 for a vertical. */
	column: number;
	kind: 'box' | 'vertical' | 'label';
}

export class Obstacles {
	readonly #bands: Obstacle[][] = [];
	readonly #band: number;

	/** `band`: height of the bands by which they are found. */
	constructor(band: number) {
		this.#band = band;
	}

	add(obstacle: Obstacle): void {
		for (const band of this.#bandsOf(obstacle)) (this.#bands[band] ??= []).push(obstacle);
	}

	/** Those that share more than an edge with the rectangle, each once. */
	meeting(rect: Rect): Obstacle[] {
		const found = new Set<Obstacle>();
		for (const band of this.#bandsOf(rect)) {
			for (const other of this.#bands[band] ?? []) {
				const beside = other.left >= rect.right || other.right < rect.left;
				if (!beside && other.top < rect.bottom && other.bottom > rect.top) found.add(other);
			}
		}
		return [...found];
	}

	#bandsOf({ top, bottom }: Rect): number[] {
		const first = Math.max(0, Math.floor(top / this.#band));
		const last = Math.max(0, Math.floor(bottom / this.#band));
		return Array.from({ length: last - first + 1 }, (_, i) => first + i);
	}
}
