import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { moreThanGp3, moreThanIncluded, moreThanIo2, throughputMoreThan } from './thresholds.ts';

const throughputHelp = {
	Throughput: 'How much data passes in a second, reads and writes together.',
	MiB: 'Mebibyte, about a million bytes. To turn megabits of a network into MiB, divide by eight and take off a twentieth.'
};
const throughputFind =
	'Look at the busiest minutes of the present disk: bytes read and written, divided by the seconds. On EBS CloudWatch has VolumeReadBytes and VolumeWriteBytes. A network card or a source that gives less is the limit.';

const aboveGp3Throughput = {
	label: 'More than gp3, within one io2 volume',
	gloss: 'Up to {ebs-io2.volume-throughput}, from one volume.',
	short: ['one io2', 'volume'],
	because: 'One io2 volume gives up to {ebs-io2.volume-throughput}, the most of any type.',
	from: throughputMoreThan.gp3,
	below: throughputMoreThan.io2
} as const;

const aboveIo2Throughput = {
	label: 'More than any one volume gives',
	gloss: 'More than {ebs-io2.volume-throughput}.',
	short: ['beyond one', 'volume'],
	because: 'Several volumes in a stripe add up their throughput; no single volume gives so much.',
	from: throughputMoreThan.io2
} as const;

