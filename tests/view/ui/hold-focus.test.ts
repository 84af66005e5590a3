import { afterEach, expect, test, vi } from 'vitest';
import { passFocusOn } from '#view/ui/hold-focus.ts';

/** As much of an element as the focus meets. */
class Drawn {
	tabIndex = -1;
	isConnected = true;
	readonly seen: boolean;
	readonly headings: readonly Drawn[];
	/** False where the browser gives it no focus, though it is seen. */
	takes = true;
	constructor(seen: boolean, headings: readonly Drawn[] = []) {
		this.seen = seen;
		this.headings = headings;
	}
	querySelectorAll() {
		return this.headings;
	}
	checkVisibility() {
		return this.seen;
	}
	focus() {
		if (this.seen && this.takes) page.activeElement = this;
	}
}

const body = new Drawn(true);
const page: { body: Drawn; activeElement: Drawn } = { body, activeElement: body };

/** Presses a button that goes away, and tells what has the focus then. */
function press(around: readonly unknown[]) {
	vi.stubGlobal('document', page);
	vi.stubGlobal('Element', Drawn);
	vi.stubGlobal('HTMLElement', Drawn);
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
	vi.useFakeTimers();
	page.activeElement = new Drawn(true);
	passFocusOn({ composedPath: () => around } as unknown as Event);
	page.activeElement = body;
	vi.runAllTimers();
	return page.activeElement;
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('the focus goes to the first heading that is seen, in the nearest that holds one', () => {
	const [hidden, seen, far] = [new Drawn(false), new Drawn(true), new Drawn(true)];
	const gone = Object.assign(new Drawn(true, [far]), { isConnected: false });
	expect(press([gone, new Drawn(true), new Drawn(true, [hidden, seen]), body])).toBe(seen);
	// In a closed fold.
	expect(press([new Drawn(true, [hidden]), new Drawn(true, [hidden, far]), body])).toBe(far);
	// In what is inert.
	const inert = Object.assign(new Drawn(true), { takes: false });
	expect(press([new Drawn(true, [inert]), new Drawn(true, [far]), body])).toBe(far);
	expect(press([new Drawn(true, [hidden]), body])).toBe(body);
});
