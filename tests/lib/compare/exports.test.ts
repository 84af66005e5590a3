import { expect, test } from 'vitest';
import { writeCsv } from '#lib/compare/csv.ts';
import { writeMarkdown } from '#lib/compare/markdown.ts';
import { drawTable, type Comparison } from '#lib/compare/table.ts';
import { lodging, named, travelling } from './ways.ts';

const usual: Comparison = {
	families: [travelling, lodging],
	picks: ['bike', 'van'],
	base: 'bike',
	differ: true,
	touches: [
		{
			keys: ['travel/weight'],
			place: 0,
			question: 'Weight?',
			answer: '20 kilograms',
			assumed: true
		}
	],
	writeStatus: ({ kind }) => kind
};
const url = 'https://example.org/compare?pick=bike,van';

test('Markdown', () => {
	expect(writeMarkdown({ table: drawTable(usual), title: 'Bike and *Van*', url })).toBe(
		[
			'# Bike and \\*Van\\*',
			'',
			`Checked in November 2026 unless a month stands beside the fact. Compared with Crossroads: <${url}>`,
			'',
			'|  | Bike (baseline) | Van |',
			'| --- | --- | --- |',
			'| **What your answers touched** |  |  |',
			'| Load, at most — Weight? assumed 20 kilograms | 20 kg [1] (on a good rack) | 2,000 kg [1] (far more; March 2026) |',
			'| Runs on — Weight? assumed 20 kilograms | paths, roads [2] | roads [2] (without paths) |',
			'| **Limits** |  |  |',
			'| Seats | 1 seat [1] | 3 seats [1] (3× more) |',
			'',
			'1. [Loads](<https://docs.aws.amazon.com/loads.html>), read November 2026',
			'2. [Grounds \\| roads](<https://docs.aws.amazon.com/grounds.html>), read November 2026',
			''
		].join('\n')
	);
});

test('Markdown says why there is no value, and where a row is another family’s', () => {
	const mixed = { picks: ['balloon', 'inn'], base: 'balloon', differ: false, touches: [] };
	const table = drawTable({ ...usual, ...mixed });
	const text = writeMarkdown({ table, title: 'Balloon and Inn', url });
	expect(text).toContain('| Stars | – | 4 stars [1] |');
	const whole = drawTable({ ...usual, picks: ['balloon', 'bike'], base: 'bike', touches: [] });
	expect(writeMarkdown({ table: whole, title: '', url })).toContain(
		'| Runs on | not applicable (It flies.) | paths, roads [2] |'
	);
});

test('CSV', () => {
	const table = drawTable({ ...usual, touches: [], picks: ['bike', 'balloon'] });
	expect(writeCsv(table)).toBe(
		'\ufeff' +
			[
				'Group,Row,Unit,Bike,Bike: note,Bike: source,Bike: checked,Balloon,Balloon: note,Balloon: source,Balloon: checked',
				'At a glance,Status,,current,,,,renamed,use the airship instead,https://docs.aws.amazon.com/loads.html,',
				'At a glance,Needs a ticket,,No,,https://docs.aws.amazon.com/loads.html,2026-11,Yes,,https://docs.aws.amazon.com/loads.html,2026-11',
				'Limits,"Load, at most",kg,20,on a good rack,https://docs.aws.amazon.com/loads.html,2026-11,not published,The maker is silent.,,',
				'Limits,Seats,seats,1,,https://docs.aws.amazon.com/loads.html,2026-11,not applicable,It has a basket.,,',
				'Limits,Runs on,,"paths, roads",,https://docs.aws.amazon.com/grounds.html,2026-11,not applicable,It flies.,,',
				''
			].join('\r\n')
	);
});

test('CSV takes the sting out of formulas and keeps numbers below zero', () => {
	const bike = named(travelling, 'bike');
	const facts = {
		...bike.facts,
		scope: { ...bike.facts.scope!, value: '=HYPERLINK("x")', note: '@now' },
		load: { ...bike.facts.load!, value: -5 }
	};
	const family = { ...travelling, candidates: [{ ...bike, facts }, named(travelling, 'van')] };
	const csv = writeCsv(drawTable({ ...usual, families: [family], touches: [] }));
	expect(csv).toContain(`,"'=HYPERLINK(""x"")",'@now,`);
	expect(csv).toContain(',kg,-5,');
});
