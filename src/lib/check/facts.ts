/** Facts of candidates: on a dimension, of its kind, with their sources. */
import {
	readingsOf,
	type Candidate,
	type Dimension,
	type Fact,
	type KnownFact,
	type NumberValue
} from '../tree/candidate.ts';
import type { Month } from '../tree/grammar.ts';
import { inCandidate, type Content } from './content.ts';
import { at, show, suggestName, within, type Fault, type Place } from './fault.ts';
import { checkMonth, checkSource, monthsBetween } from './sources.ts';

/** Faults of a candidate's facts. */
export function checkFacts(candidate: Candidate, { dimensions, month }: Content): Fault[] {
	const variants = Object.keys(candidate.variants?.names ?? {});
	return Object.entries(candidate.facts).flatMap(([id, fact]) => {
		const place = inCandidate(candidate, { fact: id });
		const dimension = dimensions[id];
		if (dimension) return checkFact(fact, { dimension, variants, month }, place);
		const mend = suggestName(id, Object.keys(dimensions));
		return [{ ...place, what: 'is a fact on no dimension', seen: show(id), mend }];
	});
}

interface Known {
	dimension: Dimension;
	variants: readonly string[];
	month: Month;
}

function checkFact(fact: Fact, { dimension, variants, month }: Known, place: Place): Fault[] {
	if ('none' in fact) {
		if ((fact.why ?? '').trim() !== '') return [];
		const what = 'does not say why there is no value';
		return [{ ...place, what, seen: show(fact.why), mend: 'write why' }];
	}
	const readings = readingsOf(fact);
	if (readings.length === 0) {
		const mend = 'read one, or say why there is none';
		return [{ ...place, what: 'has no values', seen: '{}', mend }];
	}
	return readings.flatMap(({ variant, fact: reading }) => {
		const here = variant === undefined ? place : within(place, { variant });
		return [
			...checkVariant(variant, variants, here),
			...checkValue(reading, dimension, here),
			...checkSource(reading.source, here),
			...checkMonth('checked', reading.checked, month, here)
		];
	});
}

function checkVariant(
	variant: string | undefined,
	variants: readonly string[],
	place: Place
): Fault[] {
	if (variant === undefined || variants.includes(variant)) return [];
	const mend =
		variants.length > 0
			? suggestName(variant, variants)
			: 'name its platforms or modes under variants';
	return [{ ...place, what: 'is no variant of the candidate', seen: show(variant), mend }];
}

function checkValue({ value, note }: KnownFact, dimension: Dimension, place: Place): Fault[] {
	const wrong = (mend: string) => [
		{
			...at(place, 'value'),
			what: `the value is not of the kind "${dimension.kind}"`,
			seen: show(value),
			...(typeof value === 'string' && { text: value }),
			mend
		}
	];
	switch (dimension.kind) {
		case 'number':
			if (isNumberValue(value)) return checkNumber(value, note, place);
			return wrong(
				`write a finite number of ${dimension.unit.other}, a range, or unlimited('…', …)`
			);
		case 'yes-no':
			return typeof value === 'boolean' ? [] : wrong('write true or false');
		case 'phrase':
			return typeof value === 'string' && value.trim() !== '' ? [] : wrong('write a short phrase');
		case 'one-of':
			if (typeof value === 'string' && dimension.options.includes(value)) return [];
			return wrong(suggestName(String(value), dimension.options));
		case 'set': {
			if (!Array.isArray(value)) return wrong('write a list of its options');
			const stray = (value as readonly string[]).find((one) => !dimension.options.includes(one));
			if (stray === undefined) return [];
			return wrong(suggestName(String(stray), dimension.options)).map((fault) => ({
				...fault,
				text: stray
			}));
		}
	}
}

function isNumberValue(value: unknown): value is NumberValue {
	if (value === 'unlimited' || Number.isFinite(value)) return true;
	if (typeof value !== 'object' || value === null || !('from' in value)) return false;
	const { from, to } = value as { from: unknown; to?: unknown };
	return Number.isFinite(from) && (to === undefined || Number.isFinite(to));
}

function checkNumber(value: NumberValue, note: string | undefined, place: Place): Fault[] {
	if (value === 'unlimited') {
		if ((note ?? '').trim() !== '') return [];
		const mend = "give the source's words: unlimited('nearly unlimited', …)";
		return [{ ...place, what: 'is unlimited in nobody’s words', seen: show(note), mend }];
	}
	if (typeof value === 'number' || value.to === undefined || value.from <= value.to) return [];
	const seen = `from ${value.from} to ${value.to}`;
	return [{ ...at(place, 'value'), what: 'the range is empty', seen, mend: 'write from below to' }];
}

/** One value that somebody read, and where it stands. */
export interface Reading {
	candidate: Candidate;
	dimension: string;
	variant?: string;
	fact: KnownFact;
}

/** Every value that was read, in the order of candidates and their facts. */
export function allReadings({ candidates }: Pick<Content, 'candidates'>): Reading[] {
	return candidates.flatMap((candidate) =>
		Object.entries(candidate.facts).flatMap(([dimension, fact]) =>
			readingsOf(fact).map((reading) => ({ candidate, dimension, ...reading }))
		)
	);
}

/** Facts that were read more than so many months ago, oldest first. */
export function findStaleFacts(content: Content, months: number): Fault[] {
	return allReadings(content)
		.filter(({ fact }) => monthsBetween(fact.checked, content.month) > months)
		.sort((a, b) => a.fact.checked.localeCompare(b.fact.checked))
		.map(({ candidate, dimension, variant, fact }) => ({
			...inCandidate(candidate, {
				fact: dimension,
				...(variant !== undefined && { variant })
			}),
			what: `was read more than ${months} months ago`,
			seen: show(fact.checked),
			mend: `read it again on ${fact.source.url}`
		}));
}
