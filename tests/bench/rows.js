/** What is measured becomes rows: ours beside the peers', and whether the goal is met. */

/** The median, and the quartiles as spread. */
export function summarize(values) {
	return {
		median: quantile(values, 0.5),
		spread: [quantile(values, 0.25), quantile(values, 0.75)]
	};
}

/** The value below which the share `part` of the values lies. */
export function quantile(values, part) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * part;
	const below = sorted[Math.floor(at)];
	return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

/**
 * A row of the result: `ratio` is ours to the best of the peers; `goal` may bound ours (`most`) and
 * the ratio. Values are numbers, or what `summarize` gives.
 */
export function makeRow({ id, what, unit, ours, peers = {}, goal = {} }) {
	const values = Object.fromEntries(
		Object.entries(peers).map(([name, value]) => [name, valueOf(value)])
	);
	const best = Math.min(...Object.values(values));
	const ratio = best === Infinity ? null : valueOf(ours) / best;
	const kept = [
		goal.most === undefined || valueOf(ours) <= goal.most,
		goal.ratio === undefined || ratio <= goal.ratio
	];
	const spread = Object.fromEntries(
		Object.entries({ ours, ...peers })
			.filter(([, value]) => value.spread)
			.map(([name, value]) => [name, value.spread.map(round)])
	);
	return {
		id,
		what,
		unit,
		ours: round(valueOf(ours)),
		peers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])),
		ratio: ratio === null ? null : Number(ratio.toPrecision(2)),
		goal,
		met: Object.keys(goal).length === 0 ? null : kept.every(Boolean),
		...(Object.keys(spread).length > 0 && { spread })
	};
}

function valueOf(value) {
	return typeof value === 'number' ? value : value.median;
}

function round(value) {
	return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** The rows as a table of plain text. */
export function writeTable(rows) {
	const head = ['what', 'ours', 'peers', 'ratio', 'goal', 'met'];
	const lines = rows.map((row) => [
		row.what,
		`${row.ours}${spreadOf(row, 'ours')} ${row.unit}`,
		Object.entries(row.peers)
			.map(([name, value]) => `${name} ${value}${spreadOf(row, name)}`)
			.join(', '),
		row.ratio === null ? '' : `${row.ratio}×`,
		[
			row.goal.most !== undefined && `≤ ${row.goal.most} ${row.unit}`,
			row.goal.ratio !== undefined && `≤ ${row.goal.ratio}×`
		]
			.filter(Boolean)
			.join(', '),
		{ true: 'yes', false: 'NO', null: '' }[row.met]
	]);
	const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i].length)));
	return [head, ...lines]
		.map((line) =>
			line
				.map((cell, i) => cell.padEnd(widths[i]))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

function spreadOf({ spread }, name) {
	return spread?.[name] ? ` (${spread[name].join('–')})` : '';
}
