const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month in words: `2026-11` becomes `Nov 2026`. */
export function writeMonth(month: string): string {
	const [year = '', number = ''] = month.split('-');
	return `${names[Number(number) - 1] ?? ''} ${year}`.trim();
}
