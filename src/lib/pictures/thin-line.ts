export type Place = readonly [number, number];

/** A line with fewer points, nowhere further than `most` from the one it was given (Ramer 1972; Douglas and Peucker 1973). */
export function thinLine(line: readonly Place[], most: number): Place[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return [...line];
	const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
	const offs = line.map(([x, y]) =>
		length === 0
			? Math.hypot(x - first[0], y - first[1])
			: Math.abs((last[0] - first[0]) * (y - first[1]) - (last[1] - first[1]) * (x - first[0])) /
				length
	);
	const furthest = offs.indexOf(Math.max(...offs));
	if (offs[furthest]! <= most) return [first, last];
	return [
		...thinLine(line.slice(0, furthest + 1), most),
		...thinLine(line.slice(furthest), most).slice(1)
	];
}
