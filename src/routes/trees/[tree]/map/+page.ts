import { trees } from 'virtual:trees';

export function entries() {
	return Object.keys(trees).map((tree) => ({ tree }));
}
