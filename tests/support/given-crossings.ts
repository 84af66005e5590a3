/** How often lines may cross in the plate of each tree, at most; 0 where a tree is not named. Lower a figure when a change brings one down. */
export const givenCrossings: Readonly<Record<string, number>> = {
	messaging: 1,
	'ec2-purchasing': 4,
	storage: 3,
	deployment: 2,
	compute: 9,
	's3-storage-class': 1,
	'load-balancer': 3,
	'ebs-volume-type': 6
};
