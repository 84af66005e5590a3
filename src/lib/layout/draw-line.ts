/** Path data of a line that runs level, turns into a vertical and out of it, with rounded bends. */
interface Bent {
	from: { x: number; y: number };
	/** Where the vertical stands. */
	turn: number;
	to: { x: number; y: number };
	bend: number;
}

/** The path of the line. Lengths come out rounded to a tenth. */
export function drawLine({ from, turn, to, bend }: Bent): string {
	const start = `M${round(from.x)} ${round(from.y)}`;
	const end = `H${round(to.x)}`;
	if (from.y === to.y) return start + end;
	const down = to.y > from.y ? 1 : -1;
	const r = Math.min(bend, Math.abs(to.y - from.y) / 2, turn - from.x, to.x - turn);
	const [x, y1, y2] = [round(turn), round(from.y), round(to.y)];
	const into = `H${round(x - r)}Q${x} ${y1} ${x} ${round(y1 + down * r)}`;
	const out = `V${round(y2 - down * r)}Q${x} ${y2} ${round(x + r)} ${y2}`;
	return start + into + out + end;
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}
