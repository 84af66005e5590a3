/** Answers as they stand in a link: `given('reach=near&weight=unsure.heavy')`. */
import { readGiven, type Answers } from '#lib/walk/answers.ts';
import type { Step } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';

export function given(query: string): Answers {
	return new Map([...new URLSearchParams(query)].map(([key, value]) => [key, readGiven(value)]));
}

/** Steps in one line: `reach.near weight.heavy`. */
export function writeSteps(steps: readonly Step[]): string {
	return steps.map(({ node, way }) => `${node}.${way.id}`).join(' ');
}

/** A walk without its tree, to be compared. */
export function bare({ begin, steps, node, answers }: Walk) {
	return { begin, steps, node, answers };
}
