/** The focus where it would be lost: on another page, and where what was pressed goes away. */
import { afterPaint } from './moments.ts';

const headings = 'h1, h2, h3, legend';
const find = (what: string) => document.querySelector(what);

/** Reading goes on at the place that the address names, else at the title; what the page itself has put the focus into keeps it. */
export function focusPage({ hash }: URL): void {
	if (document.activeElement?.matches('main input')) return;
	// Where the title is still on its way, what it will stand in.
	focus(document.getElementById(hash.slice(1)) ?? find('h1') ?? find('main'));
}

/** What was pressed may go away, as a question does once it is answered: the heading above it takes the focus then. */
export function passFocusOn(event: Event): void {
	if (document.activeElement === document.body) return;
	const around = event.composedPath();
	afterPaint(() => {
		if (document.activeElement !== document.body) return;
		for (const part of around) {
			if (!(part instanceof Element) || !part.isConnected) continue;
			// In a closed fold a heading takes no focus.
			focus([...part.querySelectorAll(headings)].find((one) => one.checkVisibility()));
			if (document.activeElement !== document.body) return;
		}
	});
}

function focus(element: Element | null | undefined): void {
	if (!(element instanceof HTMLElement)) return;
	if (element.tabIndex < 0) element.tabIndex = -1;
	element.focus({ preventScroll: true });
}
