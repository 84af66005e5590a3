/** What a picture is set to, and how a link holds it: `_<picture>.<input>=<value>`, by the rules of docs/links.md. */
import { readDigits } from '../walk/read-number.ts';

/** Something that was done at a moment of the picture's own time: `22.crash-b`. */
export interface PictureEvent {
	/** In the picture's unit of time. */
	at: number;
	what: string;
}

export interface NumberInput {
	kind: 'number';
	min: number;
	max: number;
	step: number;
	start: number;
}

export type Input =
	| NumberInput
	| { kind: 'choice'; of: readonly string[]; start: string }
	| { kind: 'events'; of: readonly string[]; most: number; until: number };

export type Inputs = Readonly<Record<string, Input>>;

type SettingOf<I extends Input> = I extends { kind: 'number' }
	? number
	: I extends { kind: 'choice' }
		? string
		: readonly PictureEvent[];

export type Settings<I extends Inputs = Inputs> = { readonly [K in keyof I]: SettingOf<I[K]> };

/** What a picture starts with; numbers that are `given` where it stands go before its own, brought into their range. */
export function startOf<I extends Inputs>(
	inputs: I,
	given: Readonly<Record<string, number>> = {}
): Settings<I> {
	return Object.fromEntries(
		Object.entries(inputs).map(([key, input]) => {
			const number = input.kind === 'number' ? given[key] : undefined;
			if (number !== undefined) return [key, clampTo(input as NumberInput, number)];
			return [key, 'start' in input ? input.start : []];
		})
	) as Settings<I>;
}

/** Reads what a link sets a picture to. Never fails: what cannot be read stays as it starts, numbers are brought into their range. */
export function readSettings<I extends Inputs>(
	picture: string,
	inputs: I,
	query: URLSearchParams,
	start = startOf(inputs)
): Settings<I> {
	const read = Object.entries(inputs).map(([key, input]) => {
		const text = query.get(`_${picture}.${key}`);
		return [key, (text === null ? undefined : readSetting(input, text)) ?? start[key]];
	});
	return Object.fromEntries(read) as Settings<I>;
}

/** A number that a field or a link asked for and the picture does not take: what it shows instead, and why in words. */
export interface Refusal {
	value: number;
	says: string;
}

/** Why a number is not taken as it is: `12 at most; 12 is shown`. Undefined where it is. */
export function refuse(input: NumberInput, asked: number): Refusal | undefined {
	const value = clampTo(input, asked);
	const { min, max, step } = input;
	// What lies between two steps by dust alone is taken.
	if (Math.abs(asked - value) < 1e-6) return undefined;
	const why =
		asked > max
			? `${write(max)} at most`
			: asked < min
				? `${write(min)} at least`
				: `in steps of ${write(step)}`;
	return { value, says: `${why}; ${write(value)} is shown` };
}

/** A number as it is typed into a field: of two that it may mean the one that is taken as it is. Undefined where it is none. */
export function readTyped(input: NumberInput, typed: string): number | undefined {
	// The sign of a currency is not part of the number.
	const readings = readDigits(typed.replace(/^\p{Sc}\s*/u, ''));
	return readings.find((one) => !refuse(input, one)) ?? readings[0];
}

function write(number: number): string {
	return number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** What a link, or else the page, asks for and the picture does not take, by the input's key. */
export function refusalsOf(
	picture: string,
	inputs: Inputs,
	query: URLSearchParams,
	given: Readonly<Record<string, number>> = {}
): Record<string, Refusal> {
	return Object.fromEntries(
		Object.entries(inputs).flatMap(([key, input]) => {
			if (input.kind !== 'number') return [];
			const asked = readNumber(query.get(`_${picture}.${key}`) ?? '') ?? given[key];
			const refusal = asked === undefined ? undefined : refuse(input, asked);
			return refusal ? [[key, refusal]] : [];
		})
	);
}

function readNumber(text: string): number | undefined {
	return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function readSetting(input: Input, text: string): Settings[string] | undefined {
	switch (input.kind) {
		case 'number': {
			const number = readNumber(text);
			return number === undefined ? undefined : clampTo(input, number);
		}
		case 'choice':
			return input.of.includes(text) ? text : undefined;
		case 'events':
			return readEvents(input, text);
	}
}

/** A number brought into an input's range and onto its steps. */
export function clampTo(
	{ min, max, step }: { min: number; max: number; step: number },
	value: number
): number {
	const stepped = min + Math.round((value - min) / step) * step;
	// Steps such as 0.01 leave dust behind.
	return Number(Math.min(max, Math.max(min, stepped)).toFixed(6));
}

function readEvents(
	{ of, most, until }: { of: readonly string[]; most: number; until: number },
	text: string
): PictureEvent[] {
	const events = text
		.split('~')
		.slice(0, most)
		.flatMap((part) => {
			const [, at, what] = /^(\d{1,6}(?:\.\d)?)\.([a-z][a-z0-9-]*)$/.exec(part) ?? [];
			return at !== undefined && what !== undefined && of.includes(what) && Number(at) <= until
				? [{ at: Number(at), what }]
				: [];
		});
	return events.sort((a, b) => a.at - b.at);
}

/** The query with what a picture is set to; what is as it starts is left out. */
export function writeSettings<I extends Inputs>(
	picture: string,
	inputs: I,
	settings: Settings<I>,
	query: URLSearchParams,
	start = startOf(inputs)
): URLSearchParams {
	const written = new URLSearchParams(query);
	for (const key of Object.keys(inputs)) {
		const [text, plain] = [settings[key], start[key]].map(writeSetting);
		const name = `_${picture}.${key}`;
		if (text === plain || text === undefined) written.delete(name);
		else written.set(name, text);
	}
	return written;
}

function writeSetting(value: Settings[string] | undefined): string {
	return typeof value === 'object'
		? value.map(({ at, what }) => `${at}.${what}`).join('~')
		: String(value);
}
