/** The fact on which a branch turns, so that fact and branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as peering } from '#trees/candidates/network/vpc-peering.ts';

/** From this many VPCs on, AWS no longer advises to peer each with each. */
export const peersAdvised = numberOn(peering, 'peers-advised');
