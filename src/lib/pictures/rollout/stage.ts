/** What runs while a rollout goes on, written down whenever something changes. */

/** Of one instance, task or server: it starts, serves the old or the new version, or runs it and waits for traffic. */
export type UnitState = 'absent' | 'starting' | 'old' | 'new' | 'old-waits' | 'new-waits';

/** How things stand from a moment on. */
export interface Frame {
	/** Minutes since the start. */
	at: number;
	/** Those that run before the rollout come first. */
	units: readonly UnitState[];
	/** Percent of requests that the new version answers; undefined where nobody is answered. */
	share: number | undefined;
	/** Where a step begins, its name. */
	name?: string;
	says: string;
}

/** How many serve each version, and how many run. */
export function countUnits(units: readonly UnitState[]): {
	old: number;
	new: number;
	paid: number;
} {
	const count = (state: UnitState) => units.filter((one) => one === state).length;
	return { old: count('old'), new: count('new'), paid: units.length - count('absent') };
}

/** A rollout as it goes on. */
export class Stage {
	readonly frames: Frame[] = [];
	readonly originals: readonly number[];
	readonly extras: readonly number[];
	at = 0;
	/** Percent of requests that weights give to the new version; undefined where all who serve have an equal part. */
	weight: number | undefined;
	#units: readonly UnitState[];

	constructor(originals: number, extras: number, weight?: number) {
		const all = Array.from({ length: originals + extras }, (_, i) => i);
		this.originals = all.slice(0, originals);
		this.extras = all.slice(originals);
		this.#units = all.map((i) => (i < originals ? 'old' : 'absent'));
		this.weight = weight;
	}

	/** Those among the named that are in one of the states. */
	among(which: readonly number[], ...states: UnitState[]): number[] {
		return which.filter((i) => states.includes(this.#units[i]!));
	}

	/** Those of all that are in one of the states. */
	all(...states: UnitState[]): number[] {
		return this.among([...this.originals, ...this.extras], ...states);
	}

	set(which: readonly number[], state: UnitState) {
		this.#units = this.#units.map((one, i) => (which.includes(i) ? state : one));
	}

	/** Gives the new version a share of the requests; whoever has none keeps running and waits. */
	shift(share: number) {
		this.weight = share;
		this.set(this.among(this.originals, 'old', 'old-waits'), share < 100 ? 'old' : 'old-waits');
		this.set(this.among(this.extras, 'new', 'new-waits'), share > 0 ? 'new' : 'new-waits');
	}

	wait(minutes: number) {
		// Tenths add up with dust.
		this.at = Number((this.at + minutes).toFixed(3));
	}

	/** Writes down how things stand now. */
	write(says: string, name?: string) {
		const { old, new: fresh } = countUnits(this.#units);
		const equal = old + fresh > 0 ? (100 * fresh) / (old + fresh) : undefined;
		this.frames.push({
			at: this.at,
			units: this.#units,
			share: this.weight ?? equal,
			says,
			...(name !== undefined && { name })
		});
	}

	/** Forgets what comes after a moment and goes on from there. */
	cutAt(at: number) {
		const last = this.frames.findLast((frame) => frame.at <= at);
		if (!last) throw new Error(`internal error: nothing is written down before minute ${at}.`);
		this.frames.splice(this.frames.filter((frame) => frame.at < at).length);
		this.at = at;
		this.#units = last.units;
		if (this.weight !== undefined) this.weight = last.share;
	}
}

/** Parts of at most so many, in order. */
export function partsOf<T>(all: readonly T[], size: number): T[][] {
	const parts: T[][] = [];
	for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
	return parts;
}
