/** The links on from the page of an id that is no more. */
import type { WayOn } from './past.ts';

/**
 * Ways on with a link's answers, before those without: each once, each by a name of its own. Where
 * two are called the same, the last part of their path tells them apart.
 */
export function joinWays(withAnswers: readonly WayOn[], without: readonly WayOn[]): WayOn[] {
	const ways = new Map<string, WayOn>();
	for (const way of withAnswers) ways.set(way.link, way);
	for (const way of without) {
		const carried = withAnswers.some(
			({ link, label }) => label === way.label && pathOf(link) === pathOf(way.link)
		);
		if (!carried && !ways.has(way.link)) ways.set(way.link, way);
	}
	const all = [...ways.values()];
	return all.map(({ link, label }) => {
		const alone = all.every((other) => other.link === link || other.label !== label);
		return { link, label: alone ? label : `${label} (${pathOf(link).split('/').at(-1)})` };
	});
}

function pathOf(link: string): string {
	return link.split('?')[0]!;
}
