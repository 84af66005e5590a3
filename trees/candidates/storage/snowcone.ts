import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { snowJobs, snowballChange, snowconeEnd } from './sources.ts';

const gone = 'It is retired; the pages that still stand give none.';

export const candidate = defineCandidate({
	id: 'snowcone',
	name: 'AWS Snowcone',
	short: 'Snowcone',
	summary:
		'The smallest device of the Snow Family, for a few TB. It is retired: you meet it in older material only.',
	alias: ['Snow Family', 'Snowcone SSD', 'Snowcone HDD', 'small Snowball'],
	topic: 'storage',
	status: {
		kind: 'retired',
		since: '2025-11',
		instead: 'DataSync over a line, or Data Transfer Terminal with your own drives',
		source: snowconeEnd
	},
	facts: {
		scope: read('one device, at your site', snowJobs, '2026-11'),
		'open-to': read('nobody', snowballChange, '2026-11', 'retired'),
		'carried-by': read('people or a carrier', snowJobs, '2026-11'),
		'hundred-tb': unpublished(gone),
		'moves-from': read('your site', snowJobs, '2026-11'),
		'moves-to': read('S3', snowJobs, '2026-11'),
		'moves-by': unpublished(gone),
		'moves-again': read('a device each time', snowJobs, '2026-11'),
		'ready-when': read('never again', snowconeEnd, '2026-11'),
		'link-rate-most': unpublished(gone),
		cannot: read('be ordered any more', snowconeEnd, '2026-11'),
		'gb-moved': unpublished(gone),
		'billed-for': unpublished(gone),
		'paid-idle': unpublished(gone),
		'left-to-you': unpublished(gone),
		'operated-by': read('shared', snowJobs, '2026-11'),
		'first-step': read('none: no job can be made', snowconeEnd, '2026-11'),
		'device-holds': read({ from: 8, to: 14 }, snowJobs, '2026-11', 'with disks, or with SSDs')
	}
});
