/** Texts that refer to facts as `{candidate.dimension}` or `{candidate.dimension.variant}`. */
import {
	readingsOf,
	type Candidate,
	type Dimension,
	type Fact,
	type KnownFact,
	type Range,
	type Unit
} from './candidate.ts';
import type { ShownFact } from './tree.ts';

const reference = /\{([a-z0-9-]+\.[a-z0-9-]+(?:\.[a-z0-9-]+)?)\}/g;

type Segment = { text: string; fact?: ShownFact };

/** Keys of the facts a text refers to, in order: `sqs-standard.retention`, `blue-green.extra.ecs`. */
export function factReferences(text: string): string[] {
	return [...text.matchAll(reference)].map((match) => match[1]!);
}

/** A text in segments: plain ones, and ones that show a fact. Unknown references stay as written. */
export function readProse(text: string, facts: Readonly<Record<string, ShownFact>>): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(reference)) {
		const fact = facts[match[1]!];
		if (!fact) continue;
		if (match.index > end) segments.push({ text: text.slice(end, match.index) });
		segments.push({ text: fact.text, fact });
		end = match.index + match[0].length;
	}
	if (end < text.length) segments.push({ text: text.slice(end) });
	return segments;
}

/** A text with its facts written out, where no source mark can stand. */
export function plainProse(text: string, facts: Readonly<Record<string, ShownFact>>): string {
	return readProse(text, facts)
		.map((segment) => segment.text)
		.join('');
}

/** A lead as a sentence: with a full stop where it ends in no mark of its own. */
export function endSentence(lead: string): string {
	return /[.:?]$/.test(lead) ? lead : `${lead}.`;
}

const nbsp = '\u00a0';
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

/** A fact's value in words with its unit, on one line: `14 days`, `2 to 5 minutes`, `Yes`, `S3, Redshift`. */
export function writeValue({ value, note }: KnownFact, dimension: Dimension): string {
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (dimension.kind === 'number') {
		if (value === 'unlimited') return note ?? 'unlimited';
		if (typeof value === 'number') return withUnit(numbers.format(value), value, dimension.unit);
		const { from, to } = value as Range;
		const low = numbers.format(from);
		if (to === undefined) return `from${nbsp}${withUnit(low, from, dimension.unit)}`;
		return withUnit(`${low} to ${numbers.format(to)}`, to, dimension.unit);
	}
	return typeof value === 'string' ? value : (value as readonly string[]).join(', ');
}

function withUnit(written: string, value: number, { one, other }: Unit): string {
	const unit = value === 1 ? one : other;
	return /^[%×]/.test(unit) ? written + unit : written + nbsp + unit;
}

/** The one value that a key refers to; undefined where there is none, or several and none is named. */
function referredFact(fact: Fact, variant: string | undefined): KnownFact | undefined {
	return readingsOf(fact).find((reading) => reading.variant === variant)?.fact;
}

/** The facts that the texts refer to, ready to be shown. References to no known fact are left out. */
export function collectFacts(
	texts: readonly string[],
	find: (candidate: string, dimension: string) => { fact: Fact; dimension: Dimension } | undefined
): Record<string, ShownFact> {
	const shown: Record<string, ShownFact> = {};
	for (const key of new Set(texts.flatMap(factReferences))) {
		const [candidate = '', id = '', variant] = key.split('.');
		const found = find(candidate, id);
		const known = found && referredFact(found.fact, variant);
		if (!known) continue;
		const { source, checked } = known;
		shown[key] = { text: writeValue(known, found.dimension), source, checked };
	}
	return shown;
}

/** Keeps every name in one line: spaces within the names become no-break spaces. */
export function keepTogether(text: string, names: readonly string[]): string {
	return names.reduce((kept, name) => kept.replaceAll(name, name.replaceAll(' ', nbsp)), text);
}

/** Names short enough to be kept in one line on a phone. */
export function unbreakableNames(candidates: readonly Candidate[]): string[] {
	return [...new Set(candidates.map((c) => c.short))]
		.filter((name) => name.includes(' ') && name.length <= 12)
		.sort((a, b) => b.length - a.length);
}
