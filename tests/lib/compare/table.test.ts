import { describe, expect, test } from 'vitest';
import { drawTable, type Comparison, type Table } from '#lib/compare/table.ts';
import { grounds, inTable, loads, sideBySide } from './ways.ts';

const usual = inTable('bike', 'van', 'balloon');
const draw = (comparison = usual, more: Partial<Comparison> = {}) =>
	drawTable({ ...comparison, ...more });

/** A table as text: a line for each group and row. */
function tell({ columns, groups }: Table): string[] {
	const heads = columns.map(({ short, baseline }) => short + (baseline ? '*' : ''));
	const rows = groups.flatMap((group) => [
		`${group.name}${group.folded ? ' (folded)' : ''}:`,
		...group.rows.map(({ name, cells }) => `${name}: ${cells.map(tellCell).join(' | ')}`)
	]);
	return [heads.join(' | '), ...rows];
}

function tellCell({ readings, none }: Table['groups'][0]['rows'][0]['cells'][0]): string {
	const said = readings.map(({ of, text }) => (of === undefined ? text : `${of} ${text}`));
	return (none?.text ?? said.join(' + ')) || '–';
}

const row = (table: Table, id: string) =>
	table.groups.flatMap(({ rows }) => rows).find((one) => one.id === id)!;

describe('rows', () => {
	test('of a tree’s table', () => {
		expect(tell(draw())).toEqual([
			'Bike* | Van | Balloon',
			'At a glance:',
			'Status: current | current | renamed since 2025-02',
			'Scope: one load | one load | one load',
			'Needs a ticket: No | No | Yes',
			'Limits:',
			'Load, at most: 20\u00a0kg | 2,000\u00a0kg | not published',
			'Seats: 1\u00a0seat | 3\u00a0seats | not applicable',
			'Runs on: paths, roads | roads | not applicable'
		]);
	});

	test('one candidate stands in two tables, each with its own rows', () => {
		const rows = usual.rows.filter(({ id }) => id === 'rows');
		expect(tell(draw(usual, { rows: rows.map((one) => ({ ...one, group: 'Room' })) }))).toEqual([
			'Bike* | Van | Balloon',
			'Room:',
			'Status: current | current | renamed since 2025-02',
			'Seats: 1\u00a0seat | 3\u00a0seats | not applicable'
		]);
	});

	test('of any candidates: what all have, then what some have, then folded what one alone has', () => {
		expect(tell(draw(sideBySide('bike', 'inn', 'van', 'balloon')))).toEqual([
			'Bike* | Inn | Van | Balloon',
			'At a glance:',
			'Status: current | current | current | renamed since 2025-02',
			'Scope: one load | one night | one load | one load',
			'Needs a ticket: No | No | No | Yes',
			'What some of them have:',
			'Load, at most: 20\u00a0kg | – | 2,000\u00a0kg | not published',
			'Seats: 1\u00a0seat | – | 3\u00a0seats | not applicable',
			'Runs on: paths, roads | – | roads | not applicable',
			'What only one of them has (folded):',
			'Stars: – | 4\u00a0stars | – | –'
		]);
	});

	test('a dimension that none has a value on is no row', () => {
		const names = tell(draw(sideBySide('balloon', 'inn'))).map((line) => line.split(':')[0]);
		expect(names).toEqual([
			'Balloon* | Inn',
			'At a glance',
			'Status',
			'Scope',
			'Needs a ticket',
			'What only one of them has (folded)',
			'Stars'
		]);
	});

	test('a variant has the rows that it has a value on', () => {
		const groupOf = (id: string, ...picks: string[]) =>
			sideBySide(...picks).rows.find((one) => one.id === id)?.group;
		expect(groupOf('commitment', 'ferry@sea', 'bike')).toBe('At a glance');
		expect(groupOf('commitment', 'ferry@river', 'bike')).toBe('What only one of them has');
		expect(groupOf('commitment', 'ferry', 'bike')).toBe('At a glance');
	});

	test('only those that differ, and how many are alike', () => {
		const table = draw(inTable('bike', 'van'), { differ: true });
		expect(table.alike).toBe(3);
		expect(tell(table)).toEqual([
			'Bike* | Van',
			'Limits:',
			'Load, at most: 20\u00a0kg | 2,000\u00a0kg',
			'Seats: 1\u00a0seat | 3\u00a0seats',
			'Runs on: paths, roads | roads'
		]);
	});

	test('a row that not all have differs only where those that have it do', () => {
		const likeness = (id: string, ...picks: string[]) => row(draw(inTable(...picks)), id).likeness;
		expect(likeness('load', 'bike', 'inn')).toBe('partial');
		expect(likeness('load', 'bike', 'van', 'inn')).toBe('differs');
		expect(likeness('load', 'bike', 'balloon', 'inn')).toBe('differs');
		expect(likeness('load', 'ferry', 'ferry@sea')).toBe('differs');
		expect(likeness('scope', 'bike', 'inn')).toBe('differs');
		expect(likeness('status', 'bike', 'inn')).toBe('alike');
	});

	test('a row that says nothing of any column is left out, and counted', () => {
		const table = draw(inTable('balloon', 'inn'));
		expect(tell(table).some((line) => line.startsWith('Load'))).toBe(false);
		expect(table.empty).toBeGreaterThan(0);
		expect(draw(inTable('bike', 'van', 'inn')).empty).toBe(0);
	});

	test('those that do not apply to all are hidden too, and counted apart', () => {
		const table = draw(sideBySide('bike', 'inn'), { differ: true });
		expect(tell(table)).toEqual(['Bike* | Inn', 'At a glance:', 'Scope: one load | one night']);
		expect([table.alike, table.partial]).toEqual([2, 4]);
		expect(draw(inTable('bike', 'van'), { differ: true }).partial).toBe(0);
	});

	test('those that the answers touched stand first, in path order', () => {
		const touch = (key: string, place: number) => ({
			keys: [key, `near-${key}`],
			place,
			question: key,
			answer: 'so',
			assumed: false
		});
		const touches = [touch('reach', 0), touch('weight', 1), touch('rain', 2)];
		const table = draw(usual, { touches });
		expect(tell(table).slice(0, 5)).toEqual([
			'Bike* | Van | Balloon',
			'What matters for your answers:',
			'Runs on: paths, roads | roads | not applicable',
			'Load, at most: 20\u00a0kg | 2,000\u00a0kg | not published',
			'At a glance:'
		]);
		expect(row(table, 'grounds').touches.map(({ question }) => question)).toEqual([
			'reach',
			'weight'
		]);
		const rows = usual.rows.map((one) => ({ ...one, touchedBy: ['near-rain'] }));
		expect(row(draw(usual, { rows, touches }), 'scope').touches).toEqual([touches[2]]);
	});
});

