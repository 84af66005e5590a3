import { summarize } from './rows.js';

/** Time of a piece of work in ms, after one run that is not counted: at most `runs`, within about `budget` ms. */
export async function time(work, { runs = 30, budget = 3000 } = {}) {
	await work();
	const times = [];
	const began = performance.now();
	while (times.length < runs && (times.length < 3 || performance.now() - began < budget)) {
		const start = performance.now();
		await work();
		times.push(performance.now() - start);
	}
	return summarize(times);
}
