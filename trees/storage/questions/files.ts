/** Questions about shared files in AWS. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const files = {
	clients: {
		ask: 'Which systems open the files?',
		short: ['Opened by?'],
		why: 'Linux and Windows differ in protocol, permissions and locks. EFS isn’t supported on Windows, and a Windows share expects Active Directory.',
		help: {
			NFS: 'The file protocol of Linux and Unix, with POSIX permissions.',
			SMB: 'The file protocol of Windows, also called CIFS, with Windows permissions.',
			'Active Directory':
				'Microsoft’s directory of users and machines, which decides who may open what.'
		},
		unsure: {
			assume: 'linux',
			find: 'Ask which operating systems mount the share today, or read the list of clients from the file server. A path with two backslashes means SMB; a line in fstab means NFS.'
		},
		answers: {
			linux: {
				label: 'Linux only',
				gloss: 'Instances, containers and functions; macOS beside them too.',
				short: ['Linux'],
				because: 'With Linux alone, nothing has to be licensed or joined to a Windows domain.',
				against: {
					'fsx-windows':
						'Linux can open an SMB share, yet doesn’t follow its failover and meets Windows permissions.',
					's3-file-gateway': 'In AWS, Linux can mount a bucket without an appliance.'
				}
			},
			windows: {
				label: 'Windows only',
				gloss: 'Mapped drives, .NET applications, SQL Server on shares.',
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
				label: 'Both, on the same files or on one system',
				gloss:
					'Linux writes what Windows reads; or NFS and SMB shares that should be one thing to run.',
				short: ['both, on', 'one system'],
				because:
					'Of these, only ONTAP serves NFS and SMB from one system, on the same files too, and maps the two kinds of permissions.',
				against: {
					s3: 'Mountpoint, the file client for S3, runs on Linux only.',
					's3-files': 'S3 Files speaks NFS only.',
					efs: 'EFS knows no SMB.',
					's3-file-gateway':
						'A file gateway’s share speaks NFS or SMB, and two of its shares may not overlap in a bucket.',
					'fsx-windows': 'A Windows file server speaks SMB only; Linux would have to follow.',
					'fsx-lustre': 'Lustre has a Linux client only.',
					'fsx-openzfs': 'OpenZFS speaks NFS only.'
				}
			}
		}
	},

	'linux-files': {
		ask: 'What must the file system do besides sharing files?',
		short: ['Besides', 'sharing?'],
		why: 'For plain sharing the service that runs itself is enough. Speed for a cluster, files that are objects too, or features of a known file server each lead elsewhere.',
		help: {
			HPC: 'High-performance computing: many machines on one task.',
			Clone: 'A writable copy that takes no space until it is changed.',
			SnapMirror: 'NetApp’s replication between its own systems.'
		},
		unsure: {
			assume: 'plain',
			find: 'Ask the people who run today’s file server which of its features they use each month, and read its throughput at the peak. If it is slow already, ask how many small files it opens. If nobody names a feature, take plain sharing.'
		},
		answers: {
			compute: {
				label: 'Feed many compute nodes at full speed',
				gloss:
					'HPC, its shared scratch, rendering, model training; the data may come from a bucket.',
				short: ['feed many', 'nodes'],
				because:
					'Lustre spreads files over many servers, so throughput grows with size, and it shows a linked bucket as files.',
				against: {
					efs: 'EFS tops out at {efs.throughput-max} of reads and takes longer for each operation.',
					's3-files':
						'S3 Files streams large reads well, but caps its writes for each file system.',
					'fsx-ontap':
						'ONTAP stops at {fsx-ontap.throughput-max} of reads, from a dozen pairs of file servers.',
					'fsx-openzfs':
						'OpenZFS serves from one file server, up to {fsx-openzfs.throughput-max} from disk.'
				}
			},
			bucket: {
				label: 'Show the objects of a bucket as files',
				gloss:
					'Other programs use the same data through the S3 API; no crowd of nodes waits at full speed.',
				short: ['show a', 'bucket'],
				because: 'When the data’s home is a bucket, a file view over it saves a second copy.',
				against: {
					'fsx-lustre':
						'Lustre can link a bucket too, at a size to set and pay for; it earns that with a cluster.',
					'fsx-ontap':
						'ONTAP shows its files through S3 access points, but the data’s home is then ONTAP.',
					'fsx-openzfs':
						'OpenZFS shows its files through S3 access points, but the data’s home is then OpenZFS.'
				}
			},
			plain: {
				label: 'Nothing special: share, grow, survive an AZ',
				gloss:
					'Uploads, documents, shared folders, where a few milliseconds for each small step are fine.',
				short: ['nothing', 'special'],
				because: 'EFS has no size to set and no servers to run, and every AZ mounts it.',
				against: {
					s3: 'Mountpoint can’t change a file once it is written.',
					's3-files': 'S3 Files earns its keep where a bucket is the home of the data.',
					'fsx-lustre': 'Lustre lives in one AZ and wants its own client.',
					'fsx-ontap':
						'ONTAP has a size and a speed to choose, for features that nobody asked for.',
					'fsx-openzfs': 'OpenZFS has a speed to choose, and serves from one or two AZs.'
				}
			},
			zfs: {
				label: 'Answer very fast, or behave like ZFS',
				gloss:
					'Thousands of small files, builds, installs, web code; quotas by user, snapshots, clones, NFSv3.',
				short: ['fast, like', 'ZFS'],
				because:
					'OpenZFS answers in microseconds from its cache and makes snapshots and clones in an instant.',
				against: {
					s3: 'An object store answers in tens of milliseconds and more.',
					efs: 'EFS answers in about a millisecond at best, and knows no clones and no NFSv3.',
					's3-files':
						'S3 Files carries a rename back to the bucket object by object, and has no clones.',
					'fsx-lustre':
						'Lustre is built for throughput over many nodes, not for snapshots and clones.',
					'fsx-ontap': 'ONTAP can do most of this; OpenZFS is simpler where NFS is all you need.'
				}
			},
			netapp: {
				label: 'Behave like a NetApp filer',
				gloss: 'SnapMirror, FlexClone, SnapLock, deduplication, tools you already have.',
				short: ['like a', 'NetApp'],
				because: 'Only ONTAP replicates with a NetApp on your site and answers the same commands.',
				against: {
					s3: 'Objects have no NetApp features.',
					efs: 'EFS has no deduplication, no clones and no SnapMirror.',
					's3-files': 'S3 Files has no deduplication, no clones and no SnapMirror.',
					'fsx-lustre': 'Lustre has no deduplication, no clones and no SnapMirror.',
					'fsx-openzfs':
						'OpenZFS clones and compresses, but knows no SnapMirror and no NetApp tools.'
				}
			}
		}
	},

	'file-edits': {
		ask: 'How does the code change the files?',
		short: ['Changes', 'files how?'],
		why: 'An object is replaced whole. Programs that append, lock or rename need a layer that turns such steps into new objects, and some steps turn out dear.',
		help: {
			'In place': 'Changing some bytes in the middle or at the end of an existing file.',
			Lock: 'A mark that keeps others from changing a file meanwhile.',
			'Hard link': 'A second name for the same file.'
		},
		unsure: {
			assume: 'in-place',
			find: 'Ask the developers, or trace the program for a while: opening for append, locking or renaming means in place. Programs that were bought rather than written nearly always do.'
		},
		answers: {
			whole: {
				label: 'It reads, and writes new files whole',
				gloss: 'Training, rendering, conversion: output never overwrites input.',
				short: ['whole files'],
				because:
					'Mountpoint turns reads and whole new files into plain S3 requests; nothing else has to be run.',
				against: {
					's3-files': 'S3 Files would bill fast storage for edits that never happen.',
					efs: 'EFS would hold a second copy to keep in step.'
				}
			},
			'in-place': {
				label: 'It edits, locks or renames',
				gloss: 'Ordinary programs that expect a full file system.',
				short: ['edits', 'in place'],
				because:
					'S3 Files takes edits on fast storage and carries them to the bucket in about {s3-files.export-delay}.',
				against: {
					efs: 'EFS would hold a second copy to keep in step with the bucket.'
				}
			},
			posix: {
				label: 'It uses hard links or renames huge folders',
				gloss: 'Or needs each change in the bucket at once; a nightly copy would do.',
				short: ['hard links,', 'big moves'],
				because:
					'To a bucket a rename is a copy of each object, and a hard link can’t be said; EFS does both, with copies sent on.',
				against: {
					's3-files':
						'S3 Files knows no hard links and rewrites every object below a renamed folder.',
					s3: 'Mountpoint can neither change a file nor rename a folder.'
				}
			}
		}
	},

	'windows-files': {
		ask: 'What must the shares behave like?',
		short: ['Shares', 'like what?'],
		why: 'All three serve SMB. One is Windows Server itself, one a NetApp system that also speaks NFS and tiers cold data, and one only a door to a bucket.',
		help: {
			DFS: 'A Windows feature that joins several shares under one name.',
			'NTFS permissions': 'The access lists of Windows, down to each file.',
			Tiering: 'Moving blocks that nobody reads to cheaper storage, unseen by users.'
		},
		unsure: {
			assume: 'windows',
			find: 'Ask the Windows administrators which tools they use on the file server: quotas, DFS, shadow copies and PowerShell mean Windows. Ask the storage team whether a NetApp stands behind it.'
		},
		answers: {
			netapp: {
				label: 'A NetApp filer',
				gloss:
					'SnapMirror, FlexCache, tiering, NFS beside SMB, or beyond {fsx-windows.capacity-max}.',
				short: ['a NetApp', 'filer'],
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
			windows: {
				label: 'A Windows file server',
				gloss: 'NTFS permissions, DFS, quotas, shadow copies; no change for administrators.',
				short: ['a Windows', 'server'],
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
			bucket: {
				label: 'A door to a bucket',
				gloss: 'Database dumps and other files that are to be objects, written over SMB.',
				short: ['a door to', 'a bucket'],
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
	}
} satisfies Partial<Questions<typeof states>>;
