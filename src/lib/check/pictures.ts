/** The pictures that a tree declares. That their facts are there is for whoever draws them to say. */
import type { AuthoredTree } from '../tree/author.ts';
import { inTree } from './content.ts';
import { show, suggestName, type Fault } from './fault.ts';

/** Faults of a tree's pictures: two of a kind, and candidates that the tree does not weigh. */
export function checkPictures(tree: AuthoredTree): Fault[] {
	const pictures = tree.pictures ?? [];
	const weighed = tree.table.candidates;
	return pictures.flatMap(({ kind, on }, place) => {
		const here = inTree(tree, 'pictures', { picture: kind });
		const faults: Fault[] = on
			.filter((id) => !weighed.includes(id))
			.map((id) => ({
				...here,
				text: id,
				what: 'stands on a candidate that the table does not hold',
				seen: show(id),
				mend: suggestName(id, weighed)
			}));
		if (pictures.findIndex((one) => one.kind === kind) < place)
			faults.push({
				...here,
				what: 'is the second of its kind, and both would have one address',
				seen: show(kind),
				mend: 'join the two'
			});
		return faults;
	});
}
