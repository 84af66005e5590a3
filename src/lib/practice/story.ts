/** A scenario's story with the words that settle its answers. */
import type { Scenario } from '../tree/grammar.ts';

/** A scenario as the public data tells it. */
export type ToldScenario = Scenario & { tree: string };

/** Words of the story, and the questions (keys) whose answer they settle; none where they settle nothing. */
interface StoryPart {
	text: string;
	settles: readonly string[];
}

interface Place {
	question: string;
	from: number;
	to: number;
}

type Told = Pick<Scenario, 'story' | 'settles'>;

/** Where in the story the words stand that settle each answer; words that are not in it have no place. */
function placesOf({ story, settles }: Told): Place[] {
	return Object.entries(settles).flatMap(([question, words]) => {
		const from = story.indexOf(words);
		return from < 0 || words === '' ? [] : [{ question, from, to: from + words.length }];
	});
}

/** The story in parts, in order: joined, they are the story. Where words overlap, a part settles several answers. */
export function partStory(told: Told): StoryPart[] {
	const places = placesOf(told);
	const { story } = told;
	const cuts = [0, story.length, ...places.flatMap(({ from, to }) => [from, to])];
	const ordered = [...new Set(cuts)].sort((a, b) => a - b);
	return ordered.slice(0, -1).map((from, i) => ({
		text: story.slice(from, ordered[i + 1]),
		settles: places
			.filter((place) => place.from <= from && from < place.to)
			.map(({ question }) => question)
	}));
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** How many sentences of the story settle nothing. */
export function countDistractors(told: Told): number {
	const places = placesOf(told);
	return [...sentences.segment(told.story)].filter(
		({ index, segment }) =>
			!places.some(({ from, to }) => from < index + segment.trimEnd().length && index < to)
	).length;
}
