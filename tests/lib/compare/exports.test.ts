import { expect, test } from 'vitest';
import { writeCsv } from '#lib/compare/csv.ts';
import { writeMarkdown } from '#lib/compare/markdown.ts';
import { findPicked } from '#lib/compare/picked.ts';
import { drawTable, type Comparison } from '#lib/compare/table.ts';
import { inTable, sideBySide, ways } from './ways.ts';

const writeStatus: Comparison['writeStatus'] = ({ kind }) => kind;
const touched: Comparison = {
	...inTable('bike', 'van'),
	differ: true,
	touches: [
		{ keys: ['weight'], place: 0, question: 'Weight?', answer: '20 kilograms', assumed: true }
	]
};
const url = 'https://example.org/compare?pick=bike,van';

test('Markdown', () => {
	expect(writeMarkdown({ table: drawTable(touched), title: 'Bike and *Van*', url })).toBe(
		[
			'# Bike and \\*Van\\*',
			'',
			`Checked in November 2026 unless a fact shows another month. Compared with Crossroads: <${url}>`,
			'',
			'|  | Bike (baseline) | Van |',
			'| --- | --- | --- |',
			'| **What matters for your answers** |  |  |',
			'| Load, at most — Weight? assumed 20 kilograms | 20 kg [1] (on a good rack) | 2,000 kg [1] (far more; March 2026) |',
			'| Runs on — Weight? assumed 20 kilograms | paths, roads [2] | roads [2] (without paths) |',
			'| **Limits** |  |  |',
			'| Seats | 1 seat [1] | 3 seats [1] (3× more) |',
			'',
			'1. [Loads](<https://docs.aws.amazon.com/loads.html>), read March 2026',
			'2. [Grounds \\| roads](<https://docs.aws.amazon.com/grounds.html>), read November 2026',
			''
		].join('\n')
	);
});

test('Markdown says why there is no value, and lists several', () => {
	const written = (...picks: string[]) =>
		writeMarkdown({ table: drawTable(sideBySide(...picks)), title: '', url });
	expect(written('balloon', 'inn')).toContain('| Stars | – | 4 stars [1] |');
	expect(written('balloon', 'bike', 'van')).toContain(
		'| Runs on | not applicable (It flies.) | paths, roads [2] | roads [2] |'
	);
	expect(written('mule', 'ferry')).toContain(
		'| Load, at most | 60 to 90 kg [1] | rivers: 300 kg [1] (in summer)<br>the sea: 5,000 kg [2] (March 2026) |'
	);
	expect(written('mule', 'ferry@sea')).toContain(
		'| Load, at most | 60 to 90 kg [1] | 5,000 kg [2] (March 2026) |'
	);
});

const heads = 'Group,Row,Unit,Option,For,Value,Note,Source,Checked';
const loads = 'https://docs.aws.amazon.com/loads.html';
const grounds = 'https://docs.aws.amazon.com/grounds.html';

test('CSV: a row a value', () => {
	const table = drawTable({ ...inTable('bike', 'balloon'), differ: true, writeStatus });
	expect(writeCsv(table)).toBe(
		'\ufeff' +
			[
				heads,
				'At a glance,Status,,Bike,,current,,,',
				`At a glance,Status,,Balloon,,renamed,use the airship instead,${loads},`,
				`At a glance,Needs a ticket,,Bike,,No,,${loads},2026-11`,
				`At a glance,Needs a ticket,,Balloon,,Yes,,${loads},2026-11`,
				`Limits,"Load, at most",kg,Bike,,20,on a good rack,${loads},2026-11`,
				'Limits,"Load, at most",kg,Balloon,,not published,The maker is silent.,,',
				`Limits,Seats,seats,Bike,,1,,${loads},2026-11`,
				'Limits,Seats,seats,Balloon,,not applicable,It has a basket.,,',
				`Limits,Runs on,,Bike,,"paths, roads",,${grounds},2026-11`,
				'Limits,Runs on,,Balloon,,not applicable,It flies.,,',
				''
			].join('\r\n')
	);
});

test('CSV: several values of one cell, ranges and what has no limit', () => {
	const lines = writeCsv(drawTable(inTable('ferry', 'mule'))).split('\r\n');
	expect(lines.filter((line) => line.startsWith('Limits'))).toEqual([
		`Limits,"Load, at most",kg,Ferry,rivers,300,in summer,${loads},2026-11`,
		`Limits,"Load, at most",kg,Ferry,the sea,5000,,${grounds},2026-03`,
		`Limits,"Load, at most",kg,Mule,,60 to 90 kg,,${loads},2026-11`,
		`Limits,Seats,seats,Ferry,,as many as come,,${loads},2026-11`,
		`Limits,Seats,seats,Mule,,from 1 seat,,${loads},2026-11`
	]);
});

test('CSV takes the sting out of formulas and keeps numbers below zero', () => {
	const [bike] = ways;
	const facts = {
		...bike!.facts,
		scope: { ...bike!.facts.scope!, value: '=HYPERLINK("x")', note: '@now' },
		load: { ...bike!.facts.load!, value: -5 }
	};
	const picked = findPicked([{ ...bike!, facts }], ['bike']);
	const csv = writeCsv(drawTable({ ...inTable('bike'), picked }));
	expect(csv).toContain(`,"'=HYPERLINK(""x"")",'@now,`);
	expect(csv).toContain(',kg,Bike,,-5,');
});
