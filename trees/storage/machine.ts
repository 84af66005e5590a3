import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	place: { on: { aws: 'shape', anywhere: 'public-objects', site: 'site-protocol' } },
	shape: {
		on: { objects: 'plain-objects', archive: 'time-kept', disk: 'disk-use', files: 'clients' }
	},

	'time-kept': { on: { short: 'plain-objects', long: 'longest-wait' } },
	'longest-wait': {
		on: { 'at-once': 'archive-instant', hours: 'archive-flexible', 'half-day': 'archive-deep' }
	},

	'disk-use': {
		on: {
			own: 'volume',
			scratch: 'local-disk',
			cluster: 'cluster-volume',
			'cluster-zones': 'cluster-lun'
		}
	},

	clients: { on: { linux: 'linux-files', windows: 'windows-files', both: 'netapp-files' } },
	'linux-files': {
		on: {
			compute: 'compute-files',
			bucket: 'file-edits',
			plain: 'shared-files',
			zfs: 'zfs-files',
			netapp: 'netapp-files'
		}
	},
	'file-edits': {
		on: { whole: 'mounted-bucket', 'in-place': 'bucket-files', posix: 'shared-files' }
	},
	'windows-files': {
		on: { netapp: 'netapp-files', windows: 'windows-shares', bucket: 'bucket-shares' }
	},

	'site-protocol': { on: { files: 'site-files', iscsi: 'site-local', tape: 'site-tape' } },
	'site-files': { on: { server: 'site-server', cache: 'bucket-shares' } },
	'site-server': { on: { netapp: 'netapp-files', windows: 'windows-shares' } },
	'site-local': { on: { all: 'site-stored', part: 'site-cached' } },

	'public-objects': { type: 'final' },
	'plain-objects': { type: 'final' },
	'archive-instant': { type: 'final' },
	'archive-flexible': { type: 'final' },
	'archive-deep': { type: 'final' },
	volume: { type: 'final' },
	'local-disk': { type: 'final' },
	'cluster-volume': { type: 'final' },
	'cluster-lun': { type: 'final' },
	'compute-files': { type: 'final' },
	'mounted-bucket': { type: 'final' },
	'bucket-files': { type: 'final' },
	'shared-files': { type: 'final' },
	'zfs-files': { type: 'final' },
	'netapp-files': { type: 'final' },
	'windows-shares': { type: 'final' },
	'bucket-shares': { type: 'final' },
	'site-stored': { type: 'final' },
	'site-cached': { type: 'final' },
	'site-tape': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'storage', initial: 'place', states });
