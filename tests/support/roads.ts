/** A small tree of which a question and an outcome have got other ids. */
export const roadsBefore = {
	reach: { near: 'weight', far: 'train' },
	weight: { light: 'walk', heavy: 'ride' },
	walk: ['foot'],
	ride: ['bike'],
	train: ['train']
};
export const roadsNow = {
	reach: { near: 'load', far: 'train' },
	load: { light: 'walk', heavy: 'roll' },
	walk: ['foot'],
	roll: ['bike'],
	train: ['train']
};
/** What all changes of it say. */
export const dated = { tree: 'drawn', since: '2027-03', because: 'the roads are new' } as const;
