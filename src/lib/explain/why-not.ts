/** Why a walk's outcome does not recommend the other candidates. */
import { ruledOut } from './narrowing.ts';
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

export interface WhyNot {
	candidate: string;
	/** The answer's sentence against it; may refer to facts. Its because where neither has one. */
	reason?: string;
	/** The outcome's own sentence against it. */
	outcome?: string;
}

export interface WhyNotGroup {
	/** The answer that ruled them out; absent for those out before a partial walk begins. */
	step?: Step;
	candidates: readonly WhyNot[];
}

/** Every candidate the outcome does not recommend, grouped by the answer that ruled it out, in path order. */
export function explainWhyNot(walk: Walk): WhyNotGroup[] {
	const node = walk.tree.nodes.get(walk.node);
	const against = node?.kind === 'outcome' ? node.against : {};
	return ruledOut(walk)
		.map(({ step, candidates }) => ({
			...(step && { step }),
			candidates: candidates.map((candidate) => ({
				candidate,
				...reasonAgainst(candidate, step, against[candidate])
			}))
		}))
		.reverse();
}

function reasonAgainst(
	candidate: string,
	step: Step | undefined,
	outcome: string | undefined
): Partial<WhyNot> {
	const reason = step?.way.against[candidate] ?? (outcome ? undefined : step?.way.because);
	return { ...(reason && { reason }), ...(outcome && { outcome }) };
}
