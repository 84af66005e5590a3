// Writes how wide each character is, of the diagrams' font and of the titles': node scripts/advance-widths.js
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { format, resolveConfig } from 'prettier';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const text = `${ascii}\u00a0‘’“”–—·×±−…÷£€é`;
const require = createRequire(import.meta.url);

await writeWidths({
	name: 'Source Sans 3',
	family: 'source-sans-3',
	weights: [400, 600],
	to: '../src/lib/layout/advance-widths.ts'
});
await writeWidths({
	name: 'Newsreader',
	family: 'newsreader',
	weights: [500],
	to: '../src/lib/preview/advance-widths.ts'
});

async function writeWidths({ name, family, weights, to }) {
	const out = new URL(to, import.meta.url);
	const tables = {};
	for (const weight of weights) {
		const file = `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`;
		const font = await subsetFont(readFileSync(require.resolve(file)), text, {
			targetFormat: 'truetype'
		});
		tables[weight] = readWidths(font);
	}
	const source = `/** Advance widths of ${name} in thousandths of the font size, by weight. Made by scripts/advance-widths.js. */
export const advanceWidths: Readonly<Record<${weights.join(' | ')}, Readonly<Record<string, number>>>> = ${JSON.stringify(tables)};
`;
	const config = await resolveConfig(out);
	writeFileSync(out, await format(source, { ...config, parser: 'typescript' }));
}

/** Widths by character, from the tables head, hhea, hmtx and cmap (format 4) of a TrueType font. */
function readWidths(font) {
	const tableAt = (name) => {
		for (let i = 0; i < font.readUInt16BE(4); i++)
			if (font.toString('latin1', 12 + 16 * i, 16 + 16 * i) === name)
				return font.readUInt32BE(12 + 16 * i + 8);
		throw new Error(`The font has no table "${name}".`);
	};
	const unitsPerEm = font.readUInt16BE(tableAt('head') + 18);
	const measured = font.readUInt16BE(tableAt('hhea') + 34);
	const glyphOf = readCharacterMap(font, tableAt('cmap'));
	const widths = {};
	for (const character of text) {
		const glyph = glyphOf(character.codePointAt(0));
		if (glyph === 0) continue;
		const at = tableAt('hmtx') + 4 * Math.min(glyph, measured - 1);
		widths[character] = Math.round((1000 * font.readUInt16BE(at)) / unitsPerEm);
	}
	return widths;
}

function readCharacterMap(font, cmap) {
	const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) =>
		font.readUInt32BE(cmap + 4 + 8 * i + 4)
	);
	const at = cmap + subtables.find((offset) => font.readUInt16BE(cmap + offset) === 4);
	const segments = font.readUInt16BE(at + 6) / 2;
	const read = (part, segment) => font.readUInt16BE(at + 14 + 2 * (part * segments + segment));
	return (code) => {
		for (let segment = 0; segment < segments; segment++) {
			if (read(0, segment) < code) continue;
			// A padding word stands between the ends and the starts.
			const place = at + 16 + 2 * segment;
			const first = font.readUInt16BE(place + 2 * segments);
			if (first > code) return 0;
			const delta = font.readUInt16BE(place + 4 * segments);
			const offset = font.readUInt16BE(place + 6 * segments);
			if (offset === 0) return (code + delta) & 0xffff;
			const glyph = font.readUInt16BE(place + 6 * segments + offset + 2 * (code - first));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}
