/** Questions that every walk begins with. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const start = {
	place: {
		ask: 'Where does the software that uses this data run?',
		short: ['Where does', 'it run?'],
		why: 'Disks and file systems are reached over a private network, objects from anywhere. Software that must stay on your own site, with its own protocols, needs a bridge.',
		help: {
			HTTPS: 'The protocol of the web; any programming language and any browser speaks it.',
			API: 'Commands that a program sends over HTTPS, to store or fetch an object for example.',
			'Private network': 'A VPC in AWS, and what is joined to it by Direct Connect or a VPN.'
		},
		unsure: {
			assume: 'aws',
			find: 'List every program and group of people that opens the data, where they run and which protocol they use today. Answer for the first that applies: a mount or a disk that can’t change, then the public, then software that calls an API.'
		},
		answers: {
			aws: {
				label: 'In AWS, or on our own machines by API calls',
				gloss:
					'Instances, containers, functions, in one account or several; or our scripts and backups elsewhere.',
				short: ['in AWS, or', 'by an API'],
				because:
					'Software in AWS, or software that calls an API, reaches storage directly; disk and tape gateways serve sites that keep iSCSI or tape.'
			},
			anywhere: {
				label: 'Out on the internet: browsers, phones, partners',
				gloss:
					'Straight from the storage over HTTPS; our software in AWS may use it too, by API calls.',
				short: ['the public,', 'by HTTPS'],
				because:
					'Only objects have an address that can be opened from the internet; disks and file systems stay on private networks.',
				against: {
					's3-glacier':
						'The Glacier classes charge for every read, and two of the three want a restore first; the public reads now.',
					's3-files':
						'S3 Files is mounted from compute in one VPC; the public reads the bucket itself.',
					's3-file-gateway':
						'A gateway serves the site it stands on; the public reads the bucket itself.',
					'volume-gateway':
						'A gateway offers iSCSI disks to the site it stands on, not to the public.',
					'tape-gateway': 'A tape library speaks to backup software, not to the public.'
				}
			},
			site: {
				label: 'On our own site, over protocols it must keep',
				gloss: 'NFS, SMB, iSCSI or tape, in an office or a data centre.',
				short: ['our site,', 'as it is'],
				because:
					'Something must speak the old protocol on the site, or answer it over a private link.',
				against: {
					ebs: 'A volume attaches to EC2 instances only.',
					'instance-store': 'Instance store disks sit in the host of an EC2 instance.',
					efs: 'EFS can be mounted over a private link, but knows no SMB and keeps no copy near the readers.',
					's3-files': 'S3 Files is mounted from EC2, ECS, EKS and Lambda, not from a site.',
					'fsx-lustre':
						'Lustre needs its own client and feeds compute; a site would use it to copy data in.',
					'fsx-openzfs': 'OpenZFS speaks NFS only, and keeps no cache near the readers.'
				}
			}
		}
	},

	shape: {
		ask: 'How will the software use the data?',
		short: ['Used how?'],
		why: 'Objects, files and disks are different contracts. Software that edits part of a file can’t work on objects, and a disk serves the instance it is attached to.',
		help: {
			Object: 'A file with a key and some labels, written and read whole over HTTPS.',
			'File system':
				'Folders and files on a share that many machines open, lock and change in place.',
			Disk: 'Bare blocks on which an operating system or a database makes its own file system.',
			'Program files':
				'What changes only with a release, such as a program and its libraries, belongs in the container or machine image. Ask here about data.',
			'Object Lock':
				'A setting of S3 that keeps objects from being changed or deleted. It is to be had for objects and for archives, so the need for it does not decide here.'
		},
		unsure: {
			assume: 'objects',
			find: 'Look at how the code opens the data: an SDK call with a key is an object, a path under a mount point is a file, a device or drive letter is a disk. If nothing has been written yet, objects are the plain start.'
		},
		answers: {
			objects: {
				label: 'Whole objects, by key',
				gloss:
					'Uploads, images, logs, backups, data for analysis. The plain default for new software.',
				short: ['whole', 'objects'],
				because:
					'S3 takes any number of objects, grows by itself, and is read from every AZ and from other accounts.',
				against: {
					's3-glacier':
						'The Glacier classes bill a shortest time and every read; they suit what is seldom read.',
					ebs: 'A volume has a fixed size, lives in one AZ and serves the instance it is attached to.',
					'instance-store': 'Instance store disks are empty again once the instance stops.',
					efs: 'EFS serves paths on a mount; code that uses keys needs neither mount nor VPC.',
					's3-files':
						'S3 Files adds paid fast storage in front of the bucket; code that uses keys can skip it.',
					'fsx-windows':
						'A file server has a size and a speed to set; code that uses keys needs neither.',
					's3-file-gateway':
						'A gateway is an appliance between shares and a bucket; code that uses keys needs no share.',
					'fsx-lustre':
						'A parallel file system pays off for compute that reads files, not for an API.',
					'fsx-ontap': 'ONTAP’s clones, tiering and protocols are for file shares and LUNs.',
					'fsx-openzfs': 'OpenZFS’s snapshots and short delays are for NFS mounts.'
				}
			},
			archive: {
				label: 'Seldom or never: it is kept for the record',
				gloss: 'Old records, masters, evidence, backups that must be held for years.',
				short: ['kept for', 'the record'],
				because:
					'Data that nobody opens belongs where keeping is cheap; disks and file systems bill for readiness.',
				against: {
					efs: 'EFS has cold tiers, yet a share stays mounted for readers who never come.',
					's3-files':
						'S3 Files can’t open archived objects, and its fast storage would stand idle.',
					's3-file-gateway': 'A gateway would run all day for shares that nobody opens.',
					'fsx-ontap': 'Even with its cold pool, ONTAP keeps paid file servers running.'
				}
			},
			disk: {
				label: 'As a disk of its own',
				gloss:
					'Boot volumes, databases you run yourself, scratch of one machine, raw disks that a cluster shares.',
				short: ['as a disk'],
				because:
					'An operating system or a database wants blocks; objects and file shares offer none.',
				against: {
					's3-files': 'S3 Files and every NFS mount offer files, not blocks.',
					'fsx-openzfs':
						'OpenZFS offers NFS only; some databases run on NFS, yet none boots from it.'
				}
			},
			files: {
				label: 'As files in folders that it opens and changes',
				gloss:
					'A mount or a share for several machines, shared scratch too; the program itself goes into its image.',
				short: ['files in', 'folders'],
				because:
					'Many machines that open, lock and change the same files need a file system between them.',
				against: {
					ebs: 'A volume holds a file system for one instance; usual ones break when several mount it.',
					'instance-store': 'A local disk is seen by its own instance only.',
					's3-glacier': 'Files in use can’t wait for a restore or pay for each read.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