describe('columns', () => {
	test('the first stands in for an unknown baseline; a variant is titled so', () => {
		expect(tell(draw(inTable('van', 'bike'), { base: 'zeppelin' }))[0]).toBe('Van* | Bike');
		const { columns } = draw(inTable('bike', 'ferry@sea', 'mule@cart'), { base: 'ferry@sea' });
		expect(columns).toEqual([
			{ id: 'bike', candidate: 'bike', name: 'The bike', short: 'Bike', baseline: false },
			{
				id: 'ferry@sea',
				candidate: 'ferry',
				name: 'The ferry on the sea',
				short: 'Ferry on the sea',
				baseline: true
			},
			{
				id: 'mule@cart',
				candidate: 'mule',
				name: 'The mule (with a cart)',
				short: 'Mule (with a cart)',
				baseline: false
			}
		]);
		expect(draw(sideBySide('zeppelin'))).toMatchObject({ columns: [], sources: [], month: '' });
	});

	const by = (comparison: Comparison, row: string, descending: boolean) => {
		const table = draw(comparison, { sort: { row, descending } });
		return [tell(table)[0], table.sortedBy];
	};

	test('in order of a numeric row, those without a value last', () => {
		const three = { ...inTable('balloon', 'bike', 'van'), base: 'bike' };
		expect(by(three, 'load', true)).toEqual(['Van | Bike* | Balloon', 'Load, at most']);
		expect(by(three, 'load', false)).toEqual(['Bike* | Van | Balloon', 'Load, at most']);
		expect(by(three, 'grounds', true)).toEqual(['Balloon | Bike* | Van', undefined]);
		expect(by(three, 'wings', true)).toEqual(['Balloon | Bike* | Van', undefined]);
		expect(draw().sorters).toEqual([
			{ id: 'load', name: 'Load, at most', group: 'Limits' },
			{ id: 'rows', name: 'Seats', group: 'Limits' }
		]);
	});

	test('by the smallest of several values, by the low end of a range', () => {
		const four = inTable('bike', 'van', 'ferry', 'mule');
		expect(by(four, 'load', false)[0]).toBe('Bike* | Mule | Ferry | Van');
		expect(by(four, 'load', true)[0]).toBe('Van | Ferry | Mule | Bike*');
	});

	test('what has no limit stands after the numbers, whichever way', () => {
		const four = inTable('balloon', 'ferry', 'van', 'mule');
		expect(by(four, 'rows', false)[0]).toBe('Mule | Van | Ferry | Balloon*');
		expect(by(four, 'rows', true)[0]).toBe('Van | Mule | Ferry | Balloon*');
	});
});

