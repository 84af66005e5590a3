/** The whole content, checked. */
import type { AuthoredTree } from '../tree/author.ts';
import { checkCandidates } from './candidates.ts';
import { inTree, type Content } from './content.ts';
import { allReadings } from './facts.ts';
import { placeIn, show, type Fault } from './fault.ts';
import { checkDuplicateIds } from './ids.ts';
import { findUntabled } from './table.ts';
import { checkTree } from './tree.ts';

/** Every fault of the content: each tree, the candidates, and what they have between them. */
export function checkContent(content: Content): Fault[] {
	return [
		...content.trees.flatMap((tree) => checkTypedTree(tree, content)),
		...checkCandidates(content),
		...checkDuplicateIds(content),
		...checkPlanned(content)
	];
}

/** The check does not know the types: a part that is missing or of another kind stops it. */
function checkTypedTree(tree: AuthoredTree, content: Content): Fault[] {
	try {
		return checkTree(tree, content);
	} catch (error) {
		const seen = error instanceof Error ? error.message : String(error);
		const mend = 'npm run check:types names the part that is missing';
		return [{ ...inTree(tree, 'tree', 'tree'), what: 'cannot be read', seen, mend }];
	}
}

/** What should not stay so, but is no fault. */
export function findWarnings(content: Content): Fault[] {
	return findUntabled(content);
}

function checkPlanned({ trees, planned }: Content): Fault[] {
	return trees
		.filter((tree) => Object.hasOwn(planned, tree.machine.id))
		.map((tree) => ({
			...placeIn('trees/index.ts', { tree: tree.machine.id }),
			what: 'is planned and registered too',
			seen: show(planned[tree.machine.id]!.title),
			mend: 'take it out of the planned'
		}));
}

/** How much there is: `4 trees, 61 questions, 78 outcomes, 38 candidates, 912 facts`. */
export function countContent(content: Content): string {
	const { trees, candidates } = content;
	const sum = (of: 'questions' | 'outcomes') =>
		trees.reduce((count, tree) => count + Object.keys(tree[of]).length, 0);
	return [
		`${trees.length} trees`,
		`${sum('questions')} questions`,
		`${sum('outcomes')} outcomes`,
		`${candidates.length} candidates`,
		`${allReadings(content).length} facts`
	].join(', ');
}
