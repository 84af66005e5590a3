/** How often lines may cross in the plate of each tree, at most; 0 where a tree is not named. Lower a figure when a change brings one down. */
export const givenCrossings: Readonly<Record<string, number>> = { storage: 1, deployment: 2 };
