/** Texts that refer to facts as `{candidate.dimension}`. */
import { isKnown, type Candidate, type Dimension, type Fact, type FactValue } from './candidate.ts';
import type { ShownFact } from './tree.ts';

const reference = /\{([a-z0-9-]+\.[a-z0-9-]+)\}/g;

export type Segment = { text: string; fact?: ShownFact };

/** Keys of the facts a text refers to, in order: `sqs-standard.retention`. */
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

const nbsp = '\u00a0';
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

/** A fact's value in words with its unit, on one line: `14 days`, `Yes`, `S3, Redshift`. */
export function writeValue(value: FactValue, dimension: Dimension): string {
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (typeof value === 'number') {
		const unit = dimension.kind === 'number' ? dimension.unit : '';
		const number = numbers.format(value);
		if (/^[%×]/.test(unit)) return number + unit;
		return unit ? number + nbsp + (value === 1 ? singular(unit) : unit) : number;
	}
	return typeof value === 'string' ? value : value.join(', ');
}

const invariant = /^(?:(?:KiB|MiB|GiB|TiB|KB|MB|GB|TB|ms|s|IOPS|TPS)\b|.*\/s)/;

function singular(unit: string): string {
	if (invariant.test(unit)) return unit;
	const [head = '', ...tail] = unit.split(' ');
	return [singularWord(head), ...tail].join(' ');
}

function singularWord(word: string): string {
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The facts that the texts refer to, ready to be shown. References to no known fact are left out. */
export function collectFacts(
	texts: readonly string[],
	find: (candidate: string, dimension: string) => { fact: Fact; dimension: Dimension } | undefined
): Record<string, ShownFact> {
	const shown: Record<string, ShownFact> = {};
	for (const key of new Set(texts.flatMap(factReferences))) {
		const [candidate = '', id = ''] = key.split('.');
		const found = find(candidate, id);
		if (!found || !isKnown(found.fact)) continue;
		const { value, source, checked } = found.fact;
		shown[key] = { text: writeValue(value, found.dimension), source, checked };
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
