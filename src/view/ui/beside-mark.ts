/** What stands beside a source mark, in words: the fact whose source it names. */
export function textBeside(mark: Element): string {
	const cell = mark.closest('td');
	const text = wordsOf(cell ?? mark.closest('dd, li, p'));
	if (!cell) return text;
	const row = cell.parentElement?.querySelector('th :is(summary, .name)');
	const heads = cell.closest('table')?.rows[0]?.cells;
	const column = heads?.[cell.cellIndex]?.querySelector('a');
	return [wordsOf(column), wordsOf(row), text].filter((part) => part !== '').join(', ');
}

/** The words of an element without its marks and our own link, on one line. */
function wordsOf(element: Element | null | undefined): string {
	const copy = element?.cloneNode(true) as Element | undefined;
	copy?.querySelectorAll('button, details, svg, a.fine').forEach((part) => part.remove());
	return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}
