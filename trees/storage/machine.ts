import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	shape: {
		on: { objects: 'life', files: 'clients', disk: 'disk-owner', tapes: 'tape-jobs' }
	},

	life: { on: { steady: 'reader', fading: 'aging-objects', record: 'time-kept' } },
	reader: { on: { ours: 'plain-objects', public: 'public-objects', fast: 'fast-objects' } },
	'time-kept': { on: { long: 'longest-wait', short: 'plain-objects' } },
	'longest-wait': {
		on: { 'half-day': 'archive-deep', hours: 'archive-flexible', 'at-once': 'archive-instant' }
	},

	clients: {
		on: { linux: 'data-home', windows: 'windows-files', both: 'netapp-files', site: 'site-files' }
	},
	'data-home': { on: { files: 'linux-files', bucket: 'bucket-use' } },
	'linux-files': {
		on: {
			plain: 'shared-files',
			compute: 'compute-files',
			zfs: 'zfs-files',
			netapp: 'netapp-files'
		}
	},
	'bucket-use': {
		on: {
			edit: 'bucket-files',
			whole: 'mounted-bucket',
			crowd: 'compute-files',
			posix: 'shared-files'
		}
	},
	'windows-files': {
		on: { windows: 'windows-shares', netapp: 'netapp-files', bucket: 'bucket-shares' }
	},
	'site-files': {
		on: { cache: 'bucket-shares', windows: 'windows-shares', netapp: 'netapp-files' }
	},

	'disk-owner': {
		on: { one: 'disk-loss', task: 'task-scratch', cluster: 'cluster-zones', site: 'site-local' }
	},
	'disk-loss': { on: { keep: 'volume', scratch: 'local-disk' } },
	'cluster-zones': { on: { one: 'cluster-volume', several: 'cluster-lun' } },
	'site-local': { on: { all: 'site-stored', part: 'site-cached' } },

	'tape-jobs': { on: { keep: 'site-tape', change: 'time-kept' } },

	'plain-objects': { type: 'final' },
	'public-objects': { type: 'final' },
	'fast-objects': { type: 'final' },
	'aging-objects': { type: 'final' },
	'archive-deep': { type: 'final' },
	'archive-flexible': { type: 'final' },
	'archive-instant': { type: 'final' },
	'shared-files': { type: 'final' },
	'compute-files': { type: 'final' },
	'zfs-files': { type: 'final' },
	'netapp-files': { type: 'final' },
	'bucket-files': { type: 'final' },
	'mounted-bucket': { type: 'final' },
	'windows-shares': { type: 'final' },
	'bucket-shares': { type: 'final' },
	volume: { type: 'final' },
	'local-disk': { type: 'final' },
	'task-scratch': { type: 'final' },
	'cluster-volume': { type: 'final' },
	'cluster-lun': { type: 'final' },
	'site-stored': { type: 'final' },
	'site-cached': { type: 'final' },
	'site-tape': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'storage', initial: 'shape', states });
