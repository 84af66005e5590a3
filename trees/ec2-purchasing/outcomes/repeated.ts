/** What several outcomes say in the same words. */

export const ownRate = {
	lead: 'The discount is an assumption.',
	text: 'It is an illustration by AWS: Linux, one year, partly upfront. Its Windows row takes off little more than half as much. Put your own, from Cost Explorer, into {compute-savings-plan.month-hours} × (1 − discount).'
};

export const noWayBack = {
	lead: 'A plan cannot be cancelled.',
	text: 'Only one of at most {compute-savings-plan.returned-up-to} can be returned, within {compute-savings-plan.returned-within} and in the month it was bought.'
};

export const spotHandling = {
	lead: 'Act on the notice.',
	text: 'Catch the interruption notice and the earlier rebalance signal with EventBridge, save progress, and leave the load balancer. Notices are best effort.'
};

export const noSpotFleet =
	'Older material says to bid for Spot, to book Spot Blocks, or to use Spot Fleet. There is no bidding now, Spot Blocks are retired, and the Spot Fleet API is legacy: use an Auto Scaling group or an EC2 Fleet.';
