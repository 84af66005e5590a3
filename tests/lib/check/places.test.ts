import { expect, test } from 'vitest';
import { writeFault } from '#lib/check/fault.ts';
import { checkPlaces } from '#lib/check/places.ts';
import { content } from '../../support/travel.ts';

const [foot, bike] = content.candidates;

test('a candidate stands where its topic and id say, and in the list', () => {
	const files = {
		'trees/candidates/delivery/foot.ts': foot!,
		'trees/candidates/delivery/bicycle.ts': bike!
	};
	expect(checkPlaces(files, [bike!]).map(writeFault)).toEqual([
		'trees/candidates/delivery/foot.ts · candidate "foot" · is not in the list of candidates · saw nothing · add it to trees/candidates/index.ts',
		'trees/candidates/delivery/bicycle.ts · candidate "bike" · does not stand where its topic and id say · saw "trees/candidates/delivery/bicycle.ts" · move it to trees/candidates/delivery/bike.ts, or mend topic or id'
	]);
	expect(checkPlaces({ 'trees/candidates/delivery/foot.ts': foot! }, [foot!])).toEqual([]);
});
