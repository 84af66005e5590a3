import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	groupCreate,
	groupIntro,
	groupMoveApi,
	groupShare,
	groupStrategies,
	instanceBandwidth
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'placement-partition',
	name: 'Partition placement group',
	short: 'Partition group',
	summary:
		'Divides many instances into partitions that share no rack, and tells the program which instance stands in which.',
	alias: [
		'partition placement',
		'rack awareness',
		'HDFS',
		'HBase',
		'Cassandra on EC2',
		'Kafka on EC2',
		'Hadoop',
		'fault domain',
		'topology aware'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'large systems that keep copies: Hadoop, Cassandra, Kafka',
			groupIntro,
			'2026-11'
		),
		'placed-how': read('in partitions, each with racks of its own', groupStrategies, '2026-11'),
		'rack-loss': read('those of one partition, at most', groupStrategies, '2026-11'),
		'spans-zones': read(true, groupStrategies, '2026-11'),
		'group-holds': read(
			'7 partitions in each zone, any number in each',
			groupStrategies,
			'2026-11',
			'up to the limits of your account'
		),
		'partitions-most': read(7, groupStrategies, '2026-11', 'also when shared'),
		'partitions-dedicated': read(2, groupStrategies, '2026-11'),
		'flow-most': read(5, instanceBandwidth, '2026-11'),
		'no-room': read('the launch or start fails; try again later', groupStrategies, '2026-11'),
		'reserves-inside': read(false, groupStrategies, '2026-11'),
		'takes-dedicated': read(true, groupMoveApi, '2026-11', 'two partitions at most'),
		'account-sharing': read(true, groupShare, '2026-11'),
		'groups-most': read(500, groupCreate, '2026-11', 'of all kinds'),
		cannot: read(
			'promise an even share for each partition',
			groupStrategies,
			'2026-11',
			'it tries; or name the partition at launch'
		),
		'billed-for': read('the instances, nothing for the group', groupIntro, '2026-11'),
		'costs-itself': read(false, groupIntro, '2026-11'),
		'first-step': read('the group, with its number of partitions', groupCreate, '2026-11')
	}
});
