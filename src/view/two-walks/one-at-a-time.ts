/**
 * Work that takes its time, begun by hand: none is begun while one goes on, and after `end` nothing is shown any more.
 * `show` gets what came of it, undefined where it failed.
 */
export function oneAtATime<T>(show: (result: T | undefined) => void) {
	let [busy, ended] = [false, false];
	return {
		async ask(work: () => Promise<T>): Promise<void> {
			if (busy) return;
			busy = true;
			const result = await work().catch(() => undefined);
			busy = false;
			if (!ended) show(result);
		},
		end(): void {
			ended = true;
		}
	};
}
