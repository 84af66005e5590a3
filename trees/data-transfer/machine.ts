import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	job: {
		on: {
			move: 'special',
			repeat: 'carrier',
			clouds: 'datasync-clouds',
			others: 'how',
			site: 'site-gateway'
		}
	},

	special: {
		on: {
			none: 'size',
			tunnel: 'datasync-vpn',
			line: 'datasync-line',
			device: 'partner',
			drives: 'terminal'
		}
	},
	size: { on: { any: 'bandwidth' } },
	bandwidth: { on: { day: 'rights', more: 'deadline' } },
	rights: { on: { none: 'upload', kept: 'datasync-internet' } },
	deadline: { on: { fits: 'datasync-internet', short: 'faster' } },
	faster: {
		on: {
			line: 'datasync-line',
			terminal: 'terminal',
			partner: 'partner'
		}
	},

	carrier: { on: { internet: 'datasync-internet', tunnel: 'datasync-vpn', line: 'datasync-line' } },

	how: {
		on: {
			server: 'file-server',
			as2: 'as2',
			connector: 'connector',
			browser: 'web-app',
			programs: 'upload',
			far: 'accelerated'
		}
	},

	upload: { type: 'final' },
	accelerated: { type: 'final' },
	'datasync-internet': { type: 'final' },
	'datasync-clouds': { type: 'final' },
	'datasync-vpn': { type: 'final' },
	'datasync-line': { type: 'final' },
	terminal: { type: 'final' },
	partner: { type: 'final' },
	'file-server': { type: 'final' },
	as2: { type: 'final' },
	connector: { type: 'final' },
	'web-app': { type: 'final' },
	'site-gateway': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'data-transfer', initial: 'job', states });
