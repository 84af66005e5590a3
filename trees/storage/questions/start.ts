/** The question that every walk begins with. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const start = {
	shape: {
		ask: 'How will the software use the data?',
		short: ['How is the', 'data used?'],
		why: 'Objects, files and disks are different contracts. Software that edits part of a file can’t work on objects, and a disk serves the machine it is attached to.',
		help: {
			AZ: 'Availability Zone: a group of data centres in a Region that fails apart from the others.',
			Object: 'A file with a key and some labels, written and read whole over HTTPS.',
			'Shared files': 'Folders on a mount or a share that several machines open, lock and change.',
			Disk: 'Bare blocks on which one machine or a database makes its own file system.',
			'Program files':
				'What changes only with a release, such as a program and its libraries, belongs in the container or machine image. If it lies on a share today, answer for what is left. What is changed in place for all servers, such as plugins, is data.',
			'Today or later': 'Answer for the software as it is, unless somebody means to change it now.',
			Records:
				'What you look up by its fields belongs in a database, which is a decision of its own.',
			'Object Lock':
				'A setting of S3 that keeps objects from being changed or deleted. Every class has it, so the need for it decides nothing here: answer by how the data is read.'
		},
		unsure: {
			assume: 'objects',
			find: 'Look at how the code opens the data. An SDK call with a key is an object, and a path that several machines see is a shared file. A device or drive of one machine is a disk. If nothing is written yet, objects are the plain start.'
		},
		answers: {
			objects: {
				label: 'As whole items that it stores and fetches by an API',
				gloss:
					'Uploads, images, logs, exports, backups, data for analysis; new code that can still choose.',
				plain: true,
				short: ['whole', 'items'],
				because:
					'S3 takes any number of objects, grows by itself, and is read from every AZ and from other accounts.',
				against: {
					ebs: 'A volume has a fixed size, lives in one AZ and serves the instance it is attached to.',
					'instance-store': 'Instance store disks are empty again once the instance stops.',
					'ephemeral-storage': 'Ephemeral storage is gone when its task or function ends.',
					efs: 'EFS serves paths on a mount; code that uses keys needs neither mount nor VPC.',
					's3-files':
						'S3 Files puts paid fast storage before the bucket; code that uses keys can skip it.',
					'fsx-windows':
						'A file server has a size and a speed to set; code that uses keys needs neither.',
					'fsx-lustre': 'A parallel file system pays off for compute that reads files by path.',
					'fsx-ontap': 'ONTAP’s clones, tiering and protocols are for file shares and LUNs.',
					'fsx-openzfs': 'OpenZFS’s snapshots and short delays are for NFS mounts.',
					's3-file-gateway':
						'A gateway stands between shares and a bucket; code that uses keys needs no share.',
					'volume-gateway': 'A gateway offers iSCSI disks; code that uses keys needs no disk.'
				}
			},
			files: {
				label: 'As files under a path that several machines open',
				gloss:
					'Programs that expect a mount or a share; nodes of HPC or training; containers that see one folder.',
				short: ['shared', 'files'],
				because:
					'Machines that open, lock and change the same files need a file system between them.',
				against: {
					ebs: 'A volume holds a file system for one instance; usual ones break when several mount it.',
					'instance-store': 'A local disk is seen by its own instance only.',
					'ephemeral-storage': 'Ephemeral storage is seen by its own task or function only.',
					's3-express': 'A directory bucket offers objects, not files to edit.',
					's3-glacier-instant': 'Files in use can’t pay for each read and be replaced whole.',
					's3-glacier-flexible': 'Files in use can’t wait for a restore.',
					's3-glacier-deep': 'Files in use can’t wait for a restore.',
					'volume-gateway': 'A gateway’s iSCSI disk belongs to one server or one Windows cluster.',
					'tape-gateway': 'A tape library takes backup jobs, not open files.'
				}
			},
			disk: {
				label: 'As a disk: a raw device, a drive, or files of one machine',
				gloss:
					'Boot volumes, a database you run yourself, scratch of one machine or task, clustered disks, iSCSI.',
				short: ['as a disk'],
				because:
					'An operating system or a database wants blocks; objects and file shares offer none.',
				against: {
					's3-files': 'S3 Files and every NFS mount offer files, not blocks.',
					'fsx-openzfs':
						'OpenZFS offers NFS only; some databases run on NFS, yet none boots from it.',
					'tape-gateway': 'A tape gateway uses iSCSI to show tape drives, not disks.'
				}
			},
			tapes: {
				label: 'As tapes that backup software writes',
				gloss: 'A tape robot or library on our own site that should go.',
				short: ['as tapes'],
				because:
					'Tape jobs need something that looks like a tape library, or jobs that write elsewhere.',
				against: {
					's3-express': 'One AZ and a high price for each GB suit no backup.',
					'ephemeral-storage': 'Ephemeral storage keeps no backup.',
					efs: 'A mount shows files; the tape jobs would have to be rewritten.',
					'fsx-windows': 'A file server shows shares; the tape jobs would have to be rewritten.',
					'fsx-ontap':
						'A file server shows shares and LUNs; the tape jobs would have to be rewritten.',
					's3-file-gateway':
						'A file gateway shows shares; the tape jobs would have to be rewritten.',
					'volume-gateway':
						'A volume gateway shows disks; the tape jobs would have to be rewritten.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
