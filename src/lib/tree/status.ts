import type { Status } from './candidate.ts';
import { writeMonth } from './month.ts';

const words: Readonly<Record<Status['kind'], string>> = {
	current: 'Current',
	renamed: 'Renamed',
	maintenance: 'In maintenance',
	'closed-to-new': 'Closed to new customers',
	'announced-end': 'Its end is announced',
	retired: 'Retired'
};

/** A status in words: `Closed to new customers since Nov 2025`. */
export function writeStatus({ kind, since }: Status): string {
	return since ? `${words[kind]} since ${writeMonth(since)}` : words[kind];
}
