const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month in words: `2026-11` becomes `Nov 2026`. */
export function writeMonth(month: string): string {
	const [year = '', number = ''] = month.split('-');
	return `${names[Number(number) - 1] ?? ''} ${year}`.trim();
}

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
