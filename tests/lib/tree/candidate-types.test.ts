/** What the compiler refuses in a candidate. Type checking fails where it stops refusing it. */
import { expect, test } from 'vitest';
import { byVariant, candidatesOn, defineDimensions, read, unit } from '#lib/tree/candidate.ts';

const page = { title: 'Ways', url: 'https://docs.aws.amazon.com/ways.html' };
const dimensions = defineDimensions({
	speed: { name: 'Speed', group: 'Limits', kind: 'number', unit: unit('km/h') },
	ground: { name: 'Ground', group: 'Limits', kind: 'one-of', options: ['road', 'rail'] }
});
const define = candidatesOn<typeof dimensions>();

test('the vocabulary keeps its literal types', () => {
	expect(dimensions.ground.options).toEqual(['road', 'rail']);
});
const frame = {
	id: 'van',
	name: 'Van',
	short: 'Van',
	summary: 'Moves a load.',
	topic: 'delivery',
	status: { kind: 'current' }
} as const;
const month = '2026-10';

test('a dimension, a kind, an option or a variant that is not there is a compile error', () => {
	// @ts-expect-error There is no such dimension.
	define({ ...frame, facts: { weight: read(1, page, month) } });
	// @ts-expect-error A number is wanted.
	define({ ...frame, facts: { speed: read('fast', page, month) } });
	// @ts-expect-error There is no such option.
	define({ ...frame, facts: { ground: read('water', page, month) } });
	// @ts-expect-error It has no variants.
	define({ ...frame, facts: { speed: byVariant({ fast: read(90, page, month) }) } });
	const variants = { by: 'mode', names: { fast: 'fast' } } as const;
	const fast = read(90, page, month);
	const slow = fast;
	// @ts-expect-error It has no such variant.
	define({ ...frame, variants, facts: { speed: byVariant({ fast, slow }) } });
	expect(define({ ...frame, variants, facts: { speed: byVariant({ fast }) } }).id).toBe('van');
});