describe('cells', () => {
	test('a number beside the baseline', () => {
		const { cells, unit, scale, sortable, help } = row(draw(), 'load');
		expect({ unit, scale, sortable, help }).toEqual({
			unit: 'kg',
			scale: 'log',
			sortable: true,
			help: 'What it carries.'
		});
		const read = { kind: 'value', source: loads };
		expect(cells).toEqual([
			{
				readings: [
					{
						...read,
						text: '20\u00a0kg',
						note: 'on a good rack',
						bar: 0.394,
						number: 20,
						checked: '2026-11'
					}
				]
			},
			{
				readings: [
					{
						...read,
						text: '2,000\u00a0kg',
						relative: 'far more',
						bar: 1,
						number: 2000,
						checked: '2026-03'
					}
				]
			},
			{ readings: [], none: { text: 'not published', why: 'The maker is silent.' } }
		]);
	});

	test('values by platform: each with its name, note and source; nothing is said against them', () => {
		const [bike, ferry] = row(draw(inTable('bike', 'ferry')), 'load').cells;
		expect(ferry?.readings).toEqual([
			{
				of: 'rivers',
				kind: 'value',
				text: '300\u00a0kg',
				note: 'in summer',
				bar: 0.67,
				number: 300,
				source: loads,
				checked: '2026-11'
			},
			{
				of: 'the sea',
				kind: 'value',
				text: '5,000\u00a0kg',
				bar: 1,
				number: 5000,
				source: grounds,
				checked: '2026-03'
			}
		]);
		expect(bike?.readings[0]).not.toHaveProperty('relative');
		const [again] = row(draw(inTable('bike', 'ferry'), { base: 'ferry' }), 'load').cells;
		expect(again?.readings[0]).not.toHaveProperty('relative');
		// Picked on one platform it is a plain value.
		const [, sea] = row(draw(inTable('bike', 'ferry@sea')), 'load').cells;
		expect(sea?.readings).toMatchObject([{ text: '5,000\u00a0kg', relative: 'far more' }]);
		expect(sea?.readings[0]).not.toHaveProperty('of');
		const [, ticket] = row(draw(inTable('bike', 'ferry')), 'commitment').cells;
		expect(ticket?.readings).toMatchObject([{ of: 'the sea', kind: 'yes' }]);
	});

	test('a range is drawn to its low end and faintly on to its high one, without a word against the baseline', () => {
		const [, mule] = row(draw(inTable('bike', 'mule')), 'load').cells;
		expect(mule?.readings).toEqual([
			{
				kind: 'value',
				text: '60 to 90\u00a0kg',
				bar: 0.667,
				upTo: 1,
				source: loads,
				checked: '2026-11'
			}
		]);
		expect(tell(draw(inTable('bike', 'mule')))).toContain(
			'Seats: 1\u00a0seat | from\u00a01\u00a0seat'
		);
	});

	test('what has no limit is told in the words of its source, without a bar', () => {
		const [, , ferry] = row(draw(inTable('bike', 'van', 'ferry')), 'rows').cells;
		expect(ferry?.readings).toEqual([
			{ kind: 'value', text: 'as many as come', source: loads, checked: '2026-11' }
		]);
	});

	test('a set shows which options it holds', () => {
		const [bike, van] = row(draw(), 'grounds').cells;
		expect(bike?.readings[0]?.holds).toEqual([true, true, false]);
		expect(van?.readings).toMatchObject([
			{ holds: [false, true, false], relative: 'without paths' }
		]);
	});

	test('yes and no, status, and a fact that is not there', () => {
		const table = draw(inTable('bike', 'balloon', 'inn'));
		const kinds = row(table, 'commitment').cells.map(({ readings }) => readings[0]?.kind);
		expect(kinds).toEqual(['no', 'yes', 'no']);
		expect(row(table, 'status').cells[1]?.readings).toEqual([
			{
				kind: 'value',
				text: 'renamed since 2025-02',
				note: 'use the airship instead',
				source: loads
			}
		]);
		expect(row(table, 'load').cells[2]).toEqual({ readings: [] });
	});

	test('a lone number has no bar, and nothing is said against a baseline without a value', () => {
		const [bike] = row(draw(inTable('bike', 'balloon')), 'load').cells;
		expect(bike?.readings[0]).not.toHaveProperty('bar');
		const { cells } = row(draw(usual, { base: 'balloon' }), 'load');
		expect(cells.some(({ readings }) => readings.some((one) => 'relative' in one))).toBe(false);
	});
});

test('the scale that most bars of a group have is said once', () => {
	const scales = ({ groups }: Table) => groups.map(({ name, scale }) => `${name}: ${scale}`);
	expect(scales(draw())).toEqual(['At a glance: linear', 'Limits: log']);
	expect(row(draw(), 'rows').scale).toBe('linear');
});

test('sources in reading order, the usual month, and the month of what was read longest ago on each', () => {
	const { sources, month, checked } = draw();
	expect(sources).toEqual([loads, grounds]);
	expect(month).toBe('2026-11');
	expect(checked).toEqual({ [loads.url]: '2026-03', [grounds.url]: '2026-11' });
	expect(draw(inTable('van', 'balloon'), { differ: true }).sources).toEqual([loads, grounds]);
});
