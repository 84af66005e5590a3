import { expect, test } from 'vitest';
import { nearestName } from '#lib/tree/nearest-name.ts';

const names = ['lambda', 'fargate', 'ec2', 'app-runner'];

test.each([
	['lamda', 'lambda'],
	['Lambda', 'lambda'],
	['fargaet', 'fargate'],
	['ec', 'ec2'],
	['app-runners-', 'app-runner'],
	['beanstalk', undefined],
	['kubernetes', undefined]
])('"%s" is nearest to %s', (wanted, near) => {
	expect(nearestName(wanted, names)).toBe(near);
});

test('of equally near names the first, and none of none', () => {
	expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
	expect(nearestName('cat', [])).toBeUndefined();
});
