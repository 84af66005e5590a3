/** The whole content, checked. */
import { isKnown } from '../tree/candidate.ts';
import { checkCandidates } from './candidates.ts';
import type { Content } from './content.ts';
import { show, type Fault } from './fault.ts';
import { checkDuplicateIds } from './ids.ts';
import { checkTree } from './tree.ts';

/** Every fault of the content: each tree, the candidates, and what they have between them. */
export function checkContent(content: Content): Fault[] {
	return [
		...content.trees.flatMap((tree) => checkTree(tree, content)),
		...checkCandidates(content),
		...checkDuplicateIds(content),
		...checkPlanned(content)
	];
}

function checkPlanned({ trees, planned }: Content): Fault[] {
	return trees
		.filter((tree) => Object.hasOwn(planned, tree.machine.id))
		.map((tree) => ({
			file: 'trees/planned.ts',
			where: `tree "${tree.machine.id}"`,
			what: 'is planned and registered too',
			seen: show(planned[tree.machine.id]),
			mend: 'take it out of the planned'
		}));
}

/** How much there is: `4 trees, 61 questions, 78 outcomes, 38 candidates, 912 facts`. */
export function countContent({ trees, families }: Content): string {
	const candidates = families.flatMap((family) => family.candidates);
	const facts = candidates.flatMap((candidate) => Object.values(candidate.facts)).filter(isKnown);
	const sum = (of: 'questions' | 'outcomes') =>
		trees.reduce((count, tree) => count + Object.keys(tree[of]).length, 0);
	return [
		`${trees.length} trees`,
		`${sum('questions')} questions`,
		`${sum('outcomes')} outcomes`,
		`${candidates.length} candidates`,
		`${facts.length} facts`
	].join(', ');
}
