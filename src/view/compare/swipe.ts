/** Shortest way that counts as a swipe, in px, and how much longer than high it must be. */
const least = 48;
const slope = 2;

/** Listens for swipes across an element: `turn` gets 1 for one to the left, which brings what is next, else -1. */
export function onSwipe(turn: (by: 1 | -1) => void): (element: HTMLElement) => () => void {
	return (element) => {
		let from = { x: 0, y: 0 };
		const start = ({ changedTouches: [touch] }: TouchEvent) => {
			if (touch) from = { x: touch.clientX, y: touch.clientY };
		};
		const end = ({ changedTouches: [touch] }: TouchEvent) => {
			const x = (touch?.clientX ?? from.x) - from.x;
			const y = (touch?.clientY ?? from.y) - from.y;
			if (Math.abs(x) >= least && Math.abs(x) >= slope * Math.abs(y)) turn(x < 0 ? 1 : -1);
		};
		element.addEventListener('touchstart', start, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', start);
			element.removeEventListener('touchend', end);
		};
	};
}
