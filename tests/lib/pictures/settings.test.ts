import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSettingsIn } from '#lib/pictures/picture-query.ts';
import {
	readSettings,
	readTyped,
	refusalsOf,
	refuse,
	startOf,
	writeSettings,
	type Inputs
} from '#lib/pictures/settings.ts';

const inputs = {
	hours: { kind: 'number', min: 0, max: 730, step: 1, start: 438 },
	batch: { kind: 'choice', of: ['one', 'half'], start: 'half' },
	done: { kind: 'events', of: ['send', 'crash-b'], most: 3, until: 60 }
} as const satisfies Inputs;

const read = (query: string) => readSettings('flow', inputs, new URLSearchParams(query));

describe('what a picture is set to', () => {
	it('is read from the link, by the picture’s own keys', () => {
		expect(read('_flow.hours=100&_flow.batch=one&_flow.done=22.crash-b~4.send&flow=2')).toEqual({
			hours: 100,
			batch: 'one',
			done: [
				{ at: 4, what: 'send' },
				{ at: 22, what: 'crash-b' }
			]
		});
	});

	it('stays as it starts where the link holds nothing that can be read', () => {
		expect(read('_flow.hours=many&_flow.batch=__proto__&_flow.done=4.explode~x')).toEqual({
			...startOf(inputs),
			done: []
		});
	});

	it('is brought into its range', () => {
		expect(read('_flow.hours=99999').hours).toBe(730);
	});

	it('says what it does not take, whether a link asked for it, a field or the walk', () => {
		const asked = (query: string, given = {}) =>
			refusalsOf('flow', inputs, new URLSearchParams(query), given);
		expect(asked('_flow.hours=1000')).toEqual({
			hours: { value: 730, says: '730 at most; 730 is shown' }
		});
		expect(asked('_flow.hours=-3').hours?.says).toBe('0 at least; 0 is shown');
		expect(asked('', { hours: 744 }).hours?.says).toBe('730 at most; 730 is shown');
		expect(asked('_flow.hours=12&_flow.batch=__proto__', { hours: 744 })).toEqual({});
		const share = { kind: 'number', min: 5, max: 50, step: 5, start: 10 } as const;
		expect(refuse(share, 12)).toEqual({ value: 10, says: 'in steps of 5; 10 is shown' });
		expect(refuse(share, 20)).toBeUndefined();
		expect(refuse({ ...share, max: 10_000 }, 20_000)?.says).toBe('10,000 at most; 10,000 is shown');
	});

	it('shows what it says it shows', () => {
		fc.assert(
			fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (hours) => {
				const query = new URLSearchParams({ '_flow.hours': String(hours) });
				const shown = readSettings('flow', inputs, query).hours;
				expect(refusalsOf('flow', inputs, query).hours?.value ?? hours).toBe(shown);
			})
		);
	});

	it('takes no more events than the picture holds, and none after its end', () => {
		expect(read('_flow.done=1.send~2.send~3.send~4.send').done).toHaveLength(3);
		expect(read('_flow.done=61.send').done).toEqual([]);
	});

	it('is the same after a link has held it, whatever it is', () => {
		const event = fc.record({
			at: fc.integer({ min: 0, max: 60 }),
			what: fc.constantFrom('send', 'crash-b')
		});
		const settings = fc.record({
			hours: fc.integer({ min: 0, max: 730 }),
			batch: fc.constantFrom('one', 'half'),
			done: fc
				.array(event, { maxLength: 3 })
				.map((events) => events.toSorted((a, b) => a.at - b.at))
		});
		fc.assert(
			fc.property(settings, (set) => {
				const query = writeSettings('flow', inputs, set, new URLSearchParams('shape=queue'));
				expect(readSettings('flow', inputs, query)).toEqual(set);
				expect(query.get('shape')).toBe('queue');
			})
		);
	});

	it('never fails, whatever a link holds', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (hours, batch, done) => {
				const query = new URLSearchParams({
					'_flow.hours': hours,
					'_flow.batch': batch,
					'_flow.done': done
				});
				const set = readSettings('flow', inputs, query);
				expect(set.hours).toBeGreaterThanOrEqual(0);
				expect(set.hours).toBeLessThanOrEqual(730);
				expect(['one', 'half']).toContain(set.batch);
			})
		);
	});

	it('reads a typed number as a question does', () => {
		const price = { kind: 'number', min: 0, max: 1000, step: 0.01, start: 0 } as const;
		const typed = ['12,5', '$12.5', '€ 1,000', '0x10', '1e3', 'many', ''];
		expect(typed.map((text) => readTyped(price, text))).toEqual([
			12.5,
			12.5,
			1000,
			...Array<undefined>(4)
		]);
		// Too much, whichever way it is read.
		expect(readTyped(inputs.hours, '1,200')).toBe(1200);
		expect(readTyped(inputs.hours, '1.000')).toBe(1);
	});

	it('leaves the link where it is as it starts, and a copied link keeps the rest', () => {
		const query = writeSettings(
			'flow',
			inputs,
			{ ...startOf(inputs), hours: 12 },
			new URLSearchParams('_flow.batch=one&_scenario=a&shape=queue')
		);
		expect(query.toString()).toBe('_scenario=a&shape=queue&_flow.hours=12');
		expect(pictureSettingsIn(query).toString()).toBe('_flow.hours=12');
	});
});
