import type { Picture } from '#lib/tree/pictures.ts';
import { table } from './table.ts';

export const pictures = [
	{
		kind: 'class-cost',
		on: table.candidates,
		title: 'Up to how many reads does a class pay?',
		lede: 'Cheaper classes charge for each read, for dear requests, and for small or short-lived objects. Set yours, and see where the lines cross.',
		assumes:
			'Illustrative: first price step of US East; each object is written once, into the class, and read at even intervals, so that Intelligent-Tiering moves it to and fro. The slower Glacier classes are restored in bulk, the slowest and cheapest way, and each copy is kept for a day. No transfer out of AWS, no versions, no archive tiers of Intelligent-Tiering.',
		measure: 's3-standard',
		classes: [
			{ candidate: 's3-standard' },
			{ candidate: 's3-intelligent-tiering', adds: 'watching' },
			{ candidate: 's3-standard-ia', adds: 'least-size' },
			{ candidate: 's3-one-zone-ia', adds: 'least-size' },
			{ candidate: 's3-glacier-instant', adds: 'least-size' },
			{ candidate: 's3-glacier-flexible', adds: 'per-object', restores: true },
			{ candidate: 's3-glacier-deep', adds: 'per-object', restores: true },
			{ candidate: 's3-express' }
		],
		dimensions: {
			keep: 'gb-month',
			read: 'read-fee',
			get: 'get-price',
			put: 'put-price',
			millionGets: 'million-gets',
			millionPuts: 'million-puts',
			millionRestores: 'million-restores',
			millionWatched: 'million-watched',
			leastDays: 'min-days',
			leastSize: 'size-min',
			added: 'size-added',
			listed: 'size-listed',
			middle: 'middle-tier',
			middleAfter: 'idle-infrequent',
			lowAfter: 'idle-instant',
			wait: 'restore-bulk',
			survives: 'survives-az'
		},
		copyDays: 1,
		rhythms: [
			{ name: 'once a year', reads: 0.08 },
			{ name: 'once a quarter', reads: 0.33 },
			{ name: 'once a month', reads: 1 },
			{ name: 'once a week', reads: 4.35 },
			{ name: 'once a day', reads: 30.42 }
		]
	}
] as const satisfies readonly Picture[];
