/** Outcomes that change a volume which is there already. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ebsChanging,
	ebsCreating,
	ebsGeneral,
	ebsModifying,
	ebsMultiAttach,
	ebsPricing,
	ebsProvisioned,
	ebsTypes
} from '#trees/candidates/storage/sources.ts';

const resources = ['AWS::EC2::Volume', 'ModifyVolume'];

const whileChanging = {
	lead: 'It takes hours, and can’t be called off.',
	text: 'The instance runs on meanwhile, but a large volume may take six hours or so. Take a snapshot first, and choose a quiet time.'
};

export const changes = {
	'from-gp2': {
		title: 'Change the gp2 volume to gp3 in place.',
		short: 'gp2 changed to gp3',
		recommend: ['ebs-gp3'],
		lede: 'gp3 costs a fifth less for each GB, includes {ebs-gp3.iops-included} at any size, and has no credits that run out. The change is made while the volume is in use, without a charge.',
		rival: {
			candidate: 'ebs-io2',
			when: 'the slow moments are not spent credits but delays of a few milliseconds, and each of them hurts.'
		},
		cost: {
			dimension: 'volume-gb-month',
			against: ['ebs-gp2', 'ebs-io2'],
			says: 'You pay the gp3 price from the moment the change begins. A large gp2 volume had more IOPS or throughput than gp3 includes; what you keep of these is paid for, and mostly still costs less.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Large volumes: carry the speed over.',
				text: 'gp2 gave {ebs-gp2.iops-per-gib} and up to {ebs-gp2.volume-throughput}. If you name no figures, EBS keeps the equal of these or the included share, whichever is more; check that tools do not set less. Buy what it must do for good beyond that.'
			},
			whileChanging,
			{
				lead: 'Change the source too.',
				text: 'Command line, API and SDKs make gp2 by default. Mend launch templates, infrastructure code and the storage class of clusters, or gp2 comes back.'
			},
			{
				lead: 'Magnetic volumes as well.',
				text: 'The type “standard” belongs here too. Where a change is refused, detach the volume or stop the instance first, or restore its snapshot as gp3.'
			},
			{
				lead: 'Size stays.',
				text: 'A volume made large for its IOPS alone can’t shrink. Copy the data to a smaller gp3 volume if much is empty.'
			}
		],
		older:
			'Older material enlarges a gp2 volume that runs out of credits, or moves it to io1; gp3 ends the credits for less.',
		first: { docs: ebsChanging, resources },
		next: [
			{
				tree: 'infrastructure-as-code',
				ask: 'Where is the type written down, so that gp2 does not come back?',
				known: 'the volumes become gp3'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' }
		],
		sources: [ebsGeneral, ebsModifying, ebsCreating, ebsTypes]
	},

	'io1-to-gp3': {
		title: 'Change the io1 or io2 volume to gp3 in place.',
		short: 'io1 or io2 to gp3',
		recommend: ['ebs-gp3'],
		lede: 'gp3 reaches {ebs-gp3.iops-max} and {ebs-gp3.volume-throughput}, beyond any io1 volume, and includes the first {ebs-gp3.iops-included}. What needs IOPS, and bears a delay now and then, costs a fraction there.',
		rival: {
			candidate: 'ebs-io2',
			when: 'measured delays on gp3 turn out to hurt, or the loss of this one disk would not be covered by a replica.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-io1', 'ebs-io2'],
			says: 'io1 and io2 bill every IOPS you set; gp3 bills those above what is included, at a much lower price each. The change itself is free.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Steadiness differs.',
				text: 'io1 and io2 give their promised IOPS {ebs-io1.delivered} of the time, gp3 {ebs-gp3.delivered}. Try one volume, and compare delays for a week before you change the others; the way back is a change too.'
			},
			{
				lead: 'Name IOPS and throughput.',
				text: 'gp3 comes with its included share unless you set more. Set what the volume really used at its peak, which is often far less than it was given.'
			},
			whileChanging,
			{
				lead: 'Not while it is shared.',
				text: 'A volume with Multi-Attach can’t become gp3.'
			}
		],
		older:
			'Older material keeps io1 for whatever needs more than gp2 gave; gp3 had a far lower ceiling then.',
		first: { docs: ebsChanging, resources },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Does the instance have enough bandwidth to EBS?',
				known: 'the volume becomes gp3 with bought IOPS'
			},
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'the load can do without the steady delays of io2'
			}
		],
		sources: [ebsProvisioned, ebsGeneral, ebsModifying, ebsTypes]
	},

	'io1-to-io2': {
		title: 'Change the io1 volume to io2 in place.',
		short: 'io1 changed to io2',
		recommend: ['ebs-io2'],
		lede: 'io2 costs what io1 costs, and answers in {ebs-io2.first-byte}. It is built for a durability of {ebs-io2.durability} instead of {ebs-io1.durability}. It is changed in use; an io2 volume stays as it is.',
		rival: {
			candidate: 'ebs-gp3',
			when: 'a trial shows that nobody notices the delays of gp3, and replicas cover the loss of a disk. It costs a fraction.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-io1', 'ebs-gp3'],
			says: 'You pay for the size and for every IOPS you set, as with io1 and at the same price. Shorter delays often let you set fewer.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Nitro for the gain.',
				text: 'io2 attaches to any instance, but the short delays are promised on Nitro. On an old type change the instance as well.'
			},
			whileChanging,
			{
				lead: 'Shared volumes.',
				text: 'Two pages of AWS differ on whether a volume with Multi-Attach can change from io1 to io2; the newer one says yes, also while attached. Try it on a copy, and check that reservations are on.'
			},
			{
				lead: 'Set the IOPS anew.',
				text: 'io2 allows {ebs-io2.iops-per-gib} where io1 allowed {ebs-io1.iops-per-gib}, so a volume made large for its IOPS need not be copied that large again.'
			}
		],
		older:
			'Older material lists io2 as dearer or as another product than Block Express; every io2 volume is Block Express since April 2025.',
		first: { docs: ebsChanging, resources },
		next: [
			{
				tree: 'rds-availability',
				ask: 'Would a managed database with a standby take the risk away?',
				known: 'the loss of one disk would cost dearly'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which Nitro instance has enough bandwidth to EBS?',
				known: 'the volume becomes io2'
			},
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'the loss of one disk would cost dearly'
			}
		],
		sources: [ebsProvisioned, ebsModifying, ebsMultiAttach, ebsTypes]
	}
} satisfies Record<string, OutcomeWords>;
