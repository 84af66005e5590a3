import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomiest, type Stretch } from '#lib/pictures/roomiest.ts';

const size = { width: 80, height: 18 };

/** Stretches one after the other. */
const fields: fc.Arbitrary<Stretch[]> = fc
	.array(fc.record({ long: fc.nat(120), top: fc.nat(150), tall: fc.nat(150) }), { maxLength: 12 })
	.map((parts) => {
		let at = 34;
		return parts.map(({ long, top, tall }) => {
			const from = at;
			at += long;
			return { from, to: at, top, bottom: top + tall };
		});
	});

describe('a name within its field', () => {
	it('lies where the field is widest and tallest, over several steps if need be', () => {
		const steps = [
			{ from: 0, to: 50, top: 100, bottom: 150 },
			{ from: 50, to: 100, top: 50, bottom: 150 },
			{ from: 100, to: 150, top: 60, bottom: 150 }
		];
		expect(roomiest(steps, size)).toEqual({ x: 90, y: 105 });
	});

	it('lies nowhere where there is no room', () => {
		expect(roomiest([{ from: 34, to: 60, top: 0, bottom: 150 }], size)).toBeUndefined();
		expect(roomiest([{ from: 34, to: 200, top: 0, bottom: 10 }], size)).toBeUndefined();
		expect(roomiest([], size)).toBeUndefined();
	});

	it('never leaves it', () => {
		fc.assert(
			fc.property(fields, (field) => {
				const at = roomiest(field, size);
				if (!at) return;
				const [left, right] = [at.x - size.width / 2, at.x + size.width / 2];
				expect(left).toBeGreaterThanOrEqual(field[0]!.from);
				expect(right).toBeLessThanOrEqual(field.at(-1)!.to);
				for (const { from, to, top, bottom } of field) {
					if (to <= left || from >= right || from === to) continue;
					expect(at.y - size.height / 2).toBeGreaterThanOrEqual(top);
					expect(at.y + size.height / 2).toBeLessThanOrEqual(bottom);
				}
			})
		);
	});
});
