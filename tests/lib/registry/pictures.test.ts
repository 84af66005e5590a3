/** Pictures as an outcome shows them. */
import { expect, test } from 'vitest';
import { cheapestAt, paysFrom } from '#lib/pictures/cost-over-hours.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import { picturesOfOutcome } from '#lib/registry/pictures.server.ts';

function costPicture(...recommend: string[]): ShownPicture<'cost-over-hours'> {
	const [picture] = picturesOfOutcome('ec2-purchasing', recommend);
	return picture as ShownPicture<'cost-over-hours'>;
}

test.each([
	['compute-savings-plan', 'Compute Savings Plan'],
	['ec2-instance-savings-plan', 'EC2 Instance SP'],
	['standard-ri', 'Standard RI'],
	['standard-ri@regional', 'Standard RI'],
	['convertible-ri', 'Convertible RI']
])(
	'%s: the cost by hours begins where a promise of its length pays, and marks its line',
	(id, name) => {
		const { data, marked } = costPicture(id);
		expect(data.start).toBe(data.hours);
		expect(cheapestAt(data, data.start, 1)).toBeDefined();
		const lines = data.promised.filter((one) => marked.includes(one.id));
		// A name of two words does not break.
		expect(new Set(lines.map((one) => one.name.replaceAll('\u00a0', ' ')))).toEqual(
			new Set([name])
		);
		expect(lines.some((one) => one.alike.includes(one.name))).toBe(false);
	}
);

test('On-Demand: the cost by hours marks its line, and begins where no promise pays', () => {
	const { data, marked } = costPicture('on-demand');
	expect(marked).toContain(data.metered.id);
	expect(data.start).toBe(91);
	for (const one of data.promised) expect(paysFrom(data, one)).toBeGreaterThan(data.start);
	expect(cheapestAt(data, data.start, 3)).toBeUndefined();
});

test('a promise for the base and On-Demand for the rest begin where the promise pays', () => {
	const { data } = costPicture('compute-savings-plan', 'on-demand');
	expect(data.start).toBe(data.hours);
});

test('where neither is recommended the hours begin between', () => {
	const { data, marked } = costPicture('spot');
	expect(marked).toContain(data.moving.id);
	expect(data.start).toBeGreaterThan(0);
	expect(data.start).toBeLessThan(data.hours);
});
