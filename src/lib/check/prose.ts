/** Figures in prose come from facts, and facts that texts refer to exist. */
import type { AuthoredTree } from '../tree/author.ts';
import { isByVariant } from '../tree/candidate.ts';
import { factKeys, findCandidate, findFact, type Content } from './content.ts';
import { show, suggestName, type Fault } from './fault.ts';
import { textsOf, type PlacedText } from './texts.ts';

/** References that name no fact, and figures written out. */
export function checkProse(tree: AuthoredTree, content: Content): Fault[] {
	const keys = factKeys(content);
	return textsOf(tree).flatMap((text) => [
		...checkReferences(text, content, keys),
		...(text.story ? [] : checkFigures(text))
	]);
}

function checkReferences(
	{ name, text = '', place }: PlacedText,
	content: Content,
	keys: readonly string[]
): Fault[] {
	return [...text.matchAll(/\{([^}]*)\}?/g)]
		.filter(([whole, key = '']) => !whole.endsWith('}') || !keys.includes(key))
		.map(([whole, key = '']) => {
			const fault = whole.endsWith('}') ? tellValueless(key, content, keys) : undefined;
			const own = keys.filter((known) => known.startsWith(`${key.split('.')[0]}.`));
			const mend = fault?.mend ?? suggestName(key, own.length > 0 ? own : keys);
			const is = fault?.is ?? 'an unknown fact';
			return { ...place, text, what: `the ${name} refers to ${is}`, seen: show(whole), mend };
		});
}

/** What is amiss with a reference to a fact that is there, but has no such value. */
function tellValueless(
	key: string,
	content: Content,
	keys: readonly string[]
): { is: string; mend: string } | undefined {
	const [candidate = '', dimension = '', variant] = key.split('.');
	const fact = findFact(content, candidate, dimension)?.fact;
	if (fact && 'none' in fact)
		return { is: 'a fact without a value', mend: 'say in words why there is none' };
	if (!fact || !isByVariant(fact) || variant !== undefined) return undefined;
	const by = findCandidate(content, candidate)?.variants?.by ?? 'variant';
	const own = keys.filter((known) => known.startsWith(`${candidate}.${dimension}.`));
	return { is: `a fact that differs by ${by}`, mend: suggestName(key, own) };
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

function checkFigures({ name, text = '', place }: PlacedText): Fault[] {
	return findFigures(text).map((found) => ({
		...place,
		text,
		what: `the ${name} writes a figure out`,
		seen: show(found),
		mend: 'refer to a fact as {candidate.dimension}'
	}));
}
