/** The ways to pay for EC2 capacity; their order is the order on screen. */
import { defineFamily } from '#lib/tree/candidate.ts';
import { baseAndSpot } from './base-and-spot.ts';
import { capacityBlock } from './capacity-block.ts';
import { capacityReservation } from './capacity-reservation.ts';
import { computeSavingsPlan } from './compute-savings-plan.ts';
import { convertibleRi } from './convertible-ri.ts';
import { dedicatedHost } from './dedicated-host.ts';
import { dedicatedInstance } from './dedicated-instance.ts';
import { dimensions } from './dimensions.ts';
import { ec2InstanceSavingsPlan } from './ec2-instance-savings-plan.ts';
import { onDemand } from './on-demand.ts';
import { spot } from './spot.ts';
import { standardRi } from './standard-ri.ts';

export const family = defineFamily({
	id: 'ec2-purchasing',
	name: 'EC2 purchasing',
	dimensions,
	candidates: [
		onDemand,
		spot,
		baseAndSpot,
		computeSavingsPlan,
		ec2InstanceSavingsPlan,
		standardRi,
		convertibleRi,
		capacityReservation,
		capacityBlock,
		dedicatedInstance,
		dedicatedHost
	]
});