export const questions = {
	special: {
		ask: 'Does any of these apply to the disk?',
		short: ['Any special', 'need?'],
		why: 'Most disks are a new volume of one instance that must keep its data, and numbers decide. Four cases are decided by something else.',
		help: {
			IOPS: 'Read or write operations a second.',
			'Cluster software':
				'Software that lets several servers write to one disk, such as GFS2 or a failover cluster. Replicas with disks of their own need none.',
			gp2: 'The earlier general purpose volume. Its IOPS grow with its size: a small one is quick for a while and slow once its credits are spent.',
			'io1, io2':
				'The volume types with IOPS that you set and pay for: io1 the first, io2 today’s.',
			magnetic: 'The oldest volume type, named “standard” in the API.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask who owns the application for a promised response time, and what happens when this one disk is lost. Look at the volume list for the types gp2, io1, io2 and standard.'
		},
		answers: {
			none: {
				label: 'None: a disk for one instance that keeps its data',
				gloss:
					'Boot disks, databases, applications; also scratch where the instance type has no disks.',
				plain: true,
				short: ['none of', 'these'],
				because:
					'A volume keeps its data when the instance stops; its type follows from the numbers.',
				against: {
					'instance-store': 'A disk in the host is erased when the instance stops.'
				}
			},
			critical: {
				label: 'Slow moments, or losing the disk, cost dearly',
				gloss:
					'It is said so: under a millisecond is asked for, or all hangs on this disk. On io1 or io2 today: last answer.',
				short: ['delays cost', 'dearly'],
				because:
					'io2 answers in {ebs-io2.first-byte} and is built for a durability of {ebs-io2.durability}; no other type comes near.',
				against: {
					'ebs-gp3': 'gp3 promises {ebs-gp3.first-byte}, and durability of {ebs-gp3.durability}.',
					'ebs-st1': 'Hard disks are for work that can wait.',
					'ebs-sc1': 'Hard disks are for work that can wait.',
					'instance-store': 'It has no network between, but loses its data with the instance.'
				}
			},
			cluster: {
				label: 'Several instances write to the same disk',
				gloss:
					'With cluster software, in one zone. Servers that only share files want a file system: see storage.',
				short: ['shared by', 'a cluster'],
				because:
					'Only volumes with provisioned IOPS can be attached to several instances, and io2 alone can fence off a failed node.',
				against: {
					'ebs-gp3': 'A gp3 volume attaches to one instance.',
					'ebs-st1': 'An st1 volume attaches to one instance.',
					'ebs-sc1': 'An sc1 volume attaches to one instance.',
					'instance-store': 'A disk in the host is seen by its own instance only.'
				}
			},
			scratch: {
				label: 'Its data may be lost: it can be had again, or lies elsewhere',
				gloss:
					'Caches, sort space, builds, copies refilled in bearable time. The instance type is yours to choose.',
				short: ['data can', 'be lost'],
				because:
					'Disks in the host reach {instance-store.iops-max}, have no network between, and cost nothing extra.',
				against: {
					'ebs-gp3':
						'A volume is paid for on top of the instance, and stops at {ebs-gp3.iops-max}.',
					'ebs-io2': 'A volume is paid for on top of the instance, and every IOPS too.',
					'ebs-st1':
						'Storage optimized instances bring hard disks of their own, if these are wanted.',
					'ebs-sc1': 'Cold data that can be lost need not be kept on a volume.'
				}
			},
			existing: {
				label: 'There is an SSD or magnetic disk already; its load stays',
				gloss:
					'gp2, io1, io2, magnetic: to cost less or run steadier. Outgrown, or a hard disk: answer as for a new one.',
				short: ['is there', 'already'],
				because:
					'Newer types do more for the same price or less, and a volume is changed in place while in use.',
				against: {
					'ebs-st1':
						'What runs on an SSD volume does small operations; hard disks are slow at these.',
					'ebs-sc1':
						'What runs on an SSD volume does small operations; hard disks are slow at these.',
					'instance-store': 'A volume can’t be changed into a disk of the host.'
				}
			}
		}
	},

	access: {
		ask: 'How is the disk read and written?',
		short: ['How is it', 'read?'],
		why: 'SSD volumes are as quick at small, scattered operations as at long reads. Hard-disk volumes cost about half or less, but only large, sequential work goes well on them.',
		help: {
			SSD: 'A disk without moving parts: gp3 and io2 volumes.',
			'Hard disk': 'A disk that spins: st1 and sc1 volumes. HDD for short.',
			Sequential: 'One block after the other, as when a long file is read from front to back.'
		},
		unsure: {
			assume: 'mixed',
			find: 'Divide the bytes read by the number of reads, in CloudWatch or iostat. Hundreds of KiB on average and long files mean large, sequential work. A boot disk or a database is mixed.'
		},
		answers: {
			mixed: {
				label: 'Small or scattered operations, or a mix',
				gloss:
					'Boot disks, databases, search indexes, web servers, mail, a log that waits for each write.',
				plain: true,
				short: ['small or', 'mixed'],
				because:
					'SSD volumes do many small operations: gp3 up to {ebs-gp3.iops-max}, a hard disk up to {ebs-st1.iops-max}.',
				against: {
					'ebs-st1': 'st1 stops at {ebs-st1.iops-max}, and can’t be a boot volume.',
					'ebs-sc1': 'sc1 stops at {ebs-sc1.iops-max}, and can’t be a boot volume.'
				}
			},
			stream: {
				label: 'Large files, mostly from front to back',
				gloss:
					'Whole log files, warehouse scans, media, backups, bulk behind a cache; data only, {ebs-st1.capacity-min} or more.',
				short: ['large, in', 'sequence'],
				because:
					'Hard-disk volumes read long files well, and cost {ebs-st1.volume-gb-month} or {ebs-sc1.volume-gb-month}.'
			}
		}
	},

	iops: {
		ask: 'How many operations a second does it need in its busiest minute?',
		short: ['How many', 'IOPS?'],
		why: 'A gp3 volume of any size includes {ebs-gp3.iops-included}, and more can be bought. Each type has a ceiling; above it the next one begins.',
		help: {
			IOPS: 'Read or write operations a second, counted together.',
			'What counts as one':
				'An operation of up to {ebs-gp3.operation-max} on an SSD volume. Those that follow each other on the disk are merged, larger ones are split.'
		},
		unsure: {
			assume: 'included',
			find: 'Add up VolumeReadOps and VolumeWriteOps of the busiest minute in CloudWatch and divide by 60; on your own site use iostat or perfmon. Start small if you can’t: a volume in use can be given more.'
		},
		input: { unit: 'operations a second', min: 0, max: 10_000_000, step: 1 },
		branches: {
			included: {
				label: 'What gp3 includes is enough, or nobody has measured',
				gloss: 'Up to {ebs-gp3.iops-included}: most boot disks, web servers and small databases.',
				plain: true,
				short: ['gp3 as', 'it comes'],
				because:
					'Every gp3 volume includes {ebs-gp3.iops-included}, whatever its size, without credits.',
				below: moreThanIncluded
			},
			bought: {
				label: 'More, within one gp3 volume',
				gloss: 'Up to {ebs-gp3.iops-max}; at most {ebs-gp3.iops-per-gib}.',
				short: ['gp3, more', 'bought'],
				because:
					'gp3 sells IOPS apart from size, up to {ebs-gp3.iops-max}. A database disk that we worked out costs {ebs-io2.volume-example} on io2.',
				from: moreThanIncluded,
				below: moreThanGp3
			},
			high: {
				label: 'More than gp3, within one io2 volume',
				gloss: 'Up to {ebs-io2.iops-max}, on Nitro instances.',
				short: ['one io2', 'volume'],
				because: 'One io2 volume does up to {ebs-io2.iops-max}; gp3 stops at {ebs-gp3.iops-max}.',
				from: moreThanGp3,
				below: moreThanIo2
			},
			beyond: {
				label: 'More than any one volume does',
				gloss: 'More than {ebs-io2.iops-max}.',
				short: ['beyond one', 'volume'],
				because: 'Several volumes in a stripe add up their IOPS; no single volume does so many.',
				from: moreThanIo2,
				against: {
					'ebs-io2': 'One io2 volume stops at {ebs-io2.iops-max}; striping gp3 is cheaper.'
				}
			}
		}
	},

	throughput: {
		ask: 'How many MiB a second must pass in its busiest minute?',
		short: ['How many', 'MiB/s?'],
		why: 'A gp3 volume of any size includes {ebs-gp3.throughput-included}. Large operations reach that limit long before the one on IOPS.',
		help: throughputHelp,
		unsure: { assume: 'included', find: throughputFind },
		input: { unit: 'MiB a second', min: 0, max: 100_000, step: 1 },
		branches: {
			included: {
				label: 'What gp3 includes is enough, or nobody has measured',
				gloss: 'Up to {ebs-gp3.throughput-included}: most boot disks and small databases.',
				plain: true,
				short: ['gp3 as', 'it comes'],
				because: 'Every gp3 volume includes {ebs-gp3.throughput-included}, whatever its size.',
				below: throughputMoreThan.included,
				against: {
					'ebs-io2': 'io2 has a price on every IOPS, for limits that nobody reaches here.'
				}
			},
			bought: {
				label: 'More, within one gp3 volume',
				gloss: 'Up to {ebs-gp3.volume-throughput}.',
				short: ['gp3, more', 'bought'],
				because: 'gp3 sells throughput apart from size, up to {ebs-gp3.volume-throughput}.',
				from: throughputMoreThan.included,
				below: throughputMoreThan.gp3,
				against: { 'ebs-io2': 'io2 has a price on every IOPS, and gp3 reaches far enough.' }
			},
			high: {
				...aboveGp3Throughput,
				against: { 'ebs-gp3': 'gp3 stops at {ebs-gp3.volume-throughput}.' }
			},
			beyond: {
				...aboveIo2Throughput,
				against: { 'ebs-io2': 'One io2 volume stops there; striping gp3 is cheaper.' }
			}
		}
	},

	'throughput-bought': {
		question: 'throughput',
		ask: 'How many MiB a second must pass in its busiest minute?',
		short: ['How many', 'MiB/s?'],
		why: 'gp3 sells throughput apart from IOPS, up to a ceiling. Large operations may reach it before the one on IOPS.',
		help: throughputHelp,
		unsure: { assume: 'bought', find: throughputFind },
		input: { unit: 'MiB a second', min: 0, max: 100_000, step: 1 },
		branches: {
			bought: {
				label: 'Within one gp3 volume, or nobody has measured',
				gloss: 'Up to {ebs-gp3.volume-throughput}; {ebs-gp3.throughput-included} are included.',
				plain: true,
				short: ['one gp3', 'volume'],
				because: 'gp3 sells throughput apart from size, up to {ebs-gp3.volume-throughput}.',
				below: throughputMoreThan.gp3,
				against: { 'ebs-io2': 'io2 has a price on every IOPS, and gp3 reaches far enough.' }
			},
			high: {
				...aboveGp3Throughput,
				against: { 'ebs-gp3': 'gp3 stops at {ebs-gp3.volume-throughput}.' }
			},
			beyond: {
				...aboveIo2Throughput,
				against: { 'ebs-io2': 'One io2 volume stops there; striping gp3 is cheaper.' }
			}
		}
	},

	rhythm: {
		ask: 'How often is this data in use?',
		short: ['How often', 'in use?'],
		why: 'Hard-disk volumes earn credits with time and spend them in bursts. How often all of it is read decides whether the credits last, and which type is the cheaper.',
		help: {
			Credits:
				'A store that fills slowly and is spent when the disk runs fast. When it is empty, the disk falls back to its base speed.',
			'A full pass': 'Reading or writing as much data as the whole volume holds.'
		},
		unsure: {
			assume: 'daily',
			find: 'Add up VolumeReadBytes and VolumeWriteBytes of a week in CloudWatch, and divide by the size of the volume: that is the number of full passes a week.'
		},
		answers: {
			daily: {
				label: 'Every day or all the time, a few passes a day at most',
				gloss: 'Up to {ebs-st1.full-passes}: nightly jobs, streams of logs, files for staff.',
				plain: true,
				short: ['daily'],
				because:
					'st1 is made for frequent use: it keeps {ebs-st1.base-throughput} up for good, and runs faster in bursts.',
				against: { 'ebs-sc1': 'sc1 keeps up only {ebs-sc1.base-throughput}.' }
			},
			seldom: {
				label: 'Seldom: it lies quiet for days or weeks',
				gloss: 'Old projects, finished recordings, a copy in case.',
				short: ['seldom'],
				because:
					'sc1 costs {ebs-sc1.volume-gb-month}, the least of all volumes, and is made for data at rest.',
				against: {
					'ebs-st1': 'st1 costs {ebs-st1.volume-gb-month} for a speed that is seldom used.',
					'ebs-gp3': 'gp3 costs several times as much for each GB.',
					'ebs-io2': 'io2 costs most, and IOPS that nobody uses are billed.'
				}
			},
			nonstop: {
				label: 'Without rest: read through over and over',
				gloss: 'More than {ebs-st1.full-passes}.',
				short: ['without', 'rest'],
				because:
					'A hard-disk volume runs out of credits at such a pace; SSD volumes keep their full speed for good.',
				against: {
					'ebs-st1': 'st1 keeps up about {ebs-st1.full-passes}.',
					'ebs-sc1': 'sc1 keeps up about {ebs-sc1.full-passes}.'
				}
			}
		}
	},

	'throughput-stream': {
		question: 'throughput',
		ask: 'How many MiB a second must pass in its busiest minute?',
		short: ['How many', 'MiB/s?'],
		why: 'An st1 volume gives {ebs-st1.burst-throughput} in bursts, up to {ebs-st1.volume-throughput}. Above that an SSD volume is needed, or several disks.',
		help: throughputHelp,
		unsure: { assume: 'disk', find: throughputFind },
		input: { unit: 'MiB a second', min: 0, max: 100_000, step: 1 },
		branches: {
			disk: {
				label: 'Within one st1 volume, or nobody has measured',
				gloss: 'Up to {ebs-st1.volume-throughput}.',
				plain: true,
				short: ['one st1', 'volume'],
				because:
					'st1 gives up to {ebs-st1.volume-throughput} to large, sequential work, at {ebs-st1.volume-gb-month} for a GB.',
				below: throughputMoreThan.st1,
				against: {
					'ebs-gp3': 'gp3 costs nearly twice as much for each GB, and more for throughput.',
					'ebs-io2': 'io2 costs most, and its IOPS are of no use to long reads.'
				}
			},
			bought: {
				label: 'More, within one gp3 volume',
				gloss: 'Up to {ebs-gp3.volume-throughput}.',
				short: ['one gp3', 'volume'],
				because:
					'gp3 sells throughput up to {ebs-gp3.volume-throughput}; st1 stops at {ebs-st1.volume-throughput}.',
				from: throughputMoreThan.st1,
				below: throughputMoreThan.gp3,
				against: {
					'ebs-st1':
						'One volume stops there. Two or more in a stripe are cheaper only where the data is many terabytes.',
					'ebs-io2': 'io2 has a price on every IOPS, and gp3 reaches far enough.'
				}
			},
			high: {
				...aboveGp3Throughput,
				against: {
					'ebs-gp3': 'gp3 stops at {ebs-gp3.volume-throughput}.',
					'ebs-st1': 'st1 stops at {ebs-st1.volume-throughput}.'
				}
			},
			beyond: {
				...aboveIo2Throughput,
				against: {
					'ebs-io2': 'One io2 volume stops there; striping gp3 is cheaper.',
					'ebs-st1': 'st1 stops at {ebs-st1.volume-throughput}.'
				}
			}
		}
	},

	existing: {
		ask: 'Of which type is the volume today?',
		short: ['Which type', 'today?'],
		why: 'From gp2 the way is clear. Provisioned IOPS were paid for a reason, and the reason decides what takes their place.',
		unsure: {
			assume: 'gp2',
			find: 'The list of volumes in the EC2 console has a column for the type, and describe-volumes names it too.'
		},
		answers: {
			gp2: {
				label: 'gp2, or magnetic',
				gloss:
					'Or nobody knows: often it was never chosen. A disk that is quick for minutes, then slow, is gp2.',
				plain: true,
				short: ['gp2'],
				because:
					'gp3 costs a fifth less than gp2, includes {ebs-gp3.iops-included} at any size, and knows no credits.',
				against: {
					'ebs-io2': 'What ran on gp2 never had the short delays of io2; gp3 takes its place.'
				}
			},
			io1: {
				label: 'io1, or an io2 that may be more than it needs',
				gloss: 'IOPS were provisioned, for a database as a rule.',
				short: ['io1 or io2'],
				because:
					'gp3 now reaches further than io1 did, and io2 does more than io1 for the same price.'
			}
		}
	},

	steady: {
		ask: 'Must each operation be quick, or the disk hardly ever fail?',
		short: ['Must delays', 'be short?'],
		why: 'gp3 has the IOPS of any io1 volume at a fraction of the price. io2 costs what io1 costs, with shorter, steadier delays and better durability.',
		help: {
			Durability: 'The share of volumes that are expected to be still whole after a year.'
		},
		unsure: {
			assume: 'no',
			find: 'Look at VolumeAvgReadLatency and VolumeAvgWriteLatency in CloudWatch, then ask users and vendor whether a few milliseconds now and then were noticed. Ask what takes over if the disk fails.'
		},
		answers: {
			no: {
				label: 'No, or nothing is said: it needs IOPS, not more',
				gloss: 'A few milliseconds now and then do no harm, and there are replicas or backups.',
				plain: true,
				short: ['no'],
				because:
					'gp3 reaches {ebs-gp3.iops-max}, more than any io1 volume; a database disk that we worked out costs {ebs-io1.volume-example} on io1.',
				against: { 'ebs-io2': 'io2 costs as much as io1 does, for what is not asked here.' }
			},
			yes: {
				label: 'Yes, delays or the loss of the disk cost dearly',
				gloss: 'Response times are promised, or no replica takes over.',
				short: ['yes'],
				because:
					'io2 answers in {ebs-io2.first-byte}, has a durability of {ebs-io2.durability}, and costs what io1 costs.',
				against: {
					'ebs-gp3': 'gp3 promises {ebs-gp3.first-byte}, and no better durability than io1.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
