import { expect, test } from 'vitest';
import { packFamilies, unpackFamilies } from '#lib/compare/packed.ts';
import { loads, grounds, lodging, travelling } from './ways.ts';

test('each source travels once', () => {
	const { sources, families } = packFamilies([travelling, lodging]);
	expect(sources).toEqual([loads, grounds]);
	expect(families[0]?.candidates[0]?.facts.grounds).toEqual({
		value: ['paths', 'roads'],
		source: 1,
		checked: '2026-11'
	});
	expect(families[0]?.candidates[2]?.status).toEqual({
		kind: 'renamed',
		since: '2025-02',
		instead: 'the airship',
		source: 0
	});
});

test('what is unpacked is what was packed, but for the summaries', () => {
	const [back] = unpackFamilies(JSON.parse(JSON.stringify(packFamilies([travelling]))));
	const candidates = travelling.candidates.map((candidate) => ({ ...candidate, summary: '' }));
	expect(back).toEqual({ ...travelling, candidates });
});
