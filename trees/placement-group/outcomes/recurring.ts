/** What several outcomes say alike. */
import { onDemandPrices } from '#trees/candidates/compute/sources.ts';

/** Groups are free, so no bars can be drawn. */
export function freeOfCharge(why: string) {
	return { none: 'not applicable', why, page: onDemandPrices } as const;
}

export const oneGroup = {
	lead: 'An instance stands in one group.',
	text: 'It joins or leaves only while it is stopped. Groups can’t be merged, so decide before there is data on it.'
};

export const noHosts = {
	lead: 'Hardware of your own.',
	text: 'Dedicated Hosts go into no placement group, and a Spot Instance that stops or hibernates when interrupted neither.'
};

export const groupResources = ['AWS::EC2::PlacementGroup', 'AWS::EC2::LaunchTemplate'] as const;
