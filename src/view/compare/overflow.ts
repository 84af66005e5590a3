/** Whether a frame shows less than it holds from left to right. */
export interface Overflow {
	/** It can be scrolled sideways. */
	scrolls: boolean;
	/** Something is left at its right. */
	more: boolean;
}

/**
 * Tells how a frame's content overflows, at once and whenever its size or place changes. A frame that
 * shows what goes beyond it, as on a phone, has nothing to scroll.
 */
export function onOverflow(tell: (overflow: Overflow) => void): (frame: HTMLElement) => () => void {
	return (frame) => {
		const look = () => {
			// Widths are rounded, so that a single pixel counts for nothing.
			const clips = getComputedStyle(frame).overflowX !== 'visible';
			const beyond = clips ? frame.scrollWidth - frame.clientWidth : 0;
			tell({ scrolls: beyond > 1, more: beyond - frame.scrollLeft > 1 });
		};
		const sizes = new ResizeObserver(look);
		for (const element of [frame, ...frame.children]) sizes.observe(element);
		frame.addEventListener('scroll', look, { passive: true });
		return () => {
			sizes.disconnect();
			frame.removeEventListener('scroll', look);
		};
	};
}
