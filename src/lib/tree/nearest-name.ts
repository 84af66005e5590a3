/**
 * The name among `names` that takes the fewest edits to become `wanted`
 * (Wagner and Fischer 1974), or undefined where none is within two edits or a third of its length.
 */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
	let nearest: string | undefined;
	let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const name of names) {
		const edits = editDistance(wanted, name);
		if (edits < fewest) [nearest, fewest] = [name, edits];
	}
	return nearest;
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
