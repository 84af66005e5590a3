import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayRelative, sayRelativeSet } from '#lib/compare/relative.ts';

describe('sayRelative', () => {
	test.each([
		[14, 14, 'days', 'same'],
		[0, 0, 'days', 'same'],
		[10, 1, 'MiB', '10× more'],
		[365, 14, 'days', '26× more'],
		[1, 14, 'days', '14× less'],
		[30, 40, 'ms', 'a quarter less'],
		[1, 14, '× smallest RDS', '14× less'],
		[3.3, 1, 's', '3.3× more'],
		[50, 12_500_000, 'receivers', 'far fewer'],
		[50, 12_500_000, 'KiB', 'far less'],
		[12_500_000, 50, 'receivers', 'far more'],
		[100, 1, 'ms', 'far more'],
		[99, 1, 'ms', '99× more'],
		[2, 1, 'hours', 'twice as much'],
		[2, 1, 'messages', 'twice as many'],
		[41, 20, 'hours', 'about twice as much'],
		[1, 2, 'hours', 'half as much'],
		[1, 2, 'messages', 'half as many'],
		[3, 2, 'hours', 'half as much again'],
		[3, 2, 'messages', 'half as many again'],
		[4, 3, 'messages', 'a third more'],
		[2, 3, 'messages', 'a third fewer'],
		[25_000, 32_768, 'clients', 'about a quarter fewer'],
		[7, 4, 'minutes', 'three quarters more'],
		[101, 100, 'minutes', 'slightly more'],
		[99, 100, 'minutes', 'slightly less'],
		[99, 100, 'vCPUs', 'slightly fewer'],
		[12, 10, 'US dollars an hour', 'a fifth more'],
		[5, 10, 'hours a month', 'half as much'],
		[5, 10, 'messages a second', 'half as many']
	])('%d beside %d %s: %s', (value, base, unit, words) => {
		expect(sayRelative(value, base, unit)).toBe(words);
	});

	test('a factor would mean nothing where one is zero or less', () => {
		expect(sayRelative(15, 0, 'minutes')).toBe('more');
		expect(sayRelative(0, 15, 'minutes')).toBe('less');
		expect(sayRelative(0, 15, 'replicas')).toBe('fewer');
		expect(sayRelative(-5, 15, 'minutes')).toBe('less');
		expect(sayRelative(5, -15, 'minutes')).toBe('more');
	});

	test('percentages are told apart in points', () => {
		expect(sayRelative(72, 66, '%')).toBe('6 points more');
		expect(sayRelative(5, 6, '%')).toBe('1 point less');
		expect(sayRelative(0.1, 3, '% of the price')).toBe('2.9 points less');
		expect(sayRelative(99.99, 99.9999, '%')).toBe('slightly less');
		expect(sayRelative(0, 10, '%')).toBe('10 points less');
	});

	test('says the direction, whatever the values', () => {
		const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e12, max: 1e12 }));
		const unit = fc.constantFrom('days', 'messages', '%', 'MiB', '');
		fc.assert(
			fc.property(number, number, unit, (value, base, unit) => {
				const words = sayRelative(value, base, unit);
				if (value === base) expect(words).toBe('same');
				else if (value > base) expect(words).toMatch(/more|twice|again/);
				else expect(words).toMatch(/less|fewer|^(about )?half as (much|many)$/);
				expect(words).not.toMatch(/NaN|Infinity|e\+/);
			})
		);
	});
});

describe('sayRelativeSet', () => {
	test.each([
		[['NFS'], ['NFS'], 'same'],
		[['NFS', 'SMB'], ['NFS'], 'also SMB'],
		[['NFS'], ['NFS', 'SMB', 'iSCSI'], 'without SMB, iSCSI'],
		[['NFS', 'S3 API'], ['NFS', 'SMB'], 'also S3 API; without SMB'],
		[['block'], ['object'], ''],
		[[], ['object'], ''],
		[[], [], 'same']
	])('%j beside %j: %s', (set, base, words) => {
		expect(sayRelativeSet(set, base)).toBe(words);
	});
});
