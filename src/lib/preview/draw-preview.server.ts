/** Draws previews, each once: what has been drawn is kept under `.cache/previews` by its content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { layOutPreview, previewSize, type Box, type Preview } from './lay-out-preview.ts';
import { hues, light } from './light.ts';
import { writePalettePng } from './palette-png.server.ts';

/** To be raised where the same layout is drawn in another way. */
const edition = 1;

const require = createRequire(import.meta.url);
const packages = [
	'satori',
	'@resvg/resvg-js',
	'@fontsource/newsreader',
	'@fontsource/source-sans-3'
];
const fontFiles = [
	['serif', 500, 'newsreader'],
	['sans', 400, 'source-sans-3'],
	['sans', 600, 'source-sans-3']
] as const;

const drawing = new Map<string, Promise<Buffer>>();

/** The PNG of a preview; from `folder` where it was drawn before. */
export function previewPng(preview: Preview, folder = '.cache/previews'): Promise<Buffer> {
	const layout = layOutPreview(preview);
	const content = drawnWith() + JSON.stringify(layout);
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
	const file = join(folder, `${hash}.png`);
	const begun = drawing.get(file);
	if (begun) return begun;
	const png = readFile(file).catch(() => drawTo(file, layout, preview));
	drawing.set(file, png);
	const forget = () => drawing.delete(file);
	png.then(forget, forget);
	return png;
}

async function drawTo(file: string, layout: Box, preview: Preview): Promise<Buffer> {
	const png = await draw(layout, preview);
	await mkdir(dirname(file), { recursive: true });
	// Whole or not at all, even where the build is stopped meanwhile.
	await writeFile(`${file}.${process.pid}`, png);
	await rename(`${file}.${process.pid}`, file);
	return png;
}

async function draw(layout: Box, { subject }: Preview): Promise<Buffer> {
	const element = layout as unknown as Parameters<typeof satori>[0];
	const svg = await satori(element, { ...previewSize, fonts: readFonts() });
	const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
	const inks = [light.ink, light.ink2, light.rule, light.accent];
	const hue = subject ? [hues[subject]] : [];
	return writePalettePng({ width, height, rgba: pixels }, light.paper, [...inks, ...hue]);
}

let fonts: { name: string; weight: 400 | 500 | 600; data: Buffer }[] | undefined;

function readFonts() {
	return (fonts ??= fontFiles.map(([name, weight, family]) => {
		const file = `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`;
		return { name, weight, data: readFileSync(require.resolve(file)) };
	}));
}

let versions: string | undefined;

function drawnWith(): string {
	return (versions ??= [
		edition,
		...packages.map((name) => (require(`${name}/package.json`) as { version: string }).version)
	].join());
}
