/** A comparison as a Markdown table with its sources below. */
import { escapeMarkdown } from '../share/markdown.ts';
import type { Source } from '../tree/grammar.ts';
import { writeMonthInFull } from '../tree/month.ts';
import type { Cell } from './cell.ts';
import type { Row } from './row.ts';
import type { Table } from './table.ts';

interface Titled {
	table: Table;
	title: string;
	/** The whole address of the comparison. */
	url: string;
}

/** The table as it is shown, in GitHub's flavour of Markdown. Folded groups are written out. */
export function writeMarkdown({ table, title, url }: Titled): string {
	const { columns, groups, sources, checked, month } = table;
	const heads = columns.map(
		({ short, baseline }) => `${escape(short)}${baseline ? ' (baseline)' : ''}`
	);
	const numberOf = (source: Source | undefined) =>
		sources.findIndex(({ url }) => url === source?.url) + 1;
	return [
		`# ${escape(title)}`,
		'',
		`Checked in ${writeMonthInFull(month)} unless a fact shows another month. Compared with Crossroads: <${url}>`,
		'',
		line(['', ...heads]),
		line(['---', ...heads.map(() => '---')]),
		...groups.flatMap((group) => [
			line([`**${escape(group.name)}**`, ...heads.map(() => '')]),
			...group.rows.map((row) =>
				line([writeHead(row), ...row.cells.map((cell) => writeCell(cell, numberOf, month))])
			)
		]),
		'',
		...sources.map(({ title, url }, i) => {
			const read = checked[url];
			return `${i + 1}. [${escape(title)}](<${url}>)${read ? `, read ${writeMonthInFull(read)}` : ''}`;
		}),
		''
	].join('\n');
}

function writeHead({ name, touches }: Row): string {
	const answers = touches.map(
		({ question, answer, assumed }) =>
			`${escape(question)} ${assumed ? 'assumed ' : ''}${escape(answer)}`
	);
	return [escape(name), ...answers].join(' — ');
}

/** Several values one below the other, each with the platform or mode it holds for. */
function writeCell(
	{ readings, none }: Cell,
	numberOf: (source: Source | undefined) => number,
	usual: string
): string {
	if (none) return `${escape(none.text)} (${escape(none.why)})`;
	if (readings.length === 0) return '–';
	return readings
		.map(({ of, text, note, relative, source, checked }) => {
			const month = checked && checked !== usual ? writeMonthInFull(checked) : undefined;
			const said = [note, relative, month].filter((part) => part !== undefined).map(escape);
			const number = numberOf(source);
			return [
				...(of === undefined ? [] : [`${escape(of)}:`]),
				escape(text),
				...(number > 0 ? [`[${number}]`] : []),
				...(said.length > 0 ? [`(${said.join('; ')})`] : [])
			].join(' ');
		})
		.join('<br>');
}

function line(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** Text in one line of a table; no-break spaces become plain ones. */
function escape(text: string): string {
	return escapeMarkdown(text.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' '));
}
