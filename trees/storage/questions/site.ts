/** Questions about software that stays on its own site. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const site = {
	'site-protocol': {
		ask: 'Which protocol must the site keep using?',
		short: ['Which', 'protocol?'],
		why: 'Each kind of gateway speaks one family of protocols to your site and keeps its data in AWS in a form of its own.',
		help: {
			iSCSI: 'A protocol that carries disk blocks over a network.',
			'Virtual tape library': 'Software that looks like a robot with tape drives.'
		},
		unsure: {
			assume: 'files',
			find: 'Ask the administrators how the application is set up today: a share or mount point is files, an initiator with targets is iSCSI, a job that writes to a tape pool is tape.'
		},
		answers: {
			files: {
				label: 'NFS or SMB: files',
				gloss: 'Shares and mounts, including dumps that a database writes to a folder.',
				short: ['NFS, SMB'],
				because:
					'Files can stay files: on shares near their users, or on a file server over the link.',
				against: {
					'volume-gateway':
						'A volume gateway offers disks; files on them can’t be read in AWS without a snapshot.',
					'tape-gateway': 'A tape library takes backup jobs, not open files.',
					's3-glacier': 'Files in use can’t wait for a restore.'
				}
			},
			iscsi: {
				label: 'iSCSI: disks',
				gloss: 'Servers that mount a target and put their own file system on it.',
				short: ['iSCSI'],
				because:
					'Volume Gateway alone gives servers on your site iSCSI disks that are backed up or held in AWS.',
				against: {
					's3-file-gateway': 'A file gateway offers shares, not disks.',
					s3: 'A bucket offers objects, not disks.',
					's3-glacier': 'An archive class offers objects, not disks.',
					'tape-gateway': 'A tape gateway uses iSCSI to show tape drives, not disks.',
					'fsx-windows': 'A Windows file server offers shares, not disks.',
					'fsx-ontap': 'ONTAP offers LUNs in AWS; every block would cross the link to your site.'
				}
			},
			tape: {
				label: 'Tape, through backup software',
				gloss: 'Jobs, pools and rotation stay; the robot and the courier go.',
				short: ['tape'],
				because:
					'Tape Gateway shows backup software a tape library, so that jobs and catalogues stay as they are.',
				against: {
					's3-file-gateway':
						'A file gateway shows shares; the tape jobs would have to be rewritten.',
					s3: 'Backup software that writes to S3 itself would be simpler, but its jobs then change.',
					'volume-gateway':
						'A volume gateway shows disks; the tape jobs would have to be rewritten.',
					'fsx-windows': 'A file server shows shares; the tape jobs would have to be rewritten.',
					'fsx-ontap':
						'A file server shows shares and LUNs; the tape jobs would have to be rewritten.'
				}
			}
		}
	},

	'site-files': {
		ask: 'Where should the home of the shared files be?',
		short: ['Home of', 'the files?'],
		why: 'Files can live in a bucket, with a cache on the site, or on a file server in AWS that the site reaches over its link.',
		help: {
			Cache: 'Copies of what was used lately, kept near the users.',
			'Private link': 'Direct Connect or a VPN between your site and AWS.'
		},
		unsure: {
			assume: 'cache',
			find: 'Ask whether anything in AWS should read the files as objects, and measure the delay of the link. Ask the Windows team whether permissions, quotas and DFS must be kept to the letter.'
		},
		answers: {
			server: {
				label: 'On a file server in AWS, over the link',
				gloss:
					'With permissions, quotas and locks of a Windows or NetApp server; a NetApp can cache on the site.',
				short: ['on a file', 'server'],
				because:
					'A file server in AWS keeps every permission and feature, at the price of the link’s delay.',
				against: {
					's3-file-gateway':
						'A file gateway turns each file into an object; much of a file server is lost on the way.',
					s3: 'A bucket keeps objects, not a server’s permissions, quotas and locks.'
				}
			},
			cache: {
				label: 'As objects in a bucket, with a cache on the site',
				gloss:
					'Programs in AWS read the same objects, or mostly cold files should cost little, with no size to plan.',
				short: ['a bucket,', 'cached'],
				because: 'S3 File Gateway stores each file as an object and answers from a local cache.',
				against: {
					'fsx-windows':
						'FSx for Windows keeps no cache on your site; the gateway that did so takes no new customers.',
					'fsx-ontap': 'ONTAP can cache on site only through a NetApp system there.'
				}
			}
		}
	},

	'site-server': {
		question: 'windows-files',
		ask: 'What must the file server behave like?',
		short: ['Server', 'like what?'],
		why: 'Both serve SMB with Active Directory over the link. One is Windows Server itself, the other a NetApp system that also speaks NFS and can cache on your site.',
		help: {
			FlexCache:
				'A NetApp feature that keeps copies of busy files in a second NetApp, on your site for example.',
			'NTFS permissions': 'The access lists of Windows, down to each file.'
		},
		unsure: {
			assume: 'windows',
			find: 'Ask the administrators what stands in the server room today, and which of its features they use each month.'
		},
		answers: {
			netapp: {
				label: 'A NetApp filer',
				gloss:
					'SnapMirror, FlexCache on your site, any NFS client, or beyond {fsx-windows.capacity-max}.',
				short: ['a NetApp', 'filer'],
				because:
					'ONTAP replicates with the NetApp you have, speaks NFS and SMB, and holds more than {fsx-windows.capacity-max}.',
				against: {
					'fsx-windows':
						'FSx for Windows ends at {fsx-windows.capacity-max}, speaks SMB only and has no SnapMirror.'
				}
			},
			windows: {
				label: 'A Windows file server',
				gloss:
					'SMB alone, NTFS permissions, DFS, quotas, shadow copies; no change for administrators.',
				short: ['a Windows', 'server'],
				because:
					'It is Windows Server: permissions, DFS, quotas and shadow copies work as administrators know them.',
				against: {
					'fsx-ontap':
						'ONTAP serves SMB well, but isn’t Windows Server, and starts at {fsx-ontap.capacity-min} of SSD.'
				}
			}
		}
	},

	'site-local': {
		ask: 'How much of the data must stay on your site?',
		short: ['How much', 'stays?'],
		why: 'Either all blocks stay local and AWS holds snapshots, or AWS holds the volume and your site a cache of what it uses.',
		help: {
			Snapshot: 'A copy of a volume as it was at one moment, from which a new volume can be made.',
			'Upload buffer': 'Local disk on which new blocks wait for their turn on the line.'
		},
		unsure: {
			assume: 'all',
			find: 'Ask what happens when the line to AWS fails for a day: if every read must go on, keep it all. Otherwise measure which share of the blocks is read in a month.'
		},
		answers: {
			all: {
				label: 'All of it',
				gloss: 'Every read is local; AWS holds the backups.',
				short: ['all of it'],
				because:
					'Stored volumes keep every block on your disks and send snapshots to AWS in the background.'
			},
			part: {
				label: 'Only what is in use',
				gloss: 'The site’s disks are full, or should shrink.',
				short: ['what is', 'in use'],
				because:
					'Cached volumes live in AWS, up to {volume-gateway.item-max} each; your site needs disk for its busy blocks only.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
