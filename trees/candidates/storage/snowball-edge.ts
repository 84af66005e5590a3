import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { snowball, snowballChange, snowballDevices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'snowball-edge',
	name: 'AWS Snowball Edge',
	short: 'Snowball Edge',
	summary:
		'A rugged storage device that AWS sends, you fill and send back. It takes no new customers; those who use it can go on.',
	alias: [
		'Snowball',
		'Snow Family',
		'Snowmobile',
		'Snowcone',
		'Import/Export Disk',
		'Snowball Edge Storage Optimized',
		'Snowball Edge Compute Optimized',
		'edge computing device',
		'petabyte transfer'
	],
	topic: 'storage',
	status: {
		kind: 'closed-to-new',
		since: '2025-11',
		instead:
			'DataSync over a line, Data Transfer Terminal with your own drives, or a device of an AWS Partner',
		source: snowballChange
	},
	facts: {
		scope: read('one device, at your site', snowball, '2026-11'),
		'open-to': read('who uses it already', snowballChange, '2026-11', 'no new customers'),
		'carried-by': read('people or a carrier', snowball, '2026-11', 'a regional carrier'),
		'hundred-tb': read(
			0.12,
			snowball,
			'2026-11',
			'worked out; filling alone, on 100 Gbps. The post comes on top'
		),
		'moves-from': read('your site', snowball, '2026-11'),
		'moves-to': read('S3', snowball, '2026-11', 'and back'),
		'moves-by': read('NFS, or the S3 API', snowball, '2026-11', 'to the device'),
		'moves-again': read('a device each time', snowball, '2026-11'),
		'ready-when': read('AWS has delivered it', snowball, '2026-11'),
		'link-rate-most': read(100, snowball, '2026-11', 'into the device'),
		cannot: read('be ordered by new customers', snowballChange, '2026-11'),
		'gb-moved': unpublished('No price could be read; see the price page.'),
		'billed-for': read('a fee of the service and its devices', snowball, '2026-11'),
		'paid-idle': unpublished('No price could be read; see the price page.'),
		'left-to-you': read('cables, filling, sending it back', snowballDevices, '2026-11'),
		'operated-by': read('shared', snowball, '2026-11'),
		'first-step': read('a job in the console', snowball, '2026-11'),
		'device-holds': read(
			210,
			snowballDevices,
			'2026-11',
			'Storage Optimized; several can be ordered'
		)
	}
});
