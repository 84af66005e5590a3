/** Questions about shared files: who opens them, and what they ask of the file system. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const files = {
	clients: {
		ask: 'Which machines open the files?',
		short: ['Who opens', 'the files?'],
		why: 'Linux and Windows differ in protocol, permissions and locks, and a site far from AWS feels every round trip.',
		help: {
			NFS: 'The file protocol of Linux and Unix, with POSIX permissions.',
			SMB: 'The file protocol of Windows, also called CIFS, with Windows permissions.',
			'Active Directory':
				'Microsoft’s directory of users and machines, which decides who may open what.',
			'Separate shares':
				'Where Linux and Windows have files of their own, even on one server, answer for one of them at a time. Take “both” if the two open the same files.'
		},
		unsure: {
			assume: 'linux',
			find: 'Ask which machines mount the share today, or read the list of clients from the file server. A path with two backslashes means SMB and Windows; a line in fstab means NFS and Linux.'
		},
		answers: {
			linux: {
				label: 'Linux in AWS: instances, containers or functions',
				gloss: 'By NFS; also where no system is named. Macs beside them too.',
				plain: true,
				short: ['Linux'],
				because: 'With Linux alone, nothing has to be licensed or joined to a Windows domain.',
				against: {
					'fsx-windows':
						'Linux can open an SMB share, yet doesn’t follow its failover and meets Windows permissions.',
					's3-file-gateway': 'In AWS, Linux can mount a bucket without an appliance.'
				}
			},
			windows: {
				label: 'Windows in AWS',
				gloss:
					'By SMB: mapped drives, Active Directory, .NET, SQL Server clusters on shares; Macs by SMB too.',
				short: ['Windows'],
				because:
					'Windows wants SMB, its own permissions and Active Directory; NFS and Lustre mounts offer none.',
				against: {
					's3-files': 'S3 Files speaks NFS only, and its client is made for Linux.',
					efs: 'EFS on Windows instances isn’t supported.',
					'fsx-openzfs':
						'Windows can mount OpenZFS by NFS, without SMB and without Active Directory.'
				}
			},
			both: {
				label: 'Linux and Windows, on the same files',
				gloss: 'One writes by NFS what the other reads by SMB.',
				short: ['both, same', 'files'],
				because:
					'Of these, only ONTAP serves the same files by NFS and by SMB, and maps the two kinds of permissions.',
				against: {
					s3: 'Mountpoint, the file client for S3, runs on Linux only.',
					's3-files': 'S3 Files speaks NFS only.',
					efs: 'EFS knows no SMB.',
					's3-file-gateway':
						'A gateway’s share speaks NFS or SMB, and two of its shares may not overlap in a bucket.',
					'fsx-windows': 'A Windows file server speaks SMB only; Linux would have to follow.',
					'fsx-lustre': 'Lustre has a Linux client only.',
					'fsx-openzfs': 'OpenZFS speaks NFS only.'
				}
			},
			site: {
				label: 'Machines or people on our own site',
				gloss:
					'By NFS or SMB, in an office or a data centre that stays; also if machines in AWS open them too.',
				short: ['our site'],
				because:
					'Something must answer the site’s shares: a gateway with a cache there, or a file server over the link.',
				against: {
					efs: 'EFS can be mounted over a private link, but knows no SMB and keeps no copy near the readers.',
					's3-files': 'S3 Files is mounted from EC2, ECS, EKS and Lambda, not from a site.',
					'fsx-lustre':
						'Lustre needs its own client and feeds compute; a site would use it to copy data in.',
					'fsx-openzfs': 'OpenZFS speaks NFS only, and keeps no cache near the readers.'
				}
			}
		}
	},

	'data-home': {
		ask: 'Do other programs use the same data as objects in a bucket?',
		short: ['Also objects', 'in S3?'],
		why: 'Where the home of the data is a bucket, a view of it as files saves a copy. Where it isn’t, a bucket behind the files only adds delay and requests.',
		help: {
			Bucket: 'A container of objects in S3, read and written over HTTPS.'
		},
		unsure: {
			assume: 'files',
			find: 'Ask how the data gets in and who else reads it. If partners, analysts or other services call the S3 API for the very same data, the bucket is its home.'
		},
		answers: {
			files: {
				label: 'No, only as files',
				gloss:
					'Uploads, documents, home folders, scratch; also what was copied out of a bucket once and for all.',
				plain: true,
				short: ['no'],
				because:
					'Data that is used only as files needs a file system alone, with no bucket behind it.',
				against: {
					's3-files': 'S3 Files earns its keep where a bucket is the home of the data.'
				}
			},
			bucket: {
				label: 'Yes: it lies in a bucket, or is fetched from one each time',
				gloss: 'Others use it by the S3 API too, or each machine copies it from there today.',
				short: ['yes'],
				because: 'A view of the bucket as files saves a second copy that must be kept in step.',
				against: {
					'fsx-ontap':
						'ONTAP shows its files through S3 access points, but the data’s home is then ONTAP.',
					'fsx-openzfs':
						'OpenZFS shows its files through S3 access points, but the data’s home is then OpenZFS.'
				}
			}
		}
	},

	'linux-files': {
		ask: 'Does any of these apply to the files?',
		short: ['Anything', 'special?'],
		why: 'For plain sharing the service that runs itself is enough. Speed for a cluster, very short delays or features of a known file server each lead elsewhere.',
		help: {
			HPC: 'High-performance computing: many machines on one task.',
			Clone:
				'A writable copy that takes no space until it is changed. NetApp’s own is called FlexClone: take that only if it must be NetApp.',
			'Code on the share':
				'Code that comes with a release belongs in the image or on each machine’s own disk: answer for what is left, such as media. Only code that is changed in place makes “very fast” the answer.',
			SnapMirror: 'NetApp’s replication between its own systems.'
		},
		unsure: {
			assume: 'plain',
			find: 'Ask the people who run today’s file server which of its features they use each month, and read its throughput at the peak. If it is slow already, ask how many small files it opens. If nobody names a feature, take plain sharing.'
		},
		answers: {
			plain: {
				label: 'Nothing special: share them, and let them grow',
				gloss: 'Where a few milliseconds for each small step are fine.',
				plain: true,
				short: ['nothing', 'special'],
				because: 'EFS has no size to set and no servers to run, and every AZ mounts it.',
				against: {
					s3: 'Mountpoint can’t change a file once it is written.',
					'fsx-lustre': 'Lustre wants its own client, and a class and speed to choose.',
					'fsx-ontap':
						'ONTAP has a size and a speed to choose, for features that nobody asked for.',
					'fsx-openzfs': 'OpenZFS has a speed to choose, and serves from one or two AZs.'
				}
			},
			compute: {
				label: 'Very many nodes read and write at full speed',
				gloss:
					'HPC, its shared scratch, rendering, large training, on instances: waiting processors cost most.',
				short: ['many nodes'],
				because:
					'Lustre spreads files over many servers, so throughput grows with size or with what you set.',
				against: {
					efs: 'EFS ends at {efs.throughput-max} of reads, by Region, and takes longer for each operation.',
					'fsx-ontap': 'ONTAP stops at a dozen pairs of file servers.',
					'fsx-openzfs':
						'OpenZFS serves from one file server, up to {fsx-openzfs.throughput-max} from disk.'
				}
			},
			zfs: {
				label: 'Each small step must be very fast, or it was ZFS before',
				gloss:
					'Builds, installs, code that must run from the share, databases on NFS; clones, quotas, NFSv3.',
				short: ['very fast,', 'like ZFS'],
				because:
					'OpenZFS answers in {fsx-openzfs.first-byte} and makes snapshots and clones in an instant.',
				against: {
					s3: 'An object store takes far longer for each small step.',
					efs: 'EFS answers in about a millisecond at best, and knows no clones and no NFSv3.',
					'fsx-lustre':
						'Lustre is built for throughput over many nodes, not for snapshots and clones.',
					'fsx-ontap': 'ONTAP can do most of this; OpenZFS is simpler where NFS is all you need.'
				}
			},
			netapp: {
				label: 'They must behave as on a NetApp filer',
				gloss: 'SnapMirror, FlexClone, SnapLock, deduplication, tools you already have.',
				short: ['like a', 'NetApp'],
				because: 'Only ONTAP replicates with a NetApp on your site and answers the same commands.',
				against: {
					s3: 'Objects have no NetApp features.',
					efs: 'EFS has no deduplication, no clones and no SnapMirror.',
					'fsx-lustre': 'Lustre has no deduplication, no clones and no SnapMirror.',
					'fsx-openzfs':
						'OpenZFS clones and compresses, but knows no SnapMirror and no NetApp tools.'
				}
			}
		}
	},

	'bucket-use': {
		ask: 'What do the programs do with the bucket’s files?',
		short: ['What is done', 'to files?'],
		why: 'An object is replaced whole. Programs that append, lock or rename need a layer that turns such steps into new objects, and some steps turn out dear.',
		help: {
			'In place': 'Changing some bytes in the middle or at the end of an existing file.',
			Lock: 'A mark that keeps others from changing a file meanwhile.',
			'Hard link': 'A second name for the same file.'
		},
		unsure: {
			assume: 'edit',
			find: 'Ask the developers, or trace the program for a while: opening for append, locking or renaming means edits. Programs that were bought rather than written nearly always do.'
		},
		answers: {
			edit: {
				label: 'They edit, append or rename; or run on Fargate or Lambda',
				gloss:
					'Programs that lock or want a full file system; also where nobody knows; on Fargate even if they only read.',
				plain: true,
				short: ['edit'],
				because:
					'S3 Files takes edits on fast storage and carries them to the bucket in about {s3-files.export-delay}.',
				against: {
					efs: 'EFS would hold a second copy to keep in step with the bucket.',
					'fsx-lustre': 'Lustre links a bucket too, with speed to pay for that only a crowd needs.'
				}
			},
			whole: {
				label: 'They only read, and write new files whole',
				gloss:
					'Conversion, analysis, training: output never overwrites input. Containers too, but not on Fargate or Lambda.',
				short: ['read, write', 'whole'],
				because:
					'Mountpoint turns reads and whole new files into plain S3 requests; nothing else has to be run.',
				against: {
					's3-files': 'S3 Files would bill fast storage for edits that never happen.',
					efs: 'EFS would hold a second copy to keep in step.',
					'fsx-lustre': 'Lustre links a bucket too, with speed to pay for that only a crowd needs.'
				}
			},
			crowd: {
				label: 'Very many nodes read and write them at full speed',
				gloss:
					'HPC, rendering, large training, on instances: waiting processors cost more than the storage.',
				short: ['full speed'],
				because:
					'Lustre spreads files over many servers and shows a linked bucket as files, filled as they are read.',
				against: {
					's3-files':
						'S3 Files streams large reads well, but caps its writes for each file system.',
					efs: 'EFS ends at {efs.throughput-max} of reads, by Region, and would hold a second copy.'
				}
			},
			posix: {
				label: 'They use hard links or move huge folders',
				gloss: 'Mirrors and build tools; a nightly copy in the bucket would do.',
				short: ['hard links'],
				because:
					'To a bucket a rename is a copy of each object, and a hard link can’t be said; EFS does both, with copies sent on.',
				against: {
					's3-files':
						'S3 Files knows no hard links and rewrites every object below a renamed folder.',
					s3: 'Mountpoint can neither change a file nor rename a folder.',
					'fsx-lustre': 'Lustre does both, at a size and speed that nobody asked for.'
				}
			}
		}
	},

	'windows-files': {
		ask: 'Does any of these apply to the shares?',
		short: ['Anything', 'special?'],
		why: 'Three services serve SMB. One is Windows Server itself, one a NetApp system that also speaks NFS and tiers cold data, and one only a door to a bucket.',
		help: {
			DFS: 'A Windows feature that joins several shares under one name.',
			'NTFS permissions': 'The access lists of Windows, down to each file.',
			Tiering: 'Moving blocks that nobody reads to cheaper storage, unseen by users.',
			'Two of them':
				'Dumps and backups come first, however large; then whatever calls for NetApp; then plain Windows.'
		},
		unsure: {
			assume: 'windows',
			find: 'Ask the Windows administrators which tools they use on the file server: quotas, shadow copies and PowerShell mean Windows. Ask the storage team whether a NetApp stands behind it.'
		},
		answers: {
			windows: {
				label: 'Nothing special: a Windows file server',
				gloss: 'NTFS permissions, quotas, shadow copies; no change for administrators.',
				plain: true,
				short: ['plain', 'shares'],
				because:
					'It is Windows Server: permissions, DFS, quotas and shadow copies work as administrators know them.',
				against: {
					'fsx-ontap':
						'ONTAP serves SMB well, but isn’t Windows Server, and starts at {fsx-ontap.capacity-min} of SSD.',
					's3-file-gateway':
						'A file gateway has no quotas, no DFS and no shadow copies, and turns each file into an object.',
					s3: 'A bucket keeps objects, without a file server’s permissions and locks.'
				}
			},
			netapp: {
				label: 'Cold data must tier by itself, or it was a NetApp before',
				gloss:
					'Also SnapMirror, iSCSI beside SMB, or more than {fsx-windows.capacity-max} in one place.',
				short: ['tiering,', 'NetApp'],
				because:
					'ONTAP tiers cold blocks, replicates with other NetApps, and holds more than {fsx-windows.capacity-max}.',
				against: {
					'fsx-windows':
						'FSx for Windows ends at {fsx-windows.capacity-max}, speaks SMB only and has no SnapMirror.',
					's3-file-gateway':
						'A file gateway has no NetApp features, and turns each file into an object.',
					s3: 'A bucket keeps objects, without a file server’s permissions and locks.'
				}
			},
			bucket: {
				label: 'Dumps and backups are written there, and seldom opened',
				gloss:
					'Files that are only kept. As objects they can be locked, grow cheaper with age or be read by others.',
				short: ['dumps,', 'backups'],
				because:
					'S3 File Gateway, on an instance too, shows a bucket as an SMB share and stores each file as an object.',
				against: {
					'fsx-windows':
						'FSx for Windows keeps files on its own disks; a bucket would need a copy.',
					'fsx-ontap':
						'ONTAP could show its files through S3 access points, at the price of its SSD.'
				}
			}
		}
	},

	'site-files': {
		ask: 'What must the site’s shares be able to do?',
		short: ['What must', 'shares do?'],
		why: 'Files can live in a bucket, with a cache on the site. Or they live on a file server in AWS, which the site reaches over its link, with every feature and every round trip.',
		help: {
			Cache: 'Copies of what was used lately, kept near the users.',
			'Private link': 'Direct Connect or a VPN between your site and AWS.',
			FlexCache:
				'A NetApp feature that keeps copies of busy files in a second NetApp, on your site for example.',
			'Two of them':
				'A cache on the site and a full file server come together only with a NetApp on the site. Without one, take what people would miss more.'
		},
		unsure: {
			assume: 'cache',
			find: 'Ask whether anything in AWS should read the files as objects, and measure the delay of the link. Ask the Windows team whether permissions, quotas and DFS must be kept to the letter, and what stands in the server room today.'
		},
		answers: {
			cache: {
				label: 'Open recent files fast; the rest may lie in a bucket',
				gloss:
					'Programs in AWS may read the same objects; cold files cost little; no size to plan.',
				plain: true,
				short: ['a cache', 'close by'],
				because: 'S3 File Gateway stores each file as an object and answers from a local cache.',
				against: {
					'fsx-windows':
						'FSx for Windows keeps no cache on your site; the gateway that did takes no new customers.',
					'fsx-ontap': 'ONTAP can cache on site only through a NetApp system there.'
				}
			},
			windows: {
				label: 'All that a Windows file server does, over the link',
				gloss: 'SMB with NTFS permissions, DFS, quotas and shadow copies kept as they are.',
				short: ['all Windows', 'does'],
				because:
					'It is Windows Server: permissions, DFS, quotas and shadow copies work as administrators know them.',
				against: {
					's3-file-gateway':
						'A file gateway turns each file into an object; much of a file server is lost on the way.',
					s3: 'A bucket keeps objects, not a server’s permissions, quotas and locks.',
					'fsx-ontap':
						'ONTAP serves SMB well, but isn’t Windows Server, and starts at {fsx-ontap.capacity-min} of SSD.'
				}
			},
			netapp: {
				label: 'What a NetApp filer does, over the link',
				gloss:
					'SnapMirror, FlexCache on your site, NFS beside SMB, or more than {fsx-windows.capacity-max}.',
				short: ['all NetApp', 'does'],
				because:
					'ONTAP replicates with the NetApp you have, speaks NFS and SMB, and holds more than {fsx-windows.capacity-max}.',
				against: {
					'fsx-windows':
						'FSx for Windows ends at {fsx-windows.capacity-max}, speaks SMB only and has no SnapMirror.',
					's3-file-gateway':
						'A file gateway has no NetApp features, and turns each file into an object.',
					s3: 'A bucket keeps objects, not a server’s permissions, quotas and locks.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
