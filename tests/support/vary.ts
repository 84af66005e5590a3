/** Content with one thing changed. */
import type { AnyStateMachine } from 'xstate';
import { writeFault } from '#lib/check/fault.ts';
import { checkContent } from '#lib/check/content-faults.ts';
import type { Content } from '#lib/check/content.ts';
import { content } from './travel.ts';

/**
 * A copy with the value at a path changed, or taken out where it is undefined: `vary(tree,
 * 'questions.weight.unsure.assume', 'hvy')`. Everything off the path is shared with the original.
 */
export function vary<T>(whole: T, path: string, value: unknown): T {
	const [key = '', ...rest] = path.split('.');
	const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string, unknown>;
	if (rest.length > 0) copy[key] = vary(copy[key], rest.join('.'), value);
	else if (value === undefined) delete copy[key];
	else copy[key] = value;
	return copy as T;
}

/** A machine as it was configured, ill or not: XState itself refuses some of what the check must report. */
export function configured(config: object): AnyStateMachine {
	return { id: 'travel', config: { id: 'travel', ...config } } as AnyStateMachine;
}

/** Faults of some content, one line each. */
export function faultsOf(varied: Content): string[] {
	return checkContent(varied).map(writeFault);
}

/** Faults of the made-up tree with some of its parts changed, by path. */
export function faultsOfTravel(changes: Readonly<Record<string, unknown>>): string[] {
	const tree = Object.entries(changes).reduce(
		(varied, [path, value]) => vary(varied, path, value),
		content.trees[0]!
	);
	return faultsOf({ ...content, trees: [tree] });
}

/** Faults of the made-up content with parts of its candidates or dimensions changed, by path. */
export function faultsOfWays(changes: Readonly<Record<string, unknown>>): string[] {
	const { candidates, dimensions } = Object.entries(changes).reduce(
		(varied, [path, value]) => vary(varied, path, value),
		{ candidates: content.candidates, dimensions: content.dimensions }
	);
	return faultsOf({ ...content, candidates, dimensions });
}
