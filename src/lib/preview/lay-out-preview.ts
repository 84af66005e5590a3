/** The picture that a chat shows for a link, as the tree of boxes that satori draws. */
import { textWidth } from '../layout/sizes.ts';
import type { Plate } from '../layout/plate.ts';
import { subjects, type Subject } from '../tree/grammar.ts';
import { drawWays } from './draw-ways.ts';
import { fitTitle, titleRoom } from './fit-title.ts';
import { hues, light } from './light.ts';

/** What a preview says and shows. */
export interface Preview {
	/** What the page is, in a word: `Recommendation`. */
	kind: string;
	title: string;
	/** Absent where the page belongs to no subject. */
	subject?: Subject;
	/** After the subject, in one line. */
	under: string;
	/** The tree it belongs to, with the nodes that are lit in it and the question that is asked; absent where it belongs to none. */
	shown?: { plate: Plate; lit: ReadonlySet<string>; here?: string };
}

/** As satori reads it: an element with its style, and texts or elements within. */
export interface Box {
	type: string;
	props: Readonly<Record<string, unknown>> & { children?: string | readonly Box[] };
}

/** Size of every preview in px. */
export const previewSize = { width: 1200, height: 630 };

const margin = (previewSize.width - titleRoom.width) / 2;
const top = { at: 44, name: 40, kind: 34 };
const titleAt = 116;
const under = { size: 36, gap: 18, square: 22, toName: 14, toText: 22 };
const bottom = 30;

/** The preview laid out. Lengths in px. */
export function layOutPreview({ kind, title, subject, under: words, shown }: Preview): Box {
	const { size, leading, lines } = fitTitle(title);
	const hue = subject ? hues[subject] : light.ink;
	const underAt = titleAt + lines.length * leading + under.gap;
	const drawnAt = underAt + under.size * 1.3 + 16;
	const frame = { width: titleRoom.width, height: previewSize.height - bottom - drawnAt };
	const loud = kind === 'Recommendation';
	return box({ ...previewSize, display: 'flex', backgroundColor: light.paper }, [
		mark({ left: margin, top: top.at }),
		text('Crossroads', { left: margin + 54, top: top.at, fontFamily: 'serif', fontSize: top.name }),
		text(kind, {
			right: margin,
			top: top.at + 4,
			fontFamily: 'sans',
			fontWeight: 600,
			fontSize: top.kind,
			color: loud ? light.accent : light.ink2
		}),
		...lines.map((line, i) =>
			text(line, {
				left: margin,
				top: titleAt + i * leading,
				fontFamily: 'serif',
				fontSize: size,
				letterSpacing: -0.012 * size
			})
		),
		...underLine({ subject, words, at: underAt, hue }),
		...(shown ? [drawTree(shown, frame, { left: margin, top: drawnAt }, hue)] : [])
	]);
}

/** Square, subject and words in one line, smaller where they are long. */
function underLine(line: {
	subject: Subject | undefined;
	words: string;
	at: number;
	hue: string;
}): Box[] {
	const { subject, words, at, hue } = line;
	const name = subject ? subjects[subject] : '';
	const before = subject ? under.square + under.toName + under.toText : 0;
	const wide = textWidth(name, under.size, 600) + textWidth(words, under.size, 400);
	const size = under.size * Math.min(1, (titleRoom.width - before) / wide);
	const style = { top: at + (under.size - size) / 2, fontFamily: 'sans', fontSize: size };
	if (!subject) return [text(words, { ...style, left: margin, color: light.ink2 })];
	const nameAt = margin + under.square + under.toName;
	return [
		box(
			{
				position: 'absolute',
				left: margin,
				top: at + under.size * 0.6 - under.square / 2,
				width: under.square,
				height: under.square,
				backgroundColor: hue
			},
			[]
		),
		text(name, { ...style, left: nameAt, fontWeight: 600, color: hue }),
		text(words, {
			...style,
			left: nameAt + textWidth(name, size, 600) + under.toText,
			color: light.ink2
		})
	];
}

interface Place {
	left: number;
	top: number;
}

/** The tree without words, in its subject's hue; grey where some ways are lit. */
function drawTree(
	{ plate, lit, here }: NonNullable<Preview['shown']>,
	frame: { width: number; height: number },
	place: Place,
	hue: string
): Box {
	const drawn = drawWays({ plate, frame, lit, here });
	const quiet = lit.size > 0 ? light.rule : hue;
	const dot = Math.max(3, Math.min(9, (0.8 * frame.height) / plate.ends.length));
	return drawing({ ...frame, ...place }, `0 0 ${frame.width} ${frame.height}`, [
		{ d: drawn.rest.lines, stroke: quiet, 'stroke-width': 2 },
		{ d: drawn.rest.dots, stroke: quiet, 'stroke-width': dot, 'stroke-linecap': 'round' },
		{ d: drawn.lit.lines, stroke: light.accent, 'stroke-width': 5 },
		{ d: drawn.here, stroke: light.accent, 'stroke-width': 16 },
		{ d: drawn.lit.dots, stroke: light.accent, 'stroke-width': 16, 'stroke-linecap': 'round' }
	]);
}

/** The finger-post of the masthead. */
function mark(place: Place): Box {
	return drawing({ width: 44, height: 48, ...place }, '0 0 24 26', [
		{ d: 'M11 2v22', stroke: light.ink, 'stroke-width': 2.5 },
		{ d: 'M12 4h8l3 3.5-3 3.5h-8z', fill: light.accent },
		{ d: 'M10 13H4l-3 3 3 3h6z', stroke: light.ink, 'stroke-width': 2 }
	]);
}

function drawing(
	{ width, height, left, top }: { width: number; height: number } & Place,
	viewBox: string,
	paths: readonly Readonly<Record<string, string | number>>[]
): Box {
	return {
		type: 'svg',
		props: {
			width,
			height,
			viewBox,
			style: { position: 'absolute', left, top },
			children: paths
				.filter(({ d }) => d !== '')
				.map((path) => ({ type: 'path', props: { fill: 'none', ...path } }))
		}
	};
}

function box(style: Readonly<Record<string, string | number>>, children: readonly Box[]): Box {
	return { type: 'div', props: { style, children } };
}

/** A line of text that never wraps. */
function text(words: string, style: Readonly<Record<string, string | number>>): Box {
	const set = { position: 'absolute', whiteSpace: 'nowrap', lineHeight: 1.1, color: light.ink };
	return { type: 'div', props: { style: { ...set, ...style }, children: words } };
}
