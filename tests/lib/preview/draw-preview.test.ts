import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewPng } from '#lib/preview/draw-preview.server.ts';
import {
	candidatePreview,
	comparePreview,
	nodePreview,
	sitePreview,
	treePreview
} from '#lib/preview/previews.server.ts';
import { treeById } from '#lib/registry/registry.server.ts';
import { plateOf } from '#lib/registry/tree-data.server.ts';

const plate = plateOf('messaging');
const { start, nodes } = treeById('messaging');
const outcome = [...nodes.values()].find(({ kind }) => kind === 'outcome')!;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'previews-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
	['the site', sitePreview(plate)],
	['a tree', treePreview('messaging', plate)],
	['a question', nodePreview('messaging', start, plate)!],
	['an outcome', nodePreview('messaging', outcome.id, plate)!],
	['a comparison', comparePreview('messaging', plate)],
	['a candidate', candidatePreview('sqs-standard', plate)!],
	['a candidate that no tree weighs', candidatePreview('sqs-standard', undefined)!]
])('the picture of %s is a PNG of 1200 × 630 px and at most 25 KB', async (_, preview) => {
	const png = await previewPng(preview, folder);
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	expect(png.toString('latin1', 12, 16)).toBe('IHDR');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThanOrEqual(25 * 1024);
});

test('what was drawn is not drawn again; what says something else is', async () => {
	const preview = treePreview('messaging', plate);
	const mine = join(folder, 'again');
	const [one, other] = await Promise.all([previewPng(preview, mine), previewPng(preview, mine)]);
	expect(other).toBe(one);
	const [file, ...more] = await readdir(mine);
	expect(more).toEqual([]);
	await writeFile(join(mine, file!), 'drawn before');
	expect((await previewPng(preview, mine)).toString()).toBe('drawn before');
	const changed = await previewPng({ ...preview, title: 'Something else' }, mine);
	expect(changed.toString('latin1', 1, 4)).toBe('PNG');
});
