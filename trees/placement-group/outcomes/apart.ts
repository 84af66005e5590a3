/** Outcomes for instances that stand apart. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	groupChange,
	groupIntro,
	groupOutposts,
	groupStrategies
} from '#trees/candidates/compute/sources.ts';
import { freeOfCharge, groupResources, noHosts, oneGroup } from './recurring.ts';

const noReservation = {
	lead: 'A launch or start may fail.',
	text: 'If no further rack is free, the request fails; try again later. A Capacity Reservation holds no room in such a group.'
};

const notTheZone = {
	lead: 'A rack is not a zone.',
	text: 'The group protects within a zone. Use several zones as well: the group may span them.'
};

const outpostCost = freeOfCharge(
	'The group is free. What you pay for is the Outpost, whatever runs on it and wherever it stands.'
);

export const apart = {
	spread: {
		title: 'Put the instances into a spread placement group.',
		short: 'Spread group',
		recommend: ['placement-spread@rack'],
		lede: 'Each stands on a rack of its own, with its own power and network, in as many zones as you like: up to {placement-spread.apart-most.rack} running in each.',
		rival: {
			candidate: 'placement-partition',
			when: 'more than that will run in one zone and the program can be told its racks.'
		},
		cost: freeOfCharge(
			'The group is free. You pay for the instances, and between zones for the data they send each other.'
		),
		watch: [
			noReservation,
			{
				lead: 'Count the replacements.',
				text: 'While a new one runs beside an old one, both count. With the limit full, a rolling change can’t begin by adding.'
			},
			notTheZone,
			{
				lead: 'The program must keep copies.',
				text: 'Separate racks help nothing if the data stands on one of them only.'
			},
			{
				lead: 'Not for Dedicated Instances.',
				text: 'These are refused. Dedicated Hosts go into no group at all.'
			},
			oneGroup
		],
		first: { docs: groupStrategies, resources: groupResources },
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What keeps their number?',
				known: 'a few in a spread group, each on its own rack'
			},
			{
				tree: 'ebs-volume-type',
				ask: 'Which disks hold their data?',
				known: 'copies stand on separate racks'
			}
		],
		sources: [groupStrategies, groupIntro, groupChange]
	},

	'spread-sets': {
		title: 'Use several spread placement groups.',
		short: 'Several spread groups',
		recommend: ['placement-spread@rack'],
		lede: 'Members of one group stand on separate racks; members of different groups may share one. Give each shard with its copies a group, and divide a large number that should be apart in the same way.',
		rival: {
			candidate: 'placement-partition',
			when: 'the program can be told the racks after all, or you would rather name a partition at each launch: main servers in one, copies in the others.'
		},
		cost: freeOfCharge(
			'The groups are free. You pay for the instances, and between zones for the data they send each other.'
		),
		watch: [
			{
				lead: 'Between groups nothing is promised.',
				text: 'One rack can hold a member of each of many groups. Each loses one at most, but many may work without a copy until it is replaced.'
			},
			noReservation,
			{
				lead: 'Groups are counted.',
				text: 'A Region takes {placement-spread.groups-most} placement groups in an account. With more shards, use partitions.'
			},
			{
				lead: 'Replacements must find their group.',
				text: 'One Auto Scaling group for each placement group brings a new member back to where the old one was.'
			},
			notTheZone,
			noHosts
		],
		first: {
			docs: groupStrategies,
			resources: [...groupResources, 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			{
				tree: 'database',
				ask: 'Would a managed database keep the copies for you?',
				known: 'many shards with a few members each'
			},
			{
				tree: 'auto-scaling',
				ask: 'What replaces a member that fails?',
				known: 'each set has a group of its own'
			}
		],
		sources: [groupStrategies, groupIntro]
	},

	partition: {
		title: 'Use a partition placement group, and tell the program.',
		short: 'Partition group',
		recommend: ['placement-partition'],
		lede: 'Partitions share no rack, and hold as many instances as you need. The program learns which instance stands in which, and keeps the copies of its data in different ones.',
		rival: {
			candidate: 'placement-spread',
			when: 'no zone will ever hold more than {placement-spread.apart-most.rack}: then each gets a rack of its own, and the program need not know.'
		},
		cost: freeOfCharge(
			'The group is free. You pay for the instances and for copies of data: three copies on local disks cost three times the disks.'
		),
		watch: [
			{
				lead: 'Racks alone do nothing.',
				text: 'Set the program’s rack awareness from the partition number in the instance’s metadata. Without it, copies may fall into one partition.'
			},
			{
				lead: 'At least as many partitions as copies.',
				text: 'Up to {placement-partition.partitions-most} in each zone. Three for three copies is the usual start.'
			},
			{
				lead: 'Even only as a rule.',
				text: 'EC2 tries to fill them evenly and promises nothing. Name the partition at launch where it matters.'
			},
			noReservation,
			{
				lead: 'Dedicated Instances.',
				text: 'With them a group has at most {placement-partition.partitions-dedicated}. Dedicated Hosts go into none.'
			},
			notTheZone
		],
		first: { docs: groupStrategies, resources: groupResources },
		next: [
			{
				tree: 'ebs-volume-type',
				ask: 'Which disks hold the data?',
				known: 'the program keeps copies in several partitions'
			},
			{
				tree: 'messaging',
				ask: 'If it is Kafka: would MSK run it for you?',
				known: 'brokers on separate racks'
			},
			{
				tree: 'database',
				ask: 'If it is Cassandra: would a managed one do?',
				known: 'nodes keep copies of data on separate racks'
			}
		],
		sources: [groupStrategies, groupIntro]
	},

	'spread-hosts': {
		title: 'Spread the instances over the Outpost’s hosts.',
		short: 'Spread over hosts',
		recommend: ['placement-spread@host'],
		lede: 'A spread group at host level keeps each on a host of its own, also within a single rack. It holds as many as the Outpost has hosts.',
		rival: {
			candidate: 'placement-spread@rack',
			when: 'the Outpost has a rack for each of them.'
		},
		cost: outpostCost,
		watch: [
			{
				lead: 'The rack is still one.',
				text: 'Its power or network takes all of them. What must survive that needs a second Outpost, or the Region.'
			},
			{
				lead: 'Keep a host free.',
				text: 'When a host fails, its instance finds a place only if another host without a member has room.'
			},
			{
				lead: 'Choose the level when you make it.',
				text: 'It is set at the creation of the group. Host level exists on Outposts only.'
			},
			oneGroup
		],
		first: { docs: groupOutposts, resources: ['AWS::EC2::PlacementGroup', 'AWS::EC2::Subnet'] },
		next: [
			{
				tree: 'backup',
				ask: 'Where do copies of the data stand?',
				known: 'all instances within one Outpost'
			},
			{
				tree: 'disaster-recovery',
				ask: 'What takes over when the site is lost?',
				known: 'one Outpost at one site'
			}
		],
		sources: [groupOutposts, groupStrategies]
	},

	'spread-racks': {
		title: 'Spread the instances over the Outpost’s racks.',
		short: 'Spread over racks',
		recommend: ['placement-spread@rack'],
		lede: 'A spread group at rack level gives each a rack of its own, with its own power and network. It holds as many as the Outpost has racks.',
		rival: {
			candidate: 'placement-spread@host',
			when: 'more instances must be apart than there are racks.'
		},
		cost: outpostCost,
		watch: [
			{
				lead: 'One more than racks can’t start.',
				text: 'The limit is the number of racks, not that of a Region. A replacement waits until its rack is free again.'
			},
			{
				lead: 'Racks stand at one site.',
				text: 'Power, cooling and line of the building may be shared. Ask the facility before counting on it.'
			},
			{
				lead: 'Choose the level when you make it.',
				text: 'It is set at the creation of the group.'
			},
			oneGroup
		],
		first: { docs: groupOutposts, resources: ['AWS::EC2::PlacementGroup', 'AWS::EC2::Subnet'] },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'What takes over when the site is lost?',
				known: 'one Outpost of several racks'
			}
		],
		sources: [groupOutposts, groupStrategies]
	}
} satisfies Record<string, OutcomeWords>;
