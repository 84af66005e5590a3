/** A plate without its words, as a preview shows it: stretched to its frame, with some ways lit. */
import type { Plate, PlateBox } from '../layout/plate.ts';

interface DrawnWays {
	/** Path data of lines and questions, and of the ends: points to be drawn with a round cap. */
	lines: string;
	dots: string;
}

/** Room at the edges of the frame for caps and strokes. */
const edge = 8;

interface ToDraw {
	plate: Plate;
	frame: { width: number; height: number };
	/** Ids of the nodes that are lit; a line is where both its nodes are. */
	lit: ReadonlySet<string>;
	/** Id of the question that is asked, if any is. */
	here: string | undefined;
}

/** What is lit, the rest, and the question that is asked. */
export function drawWays({ plate, frame: { width, height }, lit, here }: ToDraw): {
	lit: DrawnWays;
	rest: DrawnWays;
	here: string;
} {
	const { boxes, ends, lines } = plate;
	const left = Math.min(...boxes.map(({ x }) => x));
	const right = Math.max(...ends.map(({ x }) => x));
	const rows = [...ends.map(({ y }) => y), ...boxes.map((box) => box.y + box.height / 2)];
	const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
	const toX = (x: number) => round(edge + ((x - left) * (width - 2 * edge)) / (right - left));
	const toY = (y: number) => round(edge + ((y - top) * (height - 2 * edge)) / (bottom - top || 1));
	const drawBox = (box: PlateBox) =>
		`M${toX(box.x)} ${toY(box.y + box.height / 2)}H${toX(box.x + box.width)}`;
	const draw = (isDrawn: (...ids: string[]) => boolean): DrawnWays => ({
		lines: [
			...lines.filter(({ from, to }) => isDrawn(from, to)).map(({ d }) => stretch(d, toX, toY)),
			...boxes.filter(({ id }) => isDrawn(id)).map(drawBox)
		].join(''),
		dots: ends
			.filter(({ id }) => isDrawn(id))
			.map(({ x, y }) => `M${toX(x)} ${toY(y)}h.01`)
			.join('')
	});
	const isLit = (...ids: string[]) => ids.every((id) => lit.has(id));
	return {
		lit: draw(isLit),
		rest: draw((...ids) => !isLit(...ids)),
		here: boxes
			.filter(({ id }) => id === here)
			.map(drawBox)
			.join('')
	};
}

type Scale = (length: number) => number;

/** Path data with every point moved: a plate's lines are of M, H, V and Q alone. */
function stretch(d: string, toX: Scale, toY: Scale): string {
	return d.replace(/([MHVQ])([^MHVQ]*)/g, (_, command: string, rest: string) => {
		const moved = rest
			.split(' ')
			.map(Number)
			.map((length, i) =>
				(command === 'V' || (command !== 'H' && i % 2 === 1) ? toY : toX)(length)
			);
		return command + moved.join(' ');
	});
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}
