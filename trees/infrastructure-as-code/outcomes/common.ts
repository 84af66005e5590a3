/** What several outcomes say alike. */
import { cfnPricing } from '#trees/candidates/delivery/sources.ts';

/** CloudFormation and what stands on it cost nothing for AWS’s own types. */
export const free = (why: string) =>
	({
		none: 'not applicable',
		why: `Describing AWS’s own resources costs nothing, whichever of AWS’s tools you take. ${why}`,
		page: cfnPricing
	}) as const;

export const pipeline = {
	tree: 'delivery-tools',
	ask: 'Which pipeline checks it and carries it out?'
} as const;

export const rollout = {
	tree: 'deployment',
	ask: 'How does a new version of the application go live?'
} as const;

export const secrets = {
	tree: 'secrets',
	ask: 'Where do passwords lie, so that none stands in the files?'
} as const;
