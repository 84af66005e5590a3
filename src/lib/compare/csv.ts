/** A comparison as a CSV file for spreadsheets (RFC 4180). */
import type { Cell } from './cell.ts';
import type { Table } from './table.ts';

const heads = ['Group', 'Row', 'Unit', 'Option', 'For', 'Value', 'Note', 'Source', 'Checked'];

/**
 * One line a value, of every column on every row; where there is none, why. A number stands bare, with its unit
 * beside the row's name. Begins with a byte order mark, by which Excel knows UTF-8.
 */
export function writeCsv({ columns, groups }: Table): string {
	const lines = groups.flatMap((group) =>
		group.rows.flatMap(({ name, unit = '', cells }) =>
			cells.flatMap((cell, i) =>
				valuesOf(cell).map((value) => [group.name, name, unit, columns[i]!.short, ...value])
			)
		)
	);
	return `\ufeff${[heads, ...lines].map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** Platform or mode, value, note, source and month of each. */
function valuesOf({ readings, none }: Cell): string[][] {
	if (none) return [['', none.text, none.why, '', '']];
	return readings.map(({ of = '', text, number, note = '', source, checked = '' }) => {
		return [of, number === undefined ? text : String(number), note, source?.url ?? '', checked];
	});
}

/** Quotes a field; a text that a spreadsheet would take for a formula gets an apostrophe. */
function quote(field: string): string {
	const plain = field.replaceAll('\u00a0', ' ');
	const safe = /^[=+\-@\t\r]/.test(plain) && !/^-?\d+(\.\d+)?$/.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
