/** An option's page, the comparison, its exports and the public data say what the facts say. */
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/compare/csv.ts';
import { unpack } from '#lib/compare/packed.ts';
import { findPicked } from '#lib/compare/picked.ts';
import { tableRows } from '#lib/compare/row-specs.ts';
import { drawTable } from '#lib/compare/table.ts';
import { candidatePage } from '#lib/registry/candidate-page.server.ts';
import { candidateFile, treeTable } from '#lib/registry/compare-data.server.ts';
import { searchCatalogue } from '#lib/registry/search-catalogue.server.ts';
import { candidateData } from '#lib/registry/public-data.server.ts';
import { allTrees, dimensionById } from '#lib/registry/registry.server.ts';
import { readingsOf } from '#lib/tree/candidate.ts';
import { writeValue } from '#lib/tree/prose.ts';
import { writeStatus } from '#lib/tree/status.ts';
import { candidates } from '#trees/candidates/index.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const found = new Map(searchCatalogue().options.map(({ id, name }) => [id, plain(name)]));

describe.each(candidates.map((candidate) => [candidate.id, candidate] as const))(
	'%s',
	(id, candidate) => {
		const { facts, name } = candidate;
		const readings = Object.entries(facts).flatMap(([dimension, fact]) =>
			readingsOf(fact).map(({ variant, fact: one }) => ({ dimension, variant, one }))
		);

		test('its page shows every value with its page and month', () => {
			const shown = candidatePage(id)!.groups.flatMap(({ rows }) =>
				rows.flatMap(({ dimension, values }) =>
					values.map(({ text, source, checked }) => [dimension, plain(text), source.url, checked])
				)
			);
			const known = readings.map(({ dimension, one }) => [
				dimension,
				plain(writeValue(one, dimensionById(dimension))),
				one.source.url,
				one.checked
			]);
			expect(shown.toSorted()).toEqual(known.toSorted());
		});

		test('the public data hold every value with its page and month', () => {
			const { facts: data } = candidateData(id)!;
			for (const { dimension, variant, one } of readings) {
				const fact = data[dimension]!;
				const own = 'values' in fact ? fact.values.find((value) => value.name === variant) : fact;
				expect(own).toMatchObject({
					value: one.value,
					source: one.source.url,
					checked: one.checked
				});
			}
		});

		test('search knows its name', () => {
			expect(found.get(id)).toBe(name);
		});

		test('its file for comparisons gives back its facts', () => {
			const [own] = unpack(candidateFile(id)!);
			expect(own!.id).toBe(id);
			for (const { dimension, variant, one } of readings) {
				const kept = readingsOf(own!.facts[dimension]!).find((value) => value.variant === variant);
				expect(JSON.stringify(kept?.fact.value).replaceAll('\u00a0', ' ')).toBe(
					JSON.stringify(one.value)
				);
				expect(kept?.fact.source.url).toBe(one.source.url);
			}
		});
	}
);

describe.each(allTrees().map(({ id }) => [id] as const))('the comparison of %s', (id) => {
	const packed = treeTable(id);
	const known = unpack(packed);
	const table = drawTable({
		picked: findPicked(
			known,
			known.map((one) => one.id)
		),
		rows: tableRows(packed.dimensions),
		base: known[0]!.id,
		differ: false,
		touches: [],
		writeStatus
	});

	test('shows every value, and its CSV holds it with page and month', () => {
		const csv = writeCsv(table);
		const rows = new Map(table.groups.flatMap((group) => group.rows.map((row) => [row.id, row])));
		for (const { id: dimension } of packed.dimensions) {
			const shown = rows
				.get(dimension)!
				.cells.map(({ readings }) =>
					readings.map(({ text, source, checked }) => [plain(text), source?.url, checked])
				);
			const wanted = known.map((one) =>
				readingsOf(one.facts[dimension]!).map(({ fact }) => [
					plain(writeValue(fact, dimensionById(dimension))),
					fact.source.url,
					fact.checked
				])
			);
			expect(shown, dimension).toEqual(wanted);
			for (const [, url, checked] of wanted.flat()) expect(csv).toContain(`${url},${checked}`);
		}
	});
});
