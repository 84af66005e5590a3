/** The story of a scenario: long enough, with words that settle each answer, and a title that tells nothing. */
import { candidateOf } from '../tree/candidate.ts';
import type { OutcomeWords, Scenario } from '../tree/grammar.ts';
import { countWords, findCandidate, type Content } from './content.ts';
import { at, show, suggestName, type Fault, type Place } from './fault.ts';

const storyWords = { fewest: 60, most: 120 };

/** A story that is too short or too long. */
export function checkStory({ story }: Scenario, place: Place): Fault[] {
	const { fewest, most } = storyWords;
	const words = countWords(story);
	if (words >= fewest && words <= most) return [];
	const mend = words < fewest ? `add ${fewest - words}` : `cut ${words - most}`;
	const what = `the story does not have ${fewest} to ${most} words`;
	return [{ ...place, text: story, what, seen: String(words), mend }];
}

/**
 * Answers that no words of the story settle, and words that are not in it. A plain answer needs no
 * words: it is the one that a silent story takes.
 */
export function checkSettles(
	{ answers, settles, story }: Scenario,
	plain: ReadonlySet<string>,
	place: Place
): Fault[] {
	const here = at(place, 'settles');
	const unsettled = Object.keys(answers)
		.filter((key) => !Object.hasOwn(settles, key) && !plain.has(key))
		.map((key) => ({
			...here,
			what: `nothing of the story settles "${key}"`,
			seen: 'nothing',
			mend: 'quote the words that do, or tell them'
		}));
	const others = Object.entries(settles).flatMap(([key, words]) => {
		if (!Object.hasOwn(answers, key)) {
			const mend = suggestName(key, Object.keys(answers));
			const what = 'settles a question that it does not answer';
			return [{ ...at(here, key), what, seen: show(key), mend }];
		}
		if (story.includes(words)) return [];
		const what = `the words that settle "${key}" are not in the story`;
		const mend = 'quote the story word by word';
		return [{ ...at(here, key), text: words, what, seen: show(words), mend }];
	});
	return [...unsettled, ...others];
}

/** A title that names what its outcome recommends. */
export function checkTitle(
	{ title }: Scenario,
	{ recommend }: OutcomeWords,
	content: Content,
	place: Place
): Fault[] {
	const names = recommend.flatMap((pick) => {
		const candidate = findCandidate(content, candidateOf(pick));
		return candidate ? [candidate.name, candidate.short] : [];
	});
	const told = names.find((name) => isNamed(name, title));
	if (told === undefined) return [];
	const what = `the title names what the outcome recommends`;
	const mend = `tell of the story, not of ${told}`;
	return [{ ...at(place, 'title'), text: title, what, seen: show(title), mend }];
}

/** True where the text holds the name as whole words, in capitals or not. */
function isNamed(name: string, text: string): boolean {
	const words = (of: string) =>
		` ${of
			.toLowerCase()
			.split(/[^\p{L}\d/+-]+/u)
			.join(' ')
			.trim()} `;
	return name.trim() !== '' && words(text).includes(words(name));
}
