import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { candidates } from '#trees/candidates/index.ts';
import { advanceWidths } from '#lib/preview/advance-widths.ts';
import { fitTitle, titleRoom } from '#lib/preview/fit-title.ts';
import {
	layOutPreview,
	previewSize,
	type Box,
	type Preview
} from '#lib/preview/lay-out-preview.ts';
import { hues, light } from '#lib/preview/light.ts';
import {
	candidatePreview,
	comparePreview,
	nodePreview,
	sitePreview,
	treePreview
} from '#lib/preview/previews.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { plateOf } from '#lib/registry/tree-data.server.ts';
import { advanceWidths as textWidths } from '#lib/layout/advance-widths.ts';

const plate = plateOf('messaging');

/** Every preview of the site, by its page. Whose plate they show is of no account here. */
const previews: readonly (readonly [string, Preview | undefined])[] = [
	['/', sitePreview(plate)],
	...allTrees().flatMap(({ id, nodes }) => [
		[`/trees/${id}`, treePreview(id, plate)] as const,
		[`/trees/${id}/compare`, comparePreview(id, plate)] as const,
		...[...nodes.keys()].map(
			(node) => [`/trees/${id}/${node}`, nodePreview(id, node, plate)] as const
		)
	]),
	...candidates.map(({ id }) => [`/candidates/${id}`, candidatePreview(id, plate)] as const)
];

describe('every page', () => {
	test('has a preview, whose title is legible in a chat', () => {
		for (const [page, preview] of previews) {
			expect(preview, page).toBeDefined();
			const { size, lines } = fitTitle(preview!.title);
			expect(size, page).toBeGreaterThanOrEqual(titleRoom.legible);
			expect(lines.length, page).toBeLessThanOrEqual(titleRoom.lines);
		}
	});

	test('has words that the fonts can write', () => {
		for (const [page, preview] of previews) {
			const unwritable = [...preview!.title].filter((one) => !(one in advanceWidths[500]));
			expect(unwritable, page).toEqual([]);
			const others = [...preview!.kind, ...preview!.under];
			expect(
				others.filter((one) => !(one in textWidths[400])),
				page
			).toEqual([]);
		}
	});

	test('has nothing of a fact left to be filled in', () => {
		for (const [page, { title, under } = {}] of previews)
			expect(`${title} ${under}`, page).not.toMatch(/[{}]|undefined/);
	});
});

function textsOf({ props }: Box): string[] {
	const { children = [] } = props;
	return typeof children === 'string' ? [children] : children.flatMap(textsOf);
}

describe('layOutPreview(preview)', () => {
	test.each([
		['a tree', treePreview('messaging', plate), ['Decision', 'Messaging']],
		['a question', nodePreview('messaging', 'rate', plate), ['Question', 'Messaging']],
		[
			'an outcome',
			nodePreview('messaging', 'sqs-fifo', plate),
			['Crossroads', 'Recommendation', 'Messaging', 'How should these parts talk?']
		],
		['a comparison', comparePreview('messaging', plate), ['Messaging', 'Messaging, side by side']],
		['a candidate', candidatePreview('sqs-standard', plate), ['Option', 'Messaging', 'Current']]
	])('writes what %s says', (_, preview, texts) => {
		expect(preview).toBeDefined();
		const laidOut = layOutPreview(preview!);
		expect(textsOf(laidOut)).toEqual(expect.arrayContaining(texts));
		expect(textsOf(laidOut).join(' ')).toContain(preview!.title);
		expect(laidOut.props.style).toMatchObject(previewSize);
	});
});

test('previews have the colours of the light theme', () => {
	const look = readFileSync('src/view/look/look.css', 'utf8');
	for (const [name, colour] of Object.entries(light))
		expect(look).toContain(`--${name}: light-dark(${colour},`);
	for (const [subject, hue] of Object.entries(hues))
		expect(look).toMatch(new RegExp(`[.]subject-${subject} [{]\\s*--hue: light-dark[(]${hue},`));
});
