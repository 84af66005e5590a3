/** What the build puts into the comparisons: a tree's candidates, each family's, and the list of all. */
import { families } from '#trees/candidates/index.ts';
import { allTrees, treeById, typeset } from '../registry/registry.server.ts';
import type { Subject } from '../tree/grammar.ts';
import { packFamilies, type Packed } from './packed.ts';

/** The candidates of a tree with their facts, by family. @throws where there is no such tree. */
export function treeFamilies(treeId: string): Packed {
	const named = new Set(treeById(treeId).candidates.map(({ id }) => id));
	const shown = families
		.map((family) => ({
			...family,
			candidates: family.candidates.filter(({ id }) => named.has(id))
		}))
		.filter(({ candidates }) => candidates.length > 0);
	return packFamilies(typeset(shown));
}

/** One family with all its facts, or undefined where there is none of that id. */
export function familyFile(id: string): Packed | undefined {
	const family = families.find((f) => f.id === id);
	return family && packFamilies(typeset([family]));
}

/** A family as `/compare` lists it. */
export interface ListedFamily {
	id: string;
	name: string;
	/** The subject of its first tree, whose hue marks the baseline. */
	subject?: Subject;
	/** The trees that recommend its candidates. */
	trees: readonly { id: string; title: string; name: string }[];
	candidates: readonly { id: string; name: string; short: string; alias?: readonly string[] }[];
}

/** Every family with the names of its candidates, in the order on screen. */
export function listFamilies(): ListedFamily[] {
	const listed = families.map(({ id, name, candidates }) => {
		const own = new Set(candidates.map((candidate) => candidate.id));
		const within = allTrees().filter((tree) =>
			tree.candidates.some((candidate) => own.has(candidate.id))
		);
		return {
			id,
			name,
			...(within[0] && { subject: within[0].subject }),
			trees: within.map(({ id, title, name }) => ({ id, title, name })),
			candidates: candidates.map(({ id, name, short, alias }) => ({
				id,
				name,
				short,
				...(alias && { alias })
			}))
		};
	});
	return typeset(listed);
}
