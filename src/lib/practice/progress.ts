/** What a person has practised: read from and written to text, and never trusted. */
import type { Mark } from '../explain/verdict.ts';

/** How one scenario went. */
export interface Result {
	scenario: string;
	tree: string;
	mark: Mark;
	/** Node id of the outcome reached. */
	outcome: string;
	/** Node id of the question where the ways parted. */
	parted?: string;
	/** Moment in ISO 8601. */
	at: string;
}

/** Scenarios to go through one after the other; of each, the first walk counts. */
export interface PracticeSet {
	scenarios: readonly string[];
	results: readonly Result[];
}

export interface Progress {
	/** The latest result of each scenario. */
	results: readonly Result[];
	set?: PracticeSet;
	/** Scenario whose walk has been begun and not yet judged. */
	begun?: string;
}

export const nothingDone: Progress = { results: [] };

const version = 1;
const most = { results: 5000, set: 500, text: 2_000_000 };
const id = /^[a-z0-9-]{1,80}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * Reads progress. `foreign` says that the text, or a part of it, is none of ours; what can be read
 * is given all the same. Never fails.
 */
export function parseProgress(text: string | null): { progress: Progress; foreign: boolean } {
	if (text === null) return { progress: nothingDone, foreign: false };
	const data = readJson(text);
	if (!isRecord(data) || data.crossroads !== 'practice' || data.version !== version)
		return { progress: nothingDone, foreign: true };
	const results = readResults(data.results, most.results);
	const set = readSet(data.set);
	const begun = isId(data.begun) ? data.begun : undefined;
	const progress = {
		results: latestOf(results.read),
		...(set.read && { set: set.read }),
		...(begun !== undefined && { begun })
	};
	const foreign =
		results.foreign || set.foreign || (data.begun !== undefined && begun === undefined);
	return { progress, foreign };
}

/** Progress as text, as it is kept and exported. */
export function writeProgress({ results, set, begun }: Progress): string {
	return JSON.stringify({ crossroads: 'practice', version, results, set, begun });
}

/** Progress with the walk of a scenario begun. */
export function withBegun(progress: Progress, scenario: string): Progress {
	return { ...progress, begun: scenario };
}

/** Progress with a result: the latest of its scenario, and in the set where it is the first. */
export function withResult({ results, set }: Progress, result: Result): Progress {
	const counts =
		set?.scenarios.includes(result.scenario) &&
		!set.results.some(({ scenario }) => scenario === result.scenario);
	return {
		results: latestOf([...results, result]),
		...(set && { set: counts ? { ...set, results: [...set.results, result] } : set })
	};
}

/** Both together: of each scenario the later result, and the set that is being gone through here. */
export function joinProgress(here: Progress, brought: Progress): Progress {
	const set = here.set ?? brought.set;
	return {
		...here,
		results: latestOf([...here.results, ...brought.results]),
		...(set && { set })
	};
}

/** The result of a scenario, if there is one. */
export function resultOf({ results }: Progress, scenario: string): Result | undefined {
	return results.find((result) => result.scenario === scenario);
}

function latestOf(results: readonly Result[]): Result[] {
	const latest = new Map<string, Result>();
	for (const result of results) {
		const known = latest.get(result.scenario);
		if (!known || known.at <= result.at) latest.set(result.scenario, result);
	}
	return [...latest.values()];
}

function readJson(text: string): unknown {
	if (text.length > most.text) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function readResults(data: unknown, limit: number): { read: Result[]; foreign: boolean } {
	if (!Array.isArray(data)) return { read: [], foreign: true };
	const read = data.slice(0, limit).filter(isResult).map(onlyResult);
	return { read, foreign: read.length < data.length };
}

function readSet(data: unknown): { read?: PracticeSet; foreign: boolean } {
	if (data === undefined) return { foreign: false };
	if (!isRecord(data) || !Array.isArray(data.scenarios)) return { foreign: true };
	const scenarios = [...new Set(data.scenarios.slice(0, most.set).filter(isId))];
	const results = readResults(data.results, most.set);
	const foreign = results.foreign || scenarios.length < data.scenarios.length;
	if (scenarios.length === 0) return { foreign: true };
	const within = latestOf(results.read).filter(({ scenario }) => scenarios.includes(scenario));
	return { read: { scenarios, results: within }, foreign };
}

function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isId(data: unknown): data is string {
	return typeof data === 'string' && id.test(data);
}

function isResult(data: unknown): data is Result {
	if (!isRecord(data)) return false;
	const { scenario, tree, mark, outcome, parted, at } = data;
	return (
		[scenario, tree, outcome].every(isId) &&
		(parted === undefined || isId(parted)) &&
		(mark === 'same' || mark === 'defensible' || mark === 'other') &&
		typeof at === 'string' &&
		moment.test(at)
	);
}

/** Leaves out whatever else a foreign file may hold. */
function onlyResult({ scenario, tree, mark, outcome, parted, at }: Result): Result {
	return { scenario, tree, mark, outcome, ...(parted !== undefined && { parted }), at };
}
