/** PNGs of few colours: an index of a byte for each pixel is a third of what true colour weighs. */
import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';

interface Pixels {
	width: number;
	height: number;
	/** Four bytes a pixel, the last of them of no account. */
	rgba: Uint8Array;
}

// At its usual level: the highest saves a tenth and takes eight times as long.
const squeeze = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** From the paper to an ink: what smooth edges are made of. */
const steps = 5;

/** A PNG of pixels drawn on one paper in these inks, as `#rrggbb`. Every pixel takes the nearest blend of paper and ink. */
export async function writePalettePng(
	{ width, height, rgba }: Pixels,
	paper: string,
	inks: readonly string[]
): Promise<Buffer> {
	const palette = blends(readColour(paper), inks.map(readColour));
	const nearest = new Map<number, number>();
	// Each row begins with the number of its filter: none.
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0, from = 0, to = 0; y < height; y++) {
		to++;
		for (let x = 0; x < width; x++, from += 4) {
			const colour = (rgba[from]! << 16) | (rgba[from + 1]! << 8) | rgba[from + 2]!;
			let index = nearest.get(colour);
			if (index === undefined) nearest.set(colour, (index = findNearest(palette, colour)));
			rows[to++] = index;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each an index into the palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', await squeeze(rows)),
		chunk('IEND', Buffer.alloc(0))
	]);
}

type Colour = readonly [number, number, number];

function readColour(hex: string): Colour {
	const all = Number.parseInt(hex.slice(1), 16);
	return [all >> 16, (all >> 8) & 0xff, all & 0xff];
}

function blends(paper: Colour, inks: readonly Colour[]): Colour[] {
	const between = inks.flatMap((ink) =>
		Array.from({ length: steps }, (_, i) => {
			const part = (i + 1) / steps;
			const mix = (at: 0 | 1 | 2) => Math.round(paper[at] + (ink[at] - paper[at]) * part);
			return [mix(0), mix(1), mix(2)] as const;
		})
	);
	return [paper, ...between];
}

function findNearest(palette: readonly Colour[], colour: number): number {
	const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
	const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	return far.indexOf(Math.min(...far));
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
