/** What several outcomes say alike. */
import { asgPrices } from '#trees/candidates/compute/sources.ts';

/** Scaling itself is free, so no bars can be drawn. */
export function freeOfCharge(why: string) {
	return { none: 'not applicable', why, page: asgPrices } as const;
}

export const reachingTheMost = {
	lead: 'The most size stops the rescue too.',
	text: 'At the maximum nothing more is added, whatever the load. Set it as high as the budget bears, and be told when it is reached.'
};

export const warmUp = {
	lead: 'Tell it how long a start takes.',
	text: 'Set the group’s default warm-up. New instances stay out of the average until then, so that it neither adds too many nor takes away too soon.'
};

export const endingCopies = {
	lead: 'Shrinking ends copies.',
	text: 'Keep no state on them, let connections drain, and protect those that have a session or a task to finish. While ECS deploys, it takes nothing away.'
};
