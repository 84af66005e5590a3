/** What two walks make of one small plate: the strokes to be drawn one over another. */
import type { SmallPlate } from '../layout/small-plate.ts';
import type { Walk } from '../walk/walk.ts';
import { linesOf, takePen } from './draw-small.ts';

/** Kinds of strokes from the lowest to the topmost. */
const order = [
	'rest',
	'both',
	'between',
	'yours',
	'theirs',
	'ring',
	'hole',
	'step',
	'end',
	'parting',
	'core'
] as const;
type Kind = (typeof order)[number];

/** Whose a line or a node is. */
type Whose = 'both' | 'yours' | 'theirs' | 'rest';

interface DrawnTwo {
	/** From the lowest to the topmost, always all of them. */
	strokes: readonly { kind: Kind; d: string }[];
	/** Whose way leads through a node, by its id. */
	whose: (id: string) => Whose;
}

/** Draws two walks on a plate; `parting` is the node at which they part, where they do. */
export function drawTwo(plate: SmallPlate, yours: Walk, theirs: Walk, parting?: string): DrawnTwo {
	const [mine, other] = [waysOf(yours), waysOf(theirs)];
	const pen = takePen<Kind>();
	for (const { from, to, d } of linesOf(plate)) {
		const whose = pick(mine.lines.has(`${from} ${to}`), other.lines.has(`${from} ${to}`));
		pen.line(whose, to, d);
		// A broad line with a core of paper is a doubled one.
		if (whose === 'both') pen.line('between', to, d);
	}
	const whose = (id: string) => pick(mine.nodes.has(id), other.nodes.has(id));
	const ends = new Set(plate.rows);
	for (const [id, at] of Object.entries(plate.dots))
		for (const kind of dotsOf(whose(id), ends.has(id), id === parting)) pen.dot(kind, at);
	return { strokes: pen.strokes(order), whose };
}

/** How the dot of a node is drawn. */
function dotsOf(whose: Whose, isEnd: boolean, parts: boolean): Kind[] {
	if (parts) return ['parting', 'core'];
	if (whose !== 'rest') return [isEnd ? 'end' : 'step'];
	return isEnd ? ['ring', 'hole'] : [];
}

function waysOf({ steps, node }: Walk): { lines: Set<string>; nodes: Set<string> } {
	return {
		lines: new Set(steps.map((step) => `${step.node} ${step.way.to}`)),
		nodes: new Set([...steps.map((step) => step.node), node])
	};
}

function pick(yours: boolean, theirs: boolean): Whose {
	if (yours && theirs) return 'both';
	return yours ? 'yours' : theirs ? 'theirs' : 'rest';
}
