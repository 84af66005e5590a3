import { afterPaint } from './moments.ts';

/** Where somebody was on a page that they come back to: what they had unfolded, and how far they had read. */
export interface Place {
	/** Words of the folds that are open. */
	open: string[];
	/** Heights of the pictures in px, which come to life only once they are seen. */
	pictures: number[];
	/** Scroll position in px. */
	top: number;
}

const foldsOf = () => [...document.querySelectorAll<HTMLDetailsElement>('main details.fold')];
const stagesOf = () => [...document.querySelectorAll<HTMLElement>('.picture .stage')];
const wordsOf = (fold: HTMLDetailsElement) => fold.querySelector('summary')?.textContent ?? '';

/** The place of the page that is left. */
export function notePlace(): Place {
	return {
		open: foldsOf()
			.filter((fold) => fold.open)
			.map(wordsOf),
		pictures: stagesOf().map((stage) => stage.offsetHeight),
		top: scrollY
	};
}

/** Goes to a place noted before, on the same page made anew, once it shows the walk. */
export function findPlace({ open, pictures, top }: Place): void {
	afterPaint(() => {
		for (const fold of foldsOf()) if (open.includes(wordsOf(fold))) fold.open = true;
		stagesOf().forEach((stage, i) => (stage.style.minHeight = `${pictures[i] ?? 0}px`));
		scrollTo(0, top);
	});
}
