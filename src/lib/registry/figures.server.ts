/** The facts that a picture is drawn from, with the pages they were read on. */
import type { ShownPicture } from '../pictures/shown-picture.ts';
import type { KnownFact, NumberValue } from '../tree/candidate.ts';
import type { End } from '../tree/pictures.ts';
import { factOf } from './cost.server.ts';

/** Collects the facts that a picture is drawn from. */
export class Figures {
	readonly sources = new Map<string, ShownPicture['sources'][number]>();

	/** The fact itself. @throws where there is none: `npm run check:trees` says so first. */
	fact(pick: string, dimension: string): KnownFact {
		const fact = factOf(pick, dimension);
		if (!fact) throw new Error(`A picture needs the fact "${dimension}" of "${pick}".`);
		this.sources.set(fact.source.url, { ...fact.source, checked: fact.checked });
		return fact;
	}

	/** One number, or one end of a range. */
	number(pick: string, dimension: string, end?: End): number {
		const value = this.fact(pick, dimension).value as NumberValue;
		const number = typeof value === 'object' && end ? value[end] : value;
		if (typeof number === 'number') return number;
		throw new Error(`A picture needs one number on "${dimension}" of "${pick}".`);
	}
}

/** Where a picture stands: what is recommended there, with its variant, or else the candidate that is described. */
export interface Place {
	recommend: readonly string[];
	marked: readonly string[];
}
