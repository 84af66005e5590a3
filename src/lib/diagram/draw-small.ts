/** What a walk makes of a small plate: the strokes to be drawn one over another. */
import { nodesFrom } from '../graph/faults.ts';
import type { SmallPlate } from '../layout/small-plate.ts';
import type { Way } from '../tree/tree.ts';
import type { Walk } from '../walk/walk.ts';
import { drawingOrder, plateStates, type PlateState } from './plate-state.ts';

/** Kinds of strokes from the lowest to the topmost. */
const order = [
	...drawingOrder,
	'lit',
	'fork',
	'step',
	'ring',
	'hole',
	'end',
	'lit-end',
	'goal',
	'here',
	'core'
] as const;

/** All that is drawn in one manner. */
interface Stroke {
	/** Lines by their state or `lit`; dots by what they are. */
	kind: (typeof order)[number];
	/** Path data; a dot is a point with a round cap. */
	d: string;
}

interface DrawnPlate {
	/** From the lowest to the topmost, always all of them. */
	strokes: readonly Stroke[];
	/** Ids of the ends that the answer pointed at leaves; none where none is pointed at. */
	lit: ReadonlySet<string>;
	/** State of a node by id. */
	state: (id: string) => PlateState;
}

/** Draws a plate for a walk; what `way` leads to, an answer of the present question, is lit. */
export function drawSmall(plate: SmallPlate, walk: Walk, way?: Way): DrawnPlate {
	const states = plateStates(walk, false);
	const beyond = new Set(way ? nodesFrom(walk.tree, way.to) : []);
	const pen = takePen<Stroke['kind']>();
	for (const { to, from, d } of linesOf(plate)) {
		const isNext = from === walk.node && to === way?.to;
		pen.line(states.line({ from, to }), to, d);
		if (isNext || beyond.has(from)) pen.line('lit', to, d);
	}
	const ends = new Set(plate.rows);
	for (const [id, at] of Object.entries(plate.dots))
		for (const kind of dotsOf(states.node(id), ends.has(id), way && beyond.has(id)))
			pen.dot(kind, at);
	return {
		strokes: pen.strokes(order),
		lit: new Set(plate.rows.filter((id) => id !== null && beyond.has(id)) as string[]),
		state: states.node
	};
}

/** Gathers what is drawn in one manner into one path. */
export function takePen<Kind extends string>() {
	const byKind = new Map<Kind, string>();
	const runs = new Set<string>();
	const add = (kind: Kind, d: string) => byKind.set(kind, (byKind.get(kind) ?? '') + d);
	return {
		/** Where lines of a kind run on together they are drawn once: dashes over dashes would close up. */
		line(kind: Kind, to: string, d: string): void {
			const shared = `${kind} ${to}`;
			add(kind, runs.has(shared) ? d.slice(0, d.lastIndexOf('H')) : d);
			runs.add(shared);
		},
		dot(kind: Kind, [x, y]: readonly [number, number]): void {
			add(kind, `M${x} ${y}h.01`);
		},
		/** All kinds in this order, also those of which nothing is drawn. */
		strokes: (order: readonly Kind[]) => order.map((kind) => ({ kind, d: byKind.get(kind) ?? '' }))
	};
}

/** All lines of a plate; of those that lead to one node, the one that is first on its row comes first. */
export function linesOf(plate: SmallPlate): { from: string; to: string; d: string }[] {
	const lines = Object.entries(plate.lines).flatMap(([from, targets]) =>
		Object.entries(targets).map(([to, d]) => ({ from, to, d, x: lastTurn(d) }))
	);
	return lines.sort((a, b) => a.x - b.x);
}

/** Where a line comes into the row on which it ends. */
function lastTurn(d: string): number {
	return Number(
		d
			.slice(0, d.lastIndexOf('H'))
			.match(/[\d.]+/g)
			?.at(-2)
	);
}

/** How the dot of a node is drawn. `lit`: whether the answer pointed at leaves it; undefined where none is. */
function dotsOf(state: PlateState, isEnd: boolean, lit: boolean | undefined): Stroke['kind'][] {
	if (state === 'current') return isEnd ? ['goal'] : ['here', 'core'];
	if (isEnd) {
		if (lit) return ['lit-end'];
		return state === 'open' && lit === undefined ? ['end'] : ['ring', 'hole'];
	}
	if (state === 'open') return ['fork'];
	return state === 'out' || state === 'aside' ? [] : ['step'];
}
