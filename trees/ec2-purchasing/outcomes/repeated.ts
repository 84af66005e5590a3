/** What several outcomes say in the same words. */

export const ownRate = {
	lead: 'The discount is an assumption.',
	text: 'It is an illustration by AWS: Linux, one year, partly upfront. Its Windows row takes off little more than half as much. Put your own, from Cost Explorer, into {compute-savings-plan.month-hours} × (1 − discount).'
};

export const noWayBack = {
	lead: 'A plan cannot be cancelled.',
	text: 'Only one of at most {compute-savings-plan.returned-up-to} can be returned, within {compute-savings-plan.returned-within} and in the month it was bought. Start with one year, and buy in steps.'
};

export const spotHandling = {
	lead: 'Act on the notice.',
	text: 'Catch the interruption notice and the earlier rebalance signal with EventBridge, save progress, and leave the load balancer. Notices are best effort.'
};

export const mixedSettings = {
	lead: 'Unset, the mix is all On-Demand.',
	text: 'OnDemandBaseCapacity sets the base, and {on-demand-with-spot.spot-share} is Spot until you lower OnDemandPercentageAboveBaseCapacity. Name price-capacity-optimized as the strategy: lowest-price is interrupted more.'
};

export const nodeGroups = {
	lead: 'On Kubernetes, two groups of nodes.',
	text: 'One On-Demand, for pods that must not be cut off, and one Spot; EKS labels the nodes with it, and pods choose by that label. In one mixed group nothing says which pod lands where.'
};

export const heldFirst = {
	lead: 'First fill what is already paid.',
	text: 'A plan or reservation that you hold bills in any case: run On-Demand up to it. Compare Spot with your discounted rate, not with the list price.'
};

export const noSpotFleet =
	'Older material says to bid for Spot, to book Spot Blocks, or to use Spot Fleet. There is no bidding now, Spot Blocks are retired, and the Spot Fleet API is legacy: use an Auto Scaling group or an EC2 Fleet.';
