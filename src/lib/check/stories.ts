/** The story of a scenario: long enough, and with words that settle each answer. */
import type { Scenario } from '../tree/grammar.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';

const storyWords = { fewest: 60, most: 120 };

/** A story that is too short or too long. */
export function checkStory({ story }: Scenario, at: Place): Fault[] {
	const { fewest, most } = storyWords;
	const words = story.split(/\s+/).filter((word) => word !== '').length;
	if (words >= fewest && words <= most) return [];
	const mend = words < fewest ? `add ${fewest - words}` : `cut ${words - most}`;
	return [
		{ ...at, what: `the story does not have ${fewest} to ${most} words`, seen: String(words), mend }
	];
}

/** Answers that no words of the story settle, and words that are not in it. */
export function checkSettles({ answers, settles, story }: Scenario, at: Place): Fault[] {
	const unsettled = Object.keys(answers)
		.filter((key) => !Object.hasOwn(settles, key))
		.map((key) => ({
			...at,
			what: `nothing of the story settles "${key}"`,
			seen: 'nothing',
			mend: 'quote the words that do, or tell them'
		}));
	const others = Object.entries(settles).flatMap(([key, words]) => {
		if (!Object.hasOwn(answers, key)) {
			const mend = suggestName(key, Object.keys(answers));
			return [{ ...at, what: 'settles a question that it does not answer', seen: show(key), mend }];
		}
		if (story.includes(words)) return [];
		const mend = 'quote the story word by word';
		return [
			{
				...at,
				what: `the words that settle "${key}" are not in the story`,
				seen: show(words),
				mend
			}
		];
	});
	return [...unsettled, ...others];
}
