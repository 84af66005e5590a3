// Cuts the fonts down to the characters that the site uses: node scripts/subset-fonts.js
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
// The packages hold no → ≈ ≤ ≥; they are named here so that they come with a font that has them.
const text = `${ascii}\u00a0‘’“”–—·§×±→−≈≤≥…÷£€é`;
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'sups'];

const fonts = [
	['newsreader', 500],
	['source-sans-3', 400],
	['source-sans-3', 600],
	['source-code-pro', 400]
];
const folder = new URL('../src/view/look/fonts/', import.meta.url);
const require = createRequire(import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [family, weight] of fonts) {
	const from = require.resolve(
		`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`
	);
	const to = new URL(`${family}-${weight}.woff2`, folder);
	if (isNewer(to, [from, new URL(import.meta.url)])) continue;
	const subset = await subsetFont(readFileSync(from), text, {
		targetFormat: 'woff2',
		keepFeatures
	});
	writeFileSync(to, subset);
}

function isNewer(file, sources) {
	const made = statSync(file, { throwIfNoEntry: false });
	return made && sources.every((source) => statSync(source).mtimeMs <= made.mtimeMs);
}
