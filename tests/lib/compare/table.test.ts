import { describe, expect, test } from 'vitest';
import { drawTable, type Comparison, type Table } from '#lib/compare/table.ts';
import { grounds, loads, lodging, travelling } from './ways.ts';

const usual: Comparison = {
	families: [travelling, lodging],
	picks: ['bike', 'van', 'balloon'],
	base: 'bike',
	differ: false,
	touches: [],
	writeStatus: ({ kind, since }) => `${kind}${since ? ` since ${since}` : ''}`
};
const draw = (more: Partial<Comparison> = {}) => drawTable({ ...usual, ...more });

/** A table as text: a line for each group and row. */
function tell({ columns, groups }: Table): string[] {
	const heads = columns.map(({ short, baseline }) => short + (baseline ? '*' : ''));
	const rows = groups.flatMap((group) => [
		`${group.name}${group.folded ? ' (folded)' : ''}:`,
		...group.rows.map(
			({ name, cells }) => `${name}: ${cells.map((c) => c.text || '–').join(' | ')}`
		)
	]);
	return [heads.join(' | '), ...rows];
}

const row = (table: Table, id: string) =>
	table.groups.flatMap(({ rows }) => rows).find((one) => one.id === id)!;

describe('rows', () => {
	test('of one family', () => {
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

	test('of two families: what both have, then what each has of its own, folded', () => {
		expect(tell(draw({ picks: ['bike', 'inn', 'van'] }))).toEqual([
			'Bike* | Inn | Van',
			'At a glance:',
			'Status: current | current | current',
			'Scope: one load | one night in an inn | one load',
			'Needs a ticket: No | No | No',
			'Ways to travel: Limits (folded):',
			'Load, at most: 20\u00a0kg | – | 2,000\u00a0kg',
			'Seats: 1\u00a0seat | – | 3\u00a0seats',
			'Runs on: paths, roads | – | roads',
			'Lodging: Limits (folded):',
			'Load, at most: – | 1\u00a0trunk | –',
			'Lodging: Comfort (folded):',
			'Stars: – | 4\u00a0stars | –'
		]);
	});

	test('only those that differ, and how many are alike', () => {
		const table = draw({ picks: ['bike', 'van'], differ: true });
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
		const likeness = (picks: string[], id: string) => row(draw({ picks }), id).likeness;
		expect(likeness(['bike', 'inn'], 'ways.load')).toBe('partial');
		expect(likeness(['balloon', 'inn'], 'ways.load')).toBe('partial');
		expect(likeness(['bike', 'van', 'inn'], 'ways.load')).toBe('differs');
		expect(likeness(['bike', 'balloon', 'inn'], 'ways.load')).toBe('differs');
		expect(likeness(['bike', 'inn'], 'scope')).toBe('differs');
		expect(likeness(['bike', 'inn'], 'status')).toBe('alike');
	});

	test('across families, those that do not apply to all are hidden too, and counted apart', () => {
		const table = draw({ picks: ['bike', 'inn'], differ: true });
		expect(tell(table)).toEqual([
			'Bike* | Inn',
			'At a glance:',
			'Scope: one load | one night in an inn'
		]);
		expect([table.alike, table.partial]).toEqual([2, 5]);
		expect(draw({ picks: ['bike', 'van'], differ: true }).partial).toBe(0);
	});

	test('those that the answers touched stand first, in path order', () => {
		const touch = (key: string, place: number) => ({
			keys: [`travel/${key}`],
			place,
			question: key,
			answer: 'so',
			assumed: false
		});
		const table = draw({ touches: [touch('reach', 0), touch('weight', 1), touch('rain', 2)] });
		expect(tell(table).slice(0, 5)).toEqual([
			'Bike* | Van | Balloon',
			'What your answers touched:',
			'Runs on: paths, roads | roads | not applicable',
			'Load, at most: 20\u00a0kg | 2,000\u00a0kg | not published',
			'At a glance:'
		]);
		expect(row(table, 'grounds').touches.map(({ question }) => question)).toEqual([
			'reach',
			'weight'
		]);
	});
});

describe('columns', () => {
	test('picks that no family holds are left out; the first column stands in for an unknown baseline', () => {
		expect(tell(draw({ picks: ['van', 'zeppelin', 'bike'], base: 'zeppelin' }))[0]).toBe(
			'Van* | Bike'
		);
		expect(draw({ picks: [] })).toEqual({
			columns: [],
			groups: [],
			sorters: [],
			alike: 0,
			partial: 0,
			month: '',
			sources: [],
			checked: {}
		});
	});

	test('in order of a numeric row, those without a value last', () => {
		const by = (row: string, descending: boolean) => {
			const table = draw({ sort: { row, descending }, picks: ['balloon', 'bike', 'van'] });
			return [tell(table)[0], table.sortedBy];
		};
		expect(by('load', true)).toEqual(['Van | Bike* | Balloon', 'Load, at most']);
		expect(by('load', false)).toEqual(['Bike* | Van | Balloon', 'Load, at most']);
		expect(by('grounds', true)).toEqual(['Balloon | Bike* | Van', undefined]);
		expect(by('wings', true)).toEqual(['Balloon | Bike* | Van', undefined]);
		expect(draw().sorters).toEqual([
			{ id: 'load', name: 'Load, at most' },
			{ id: 'rows', name: 'Seats' }
		]);
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
		expect(cells).toEqual([
			{
				kind: 'value',
				text: '20\u00a0kg',
				note: 'on a good rack',
				bar: 0.394,
				number: 20,
				source: loads,
				checked: '2026-11'
			},
			{
				kind: 'value',
				text: '2,000\u00a0kg',
				relative: 'far more',
				bar: 1,
				number: 2000,
				source: loads,
				checked: '2026-03'
			},
			{ kind: 'none', text: 'not published', why: 'The maker is silent.' }
		]);
	});

	test('a set shows which options it holds', () => {
		const [bike, van] = row(draw(), 'grounds').cells;
		expect(bike?.holds).toEqual([true, true, false]);
		expect(van).toMatchObject({ holds: [false, true, false], relative: 'without paths' });
	});

	test('yes and no, status, and the rows of another family', () => {
		const table = draw({ picks: ['bike', 'balloon', 'inn'] });
		expect(row(table, 'commitment').cells.map(({ kind }) => kind)).toEqual(['no', 'yes', 'no']);
		expect(row(table, 'status').cells[1]).toEqual({
			kind: 'value',
			text: 'renamed since 2025-02',
			note: 'use the airship instead',
			source: loads
		});
		expect(row(table, 'lodging.stars').cells.map(({ kind }) => kind)).toEqual([
			'absent',
			'absent',
			'value'
		]);
	});

	test('a lone number has no bar, and nothing is said against a baseline without a value', () => {
		expect(row(draw({ picks: ['bike', 'balloon'] }), 'load').cells[0]).not.toHaveProperty('bar');
		const { cells } = row(draw({ base: 'balloon' }), 'load');
		expect(cells.some((cell) => 'relative' in cell)).toBe(false);
	});
});

test('the scale that most bars of a group have is said once', () => {
	const scales = ({ groups }: Table) => groups.map(({ name, scale }) => `${name}: ${scale}`);
	expect(scales(draw())).toEqual(['At a glance: linear', 'Limits: log']);
	expect(row(draw(), 'rows').scale).toBe('linear');
});

test('sources in reading order, the usual month, and the month each was last read', () => {
	const { sources, month, checked } = draw();
	expect(sources).toEqual([loads, grounds]);
	expect(month).toBe('2026-11');
	expect(checked).toEqual({ [loads.url]: '2026-11', [grounds.url]: '2026-11' });
	expect(draw({ picks: ['van', 'balloon'], differ: true }).sources).toEqual([loads, grounds]);
});
