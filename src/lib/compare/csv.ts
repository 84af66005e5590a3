/** A comparison as a CSV file for spreadsheets (RFC 4180). */
import type { Cell } from './cell.ts';
import type { Row } from './row.ts';
import type { Table } from './table.ts';

/**
 * One line a row, and for each candidate its value, note, source and month. A number stands bare, with
 * its unit beside the row's name. Begins with a byte order mark, by which Excel knows UTF-8.
 */
export function writeCsv({ columns, groups }: Table): string {
	const heads = columns.flatMap(({ short }) => [
		short,
		`${short}: note`,
		`${short}: source`,
		`${short}: checked`
	]);
	const lines = [
		['Group', 'Row', 'Unit', ...heads],
		...groups.flatMap((group) =>
			group.rows.map((row) => [
				group.name,
				row.name,
				row.unit ?? '',
				...row.cells.flatMap((cell) => fieldsOf(cell, row))
			])
		)
	];
	return `\ufeff${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

function fieldsOf({ text, number, note, why, source, checked }: Cell, { unit }: Row): string[] {
	const value = unit !== undefined && number !== undefined ? String(number) : text;
	return [value, note ?? why ?? '', source?.url ?? '', checked ?? ''];
}

/** Quotes a field; a text that a spreadsheet would take for a formula gets an apostrophe. */
function quote(field: string): string {
	const plain = field.replaceAll('\u00a0', ' ');
	const safe = /^[=+\-@\t\r]/.test(plain) && !/^-?\d+(\.\d+)?$/.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
