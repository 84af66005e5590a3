/** Times work done in Node. */
import { cpuUsage } from 'node:process';
import { summarize } from './rows.js';

/**
 * CPU time of a piece of work in ms, so that other programs change little, after one run that is
 * not counted: at most 30 runs, within about 3 s.
 */
export async function time(work) {
	await work();
	const times = [];
	const began = performance.now();
	while (times.length < 30 && (times.length < 3 || performance.now() - began < 3000)) {
		const before = cpuUsage();
		await work();
		const { user, system } = cpuUsage(before);
		times.push((user + system) / 1000);
	}
	return summarize(times);
}
