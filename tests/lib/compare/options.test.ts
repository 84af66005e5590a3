import { expect, test } from 'vitest';
import { findPick, optionsOf } from '#lib/compare/options.ts';
import { findPicked, valuesOn } from '#lib/compare/picked.ts';
import { pick, ways } from './ways.ts';

test('a candidate can be picked whole, on each of its platforms or in each of its modes', () => {
	const named = ways.flatMap(optionsOf).map(({ id, short, name }) => `${id}: ${short}, ${name}`);
	expect(named).toEqual([
		'bike: Bike, The bike',
		'van: Van, The van',
		'balloon: Balloon, The balloon',
		'ferry: Ferry, The ferry',
		'ferry@river: Ferry on rivers, The ferry on rivers',
		'ferry@sea: Ferry on the sea, The ferry on the sea',
		'mule: Mule, The mule',
		'mule@cart: Mule (with a cart), The mule (with a cart)',
		'inn: Inn, The inn',
		'tent: Tent, The tent'
	]);
	expect(optionsOf(ways[0]!)[0]).toHaveProperty('alias', ['bicycle', 'velocipede']);
});

test('a pick is found among others, else its candidate whole', () => {
	expect(findPick(['ferry', 'ferry@sea'], 'ferry@sea')).toBe('ferry@sea');
	expect(findPick(['bike', 'ferry'], 'ferry@sea')).toBe('ferry');
	expect(findPick(['ferry@sea'], 'ferry')).toBeUndefined();
	expect(findPick(['ferry'], undefined)).toBeUndefined();
});

test('picks that nobody holds are left out', () => {
	expect(pick('van', 'zeppelin', 'ferry@air', 'ferry@sea').map(({ id }) => id)).toEqual([
		'van',
		'ferry@sea'
	]);
	expect(findPicked([], ['van'])).toEqual([]);
});

test('a variant has its own values and the plain ones, a whole candidate those of all variants', () => {
	const told = (id: string, dimension: string) =>
		valuesOn(pick(id)[0]!, dimension).map(({ of, fact }) => [of, fact.value]);
	expect(told('ferry', 'load')).toEqual([
		['rivers', 300],
		['the sea', 5000]
	]);
	expect(told('ferry@sea', 'load')).toEqual([[undefined, 5000]]);
	expect(told('ferry@river', 'commitment')).toEqual([]);
	expect(told('ferry@river', 'scope')).toEqual([[undefined, 'one load']]);
	expect(told('balloon', 'load')).toEqual([]);
	expect(told('ferry', 'stars')).toEqual([]);
});
