/** The vocabulary of comparison: every dimension by its id. */
import { compute } from './compute.ts';
import { data } from './data.ts';
import { delivery } from './delivery.ts';
import { glance } from './glance.ts';
import { messaging } from './messaging.ts';
import { network } from './network.ts';
import { resilience } from './resilience.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';

export const dimensions = {
	...glance,
	...compute,
	...storage,
	...messaging,
	...delivery,
	...network,
	...data,
	...security,
	...resilience
};

export type Vocabulary = typeof dimensions;
