/**
 * Starts the worker that keeps the site for use without a network. A browser may bar it, as many do
 * within another site's frame: then the site works as it does with a network, and nothing is said.
 */
export function keepOffline(address: string): void {
	navigator.serviceWorker?.register(address).catch(() => undefined);
}
