/** Sources are official pages, and months are months that have been. */
import type { AuthoredTree } from '../tree/author.ts';
import type { Month, Source } from '../tree/grammar.ts';
import { inTree, type Content } from './content.ts';
import { show, type Fault, type Place } from './fault.ts';

const officialHosts = ['docs.aws.amazon.com', 'aws.amazon.com'];

/** Faults of a source: an address that is not an official page, a title that is blank. */
export function checkSource(source: Source | undefined, at: Place): Fault[] {
	if (!source) {
		const mend = 'give the page, from the file of sources';
		return [{ ...at, what: 'the source is missing', seen: show(source), mend }];
	}
	const { title, url } = source;
	const faults: Fault[] = [];
	const address = URL.canParse(url) ? new URL(url) : undefined;
	if (address?.protocol !== 'https:' || !officialHosts.includes(address.host)) {
		faults.push({
			...at,
			text: url,
			what: 'the source is not an official page',
			seen: show(url),
			mend: `give its full address on https://${officialHosts.join(' or https://')}`
		});
	}
	if (title.trim() === '')
		faults.push({
			...at,
			what: 'the source has no title',
			seen: show(title),
			mend: "write the page's title"
		});
	return faults;
}

/** Faults of the month that a page was read in. */
export function checkMonth(name: string, month: string, now: Month, at: Place): Fault[] {
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
		return [
			{
				...at,
				text: month,
				what: `${name} is not a month`,
				seen: show(month),
				mend: `write it as ${now}`
			}
		];
	if (month <= now) return [];
	return [
		{
			...at,
			text: month,
			what: `${name} lies in the future`,
			seen: show(month),
			mend: 'write the month you read it in'
		}
	];
}

/** Months from one month to another. */
export function monthsBetween(from: Month, to: Month): number {
	const count = (month: Month) => {
		const [year = 0, ofYear = 0] = month.split('-').map(Number);
		return year * 12 + ofYear;
	};
	return count(to) - count(from);
}

/** Faults of the sources and the month of review that a tree gives itself. */
export function checkTreeSources(tree: AuthoredTree, { month }: Content): Fault[] {
	const outcomes = Object.entries(tree.outcomes).flatMap(([id, { first, sources }]) => {
		const at = inTree(tree, 'outcomes', { outcome: id });
		return [first.docs, ...sources].flatMap((source) => checkSource(source, at));
	});
	return [
		...checkMonth('reviewed', tree.reviewed, month, inTree(tree, 'tree', 'tree')),
		...outcomes
	];
}
