/** Figures in prose come from facts, and facts that texts refer to exist. */
import type { AuthoredTree } from '../tree/author.ts';
import type { Family } from '../tree/candidate.ts';
import { factKeys, findFact } from './content.ts';
import { show, suggestName, type Fault } from './fault.ts';
import { textsOf, type PlacedText } from './texts.ts';

/** References that name no fact, and figures written out. */
export function checkProse(tree: AuthoredTree, families: readonly Family[]): Fault[] {
	const keys = factKeys(families);
	return textsOf(tree).flatMap((text) => [
		...checkReferences(text, families, keys),
		...(text.story ? [] : checkFigures(text))
	]);
}

function checkReferences(
	{ file, where, name, text = '' }: PlacedText,
	families: readonly Family[],
	keys: readonly string[]
): Fault[] {
	return [...text.matchAll(/\{([^}]*)\}?/g)]
		.filter(([whole, key = '']) => !whole.endsWith('}') || !keys.includes(key))
		.map(([whole, key = '']) => {
			const [candidate = '', dimension = ''] = key.split('.');
			const found = whole.endsWith('}') ? findFact(families, candidate, dimension) : undefined;
			const what = found
				? `the ${name} refers to a fact without a value`
				: `the ${name} refers to an unknown fact`;
			const mend = found ? 'say in words why there is none' : suggestName(key, keys);
			return { file, where, what, seen: show(whole), mend };
		});
}

const units = [
	'ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?',
	'bytes?|[KMGTP]i?B/s|[KMGTP]i?B|[kMG]bps|%|per ?cent|percent|×',
	'IOPS|TPS|RPS|vCPUs?',
	'(?:[a-z]+ ){0,2}(?:per|an?|each) (?:second|minute|hour|day|week|month|year)'
];

/** A figure with a unit: `14 days`, `256 KiB`, `15-minute`, `300 messages a second`; not `S3`, `IPv4` or `Valkey 9`. */
const figure = new RegExp(
	String.raw`(?<![\p{L}\d._])\d[\d,.]*(?:[\s\u00a0\u202f-]?)(?:${units.join('|')})(?![\p{L}\d])`,
	'gu'
);

/** Figures with a unit in a text, references left out. */
export function findFigures(text: string): string[] {
	return [...text.replaceAll(/\{[^}]*\}/g, '{}').matchAll(figure)].map(([found]) => found);
}

function checkFigures({ file, where, name, text = '' }: PlacedText): Fault[] {
	return findFigures(text).map((found) => ({
		file,
		where,
		what: `the ${name} writes a figure out`,
		seen: show(found),
		mend: 'refer to a fact as {candidate.dimension}'
	}));
}
