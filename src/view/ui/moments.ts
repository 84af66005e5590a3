/** Work that can wait: until what has changed is on the screen, or until nothing else is to do. */

/** Runs something once the next frame is painted. Gives back a function that calls it off. */
export function afterPaint(run: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(run);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** Runs something while the browser has nothing else to do. Gives back a function that calls it off. */
export function whenIdle(run: () => void): () => void {
	// Safari knows no idle time.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, 200);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(run);
	return () => cancelIdleCallback(asked);
}
