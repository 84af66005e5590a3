import { goneTrees } from 'virtual:trees';

/** True for a tree that is no more. */
export function match(id: string): boolean {
	return goneTrees.includes(id);
}
