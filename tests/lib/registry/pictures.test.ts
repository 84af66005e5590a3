/** Pictures as an outcome shows them. */
import { expect, test } from 'vitest';
import { cheapestAt } from '#lib/pictures/cost-over-hours.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import { picturesOfOutcome } from '#lib/registry/pictures.server.ts';

function costPicture(recommend: string): ShownPicture<'cost-over-hours'> {
	const [picture] = picturesOfOutcome('ec2-purchasing', [recommend]);
	return picture as ShownPicture<'cost-over-hours'>;
}

test.each(['compute-savings-plan', 'ec2-instance-savings-plan', 'standard-ri', 'convertible-ri'])(
	'%s: the cost by hours begins where a promise of its length pays',
	(id) => {
		const { data } = costPicture(id);
		expect(data.start).toBe(data.hours);
		expect(cheapestAt(data, data.start, 1)).toBeDefined();
	}
);

test('where no promise is recommended the hours begin between', () => {
	const { data } = costPicture('spot');
	expect(data.start).toBeGreaterThan(0);
	expect(data.start).toBeLessThan(data.hours);
});
