import { expect, test } from 'vitest';
import { isSamePick } from '#lib/tree/candidate.ts';

test('picks are the same by their variant; a candidate as a whole is each of its variants', () => {
	expect(isSamePick('queue@fast', 'queue@fast')).toBe(true);
	expect(isSamePick('queue', 'queue@fast')).toBe(true);
	expect(isSamePick('queue@fast', 'queue@slow')).toBe(false);
	expect(isSamePick('queue', 'stream')).toBe(false);
});
