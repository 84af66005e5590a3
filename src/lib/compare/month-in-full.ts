const inFull = new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A month in full, for running text: `2026-11` becomes `November 2026`. */
export function writeMonthInFull(month: string): string {
	const date = new Date(`${month}-01T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? month : inFull.format(date);
}
