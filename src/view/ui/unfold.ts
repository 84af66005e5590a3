/** Opens the fold whose heading has that id, brings it into view and goes on reading there. */
export function unfold(id: string): void {
	const details = document.getElementById(id)?.closest('details');
	if (!details) return;
	details.open = true;
	details.querySelector('summary')?.focus({ preventScroll: true });
	details.scrollIntoView();
}
