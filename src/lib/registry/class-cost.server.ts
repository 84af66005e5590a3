import type { ClassCostData, PricedClass } from '../pictures/class-cost.ts';
import type { ClassCost } from '../tree/pictures.ts';
import { pickName } from './cost.server.ts';
import type { Figures } from './figures.server.ts';

/** The price list that a picture of classes is worked out from. @throws where a figure is missing. */
export function classCost(picture: ClassCost, figures: Figures): ClassCostData {
	const { measure, classes, dimensions, copyDays, rhythms } = picture;
	return {
		measure,
		millionGets: figures.number(measure, dimensions.millionGets),
		millionPuts: figures.number(measure, dimensions.millionPuts),
		classes: classes.map((one) => readClass(picture, one, figures)),
		copyDays,
		rhythms
	};
}

/** Of a range the end that fits: the dearest tier, and the slowest and cheapest way to restore. */
function readClass(
	{ dimensions }: ClassCost,
	{ candidate: id, adds, restores }: ClassCost['classes'][number],
	figures: Figures
): PricedClass {
	const number = (key: keyof typeof dimensions, end?: 'from' | 'to') =>
		figures.number(id, dimensions[key], end);
	return {
		id,
		name: pickName(id),
		keep: number('keep', 'to'),
		read: number('read', 'from'),
		get: number('get'),
		put: number('put'),
		leastDays: number('leastDays'),
		leastSize: adds === 'least-size' ? number('leastSize') : 0,
		added: adds === 'per-object' ? number('added') : 0,
		listed: adds === 'per-object' ? number('listed') : 0,
		millionRestores: restores ? number('millionRestores', 'from') : 0,
		wait: restores ? number('wait') : 0,
		survives: figures.fact(id, dimensions.survives).value === 'yes',
		...(adds === 'watching' && {
			watched: {
				million: number('millionWatched'),
				from: number('leastSize'),
				middle: number('middle'),
				low: number('keep', 'from'),
				middleAfter: number('middleAfter'),
				lowAfter: number('lowAfter')
			}
		})
	};
}
