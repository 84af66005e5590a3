/** What a saved picture says of itself. */
import { writeMonth } from '../tree/month.ts';
import type { ShownPicture } from './shown-picture.ts';

/** Words above and below a drawing. */
export interface SavedWords {
	title: string;
	/** What it is set to. */
	set: string;
	/** Where it is from, and of when its facts are. */
	source: string;
}

/** The words of a picture that is saved; `link` leads back to it. */
export function wordsOf(
	{ title, sources }: Pick<ShownPicture, 'title' | 'sources'>,
	set: string,
	link: string
): SavedWords {
	const months = sources.map(({ checked }) => checked).toSorted();
	const [first, last] = [months[0], months.at(-1)].map((month) => month && writeMonth(month));
	const read = first === last ? first : `${first} to ${last}`;
	return { title, set, source: `Crossroads${read ? `, facts of ${read}` : ''}: ${link}` };
}
