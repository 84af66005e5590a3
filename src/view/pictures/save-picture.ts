/** A picture as a file of its own: its styles written into it, its fonts within it. */
import sans400 from '#view/look/fonts/source-sans-3-400.woff2';
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

/** The drawing as an SVG that looks alike wherever it is opened. @throws where a font cannot be fetched. */
export async function writeSvg(drawing: SVGSVGElement): Promise<string> {
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
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const paper = getComputedStyle(document.body).backgroundColor;
	const [regular, bold] = await Promise.all([sans400, sans600].map(readAsData));
	const head =
		`<style>${fontFace(400, regular!)}${fontFace(600, bold!)}</style>` +
		`<rect width="${width}" height="${height}" fill="${paper}"/>`;
	return new XMLSerializer().serializeToString(copy).replace(/^(<svg[^>]*>)/, `$1${head}`);
}

/** The same as a PNG, twice as large as on screen. @throws where the browser cannot draw it. */
export async function writePng(drawing: SVGSVGElement): Promise<Blob> {
	const { width, height } = drawing.viewBox.baseVal;
	const image = new Image();
	// The policy lets pictures come from data: addresses alone.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await writeSvg(drawing))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * sharper;
	canvas.height = height * sharper;
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
