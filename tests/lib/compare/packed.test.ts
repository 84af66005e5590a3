import { expect, test } from 'vitest';
import { pack, unpack } from '#lib/compare/packed.ts';
import { asked, grounds, loads, ways } from './ways.ts';

const packed = pack(ways, asked);

test('each source travels once', () => {
	expect(packed.sources).toEqual([loads, grounds]);
	const written = JSON.stringify(packed.candidates);
	expect(written).not.toContain('https://');
	expect(written).toContain('"grounds":{"value":["paths","roads"],"source":1,"checked":"2026-11"}');
});

test('what is unpacked is what was packed, but for summary and topic', () => {
	const back = unpack(JSON.parse(JSON.stringify(packed)));
	expect(back).toEqual(
		ways.map(({ id, name, short, alias, variants, status, facts }) => {
			const names = { id, name, short, ...(alias && { alias }), ...(variants && { variants }) };
			return { ...names, status, facts };
		})
	);
});

test('facts on other dimensions stay behind', () => {
	const [bike] = unpack(pack(ways.slice(0, 1), asked.slice(0, 1)));
	expect(Object.keys(bike!.facts)).toEqual(['scope']);
});

test('a dimension may be called source', () => {
	const { dimension } = asked[0]!;
	const candidate = { ...ways[0]!, facts: { source: ways[0]!.facts.scope! } };
	const [back] = unpack(pack([candidate], [{ id: 'source', dimension, place: 0 }]));
	expect(back!.facts).toEqual(candidate.facts);
});
