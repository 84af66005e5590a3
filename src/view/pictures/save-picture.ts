/** A picture as a file of its own: its styles written into it, its fonts within it. */
import sans400 from '#view/look/fonts/source-sans-3-400.woff2';
import type { SavedWords } from '#lib/pictures/saved-words.ts';
import { wrapWords } from '#lib/pictures/wrap-words.ts';
import sans600 from '#view/look/fonts/source-sans-3-600.woff2';

/** What a style sheet may have set on a mark. */
const styled = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'stroke-linejoin'
];

/** Times the size on screen, so that a picture in a slide is sharp. */
const sharper = 2;

/** Around the drawing and its words. */
const margin = 16;

/** The drawing as an SVG that looks alike wherever it is opened, with its words. @throws where a font cannot be fetched. */
export async function writeSvg(drawing: SVGSVGElement, words: SavedWords): Promise<string> {
	const { width, height } = drawing.viewBox.baseVal;
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const marks = copy.querySelectorAll('*');
	drawing.querySelectorAll('*').forEach((mark, i) => {
		const style = getComputedStyle(mark);
		for (const name of styled) marks[i]?.setAttribute(name, style.getPropertyValue(name));
		marks[i]?.removeAttribute('class');
	});
	copy.removeAttribute('class');
	copy.removeAttribute('aria-hidden');
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	const above = [
		...writeLines(words.title, width, { size: 20, weight: 600, colour: '--ink' }),
		...writeLines(words.set, width, { size: 15, weight: 400, colour: '--ink' })
	];
	const below = writeLines(words.source, width, { size: 13, weight: 400, colour: '--ink2' });
	const head = tallOf(above) + margin;
	const frame = { width: width + 2 * margin, height: head + height + tallOf(below) + 3 * margin };
	const [left, top] = [-margin, -head - margin];
	copy.setAttribute('viewBox', `${left} ${top} ${frame.width} ${frame.height}`);
	copy.setAttribute('width', String(frame.width));
	copy.setAttribute('height', String(frame.height));
	const title = document.createElementNS(svg, 'title');
	title.textContent = words.title;
	const paper = document.createElementNS(svg, 'rect');
	const [x, y] = [String(left), String(top)];
	const fill = getComputedStyle(document.body).backgroundColor;
	for (const [name, value] of Object.entries({ x, y, ...frame, fill }))
		paper.setAttribute(name, String(value));
	copy.prepend(title, paper);
	copy.append(...placeLines(above, -head), ...placeLines(below, height + margin));
	const [regular, bold] = await Promise.all([sans400, sans600].map(readAsData));
	const fonts = `<style>${fontFace(400, regular!)}${fontFace(600, bold!)}</style>`;
	return new XMLSerializer().serializeToString(copy).replace(/^(<svg[^>]*>)/, `$1${fonts}`);
}

const svg = 'http://www.w3.org/2000/svg';

interface Line {
	text: string;
	size: number;
	weight: number;
	colour: string;
}

/** A text in lines that are no wider than the drawing. */
function writeLines(text: string, width: number, look: Omit<Line, 'text'>): Line[] {
	const pen = document.createElement('canvas').getContext('2d')!;
	pen.font = `${look.weight} ${look.size}px 'Source Sans 3'`;
	return wrapWords(text, width, (piece) => pen.measureText(piece).width).map((line) => ({
		...look,
		text: line
	}));
}

function tallOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { size }) => sum + size * leading, 0);
}

const leading = 1.35;

/** The lines as marks, the first right under `top`. */
function placeLines(lines: readonly Line[], top: number): SVGTextElement[] {
	const ink = getComputedStyle(document.body);
	return lines.map(({ text, size, weight, colour }, i) => {
		const mark = document.createElementNS(svg, 'text');
		mark.setAttribute('x', '0');
		mark.setAttribute('y', (top + tallOf(lines.slice(0, i)) + size).toFixed(1));
		mark.setAttribute('font-family', "'Source Sans 3', sans-serif");
		mark.setAttribute('font-size', `${size}px`);
		mark.setAttribute('font-weight', String(weight));
		mark.setAttribute('fill', ink.getPropertyValue(colour).trim());
		mark.textContent = text;
		return mark;
	});
}

/** The same as a PNG, twice as large as on screen. @throws where the browser cannot draw it. */
export async function writePng(drawing: SVGSVGElement, words: SavedWords): Promise<Blob> {
	const image = new Image();
	// The policy lets pictures come from data: addresses alone.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await writeSvg(drawing, words))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * sharper;
	canvas.height = image.naturalHeight * sharper;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came.'))))
	);
}

function fontFace(weight: number, address: string): string {
	return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${address})}`;
}

async function readAsData(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error('The font is not there.');
	const bytes = new Uint8Array(await answer.arrayBuffer());
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(text)}`;
}
