/** Facts by the page they were read on. */
import { allReadings, type Reading } from '#lib/check/facts.ts';
import type { Candidate, Dimensions } from '#lib/tree/candidate.ts';
import { writeValue } from '#lib/tree/prose.ts';

/**
 * One block of text a page: its address, then every fact that cites it with its month. The page read
 * longest ago comes first. `part` keeps the pages whose address, and the facts whose candidate, has it.
 */
export function listFacts(
	candidates: readonly Candidate[],
	dimensions: Dimensions,
	part = ''
): string[] {
	const pages = new Map<string, Reading[]>();
	for (const reading of allReadings({ candidates })) {
		const { url } = reading.fact.source;
		if (!url.includes(part) && !reading.candidate.id.includes(part)) continue;
		pages.set(url, [...(pages.get(url) ?? []), reading]);
	}
	const oldest = (readings: readonly Reading[]) =>
		readings.map(({ fact }) => fact.checked).sort()[0]!;
	return [...pages]
		.sort(([a, of], [b, other]) => oldest(of).localeCompare(oldest(other)) || a.localeCompare(b))
		.map(([url, readings]) =>
			[url, ...readings.map((one) => writeLine(one, dimensions))].join('\n')
		);
}

/** `  2026-11  sqs-fifo · throughput · fast: 300 a second (one a call)` */
function writeLine(
	{ candidate, dimension, variant, fact }: Reading,
	dimensions: Dimensions
): string {
	const place = [candidate.id, dimension, ...(variant === undefined ? [] : [variant])].join(' · ');
	const known = dimensions[dimension];
	const value = known ? writeValue(fact, known).replaceAll('\u00a0', ' ') : String(fact.value);
	const isNoteShown = fact.note !== undefined && fact.value !== 'unlimited';
	return `  ${fact.checked}  ${place}: ${value}${isNoteShown ? ` (${fact.note})` : ''}`;
}
