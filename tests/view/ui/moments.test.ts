import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from '#view/ui/moments.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('work for an idle moment is done then, and is called off where nobody wants it any more', () => {
	const waiting = new Map<number, () => void>();
	vi.stubGlobal('window', { requestIdleCallback: true });
	vi.stubGlobal('requestIdleCallback', (run: () => void) => {
		waiting.set(waiting.size + 1, run);
		return waiting.size;
	});
	vi.stubGlobal('cancelIdleCallback', (asked: number) => waiting.delete(asked));
	const run = vi.fn();
	whenIdle(run);
	whenIdle(() => expect.unreachable())();
	for (const idle of waiting.values()) idle();
	expect(run).toHaveBeenCalledOnce();
});

test('so too in a browser that knows no idle time', () => {
	vi.useFakeTimers();
	vi.stubGlobal('window', {});
	const run = vi.fn();
	whenIdle(run);
	whenIdle(() => expect.unreachable())();
	vi.runAllTimers();
	expect(run).toHaveBeenCalledOnce();
});
