/** From the press of an answer until the next question is painted, beside a SurveyJS form of the same tree. */
import { makeRow, quantile, summarize } from './rows.js';

const slowed = 6;
const presses = 100;

/** A busy machine gets fewer presses than that; the row says how many. In ms. */
const atMost = 120_000;

/** Somebody reads before the next press: what a page does meanwhile is done. */
const readingTime = 250;

/** Rows over the longest paths of a tree, as many as make a hundred presses; ours and theirs by turns. */
export async function timePresses({ browser, site, peers, tree, paths }) {
	const ours = await openWalk(browser, {
		url: `${site}/trees/${tree.id}/${tree.start}`,
		awake: '#svelte-announcer',
		title: 'h1',
		answer: (way) => `a[data-answer="${way}"]`
	});
	const survey = await openWalk(browser, {
		url: `${peers}/survey.html`,
		awake: '.sd-page__title',
		title: '.sd-page__title',
		answer: (way) => `label:has(input[value="${way}"])`
	});
	const began = performance.now();
	for (let i = 0; ours.times.length < presses && performance.now() - began < atMost; i++) {
		await ours.take(paths[i % paths.length]);
		await survey.take(paths[i % paths.length]);
	}
	const work = {
		ours: await ours.work(paths.slice(0, 4)),
		SurveyJS: await survey.work(paths.slice(0, 4))
	};
	const what = `answer pressed → next painted, CPU ÷ ${slowed}, ${ours.times.length} presses of ${tree.id}`;
	return [
		makeRow({
			id: 'press.median',
			what: `${what}: median`,
			unit: 'ms',
			ours: summarize(ours.times),
			peers: { SurveyJS: summarize(survey.times) }
		}),
		makeRow({
			id: 'press.p95',
			what: 'the same: 95th percentile',
			unit: 'ms',
			ours: quantile(ours.times, 0.95),
			peers: { SurveyJS: quantile(survey.times, 0.95) },
			goal: { most: 100, ratio: 0.2 }
		}),
		makeRow({
			id: 'press.work',
			what: 'the same, CPU as it is: time the page’s own thread works for a press',
			unit: 'ms',
			ours: work.ours,
			peers: { SurveyJS: work.SurveyJS }
		})
	];
}

/** A page on which paths can be taken from the start; `times` holds every press so far, in ms. */
async function openWalk(browser, { url, awake, title, answer }) {
	const context = await browser.newContext({
		bypassCSP: true,
		serviceWorkers: 'block',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.addInitScript(notePresses, title);
	const client = await context.newCDPSession(page);
	const slow = (rate) => client.send('Emulation.setCPUThrottlingRate', { rate });
	const times = [];

	async function begin() {
		await page.bringToFront();
		await page.goto(url);
		await page.locator(awake).first().waitFor({ state: 'attached' });
	}
	async function press(way) {
		await page.waitForTimeout(readingTime);
		// Playwright's own checks would run in the page beside what is measured.
		await page.locator(answer(way)).click({ force: true });
		return page.evaluate(() => globalThis.pressed);
	}
	async function take(path) {
		await begin();
		await slow(slowed);
		for (const { way } of path) times.push(await press(way));
		// A slowed page keeps a core busy even while it does nothing.
		await slow(1);
	}
	/** Counted in time that the thread really ran, so that a busy machine changes little. */
	async function work(paths) {
		await client.send('Performance.enable', { timeDomain: 'threadTicks' });
		const worked = [];
		for (const path of paths) {
			await begin();
			for (const { way } of path) {
				const before = await threadTime();
				await press(way);
				worked.push((await threadTime()) - before);
			}
		}
		return summarize(worked);
	}
	async function threadTime() {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	}
	return { times, take, work };
}

/** Runs in the page: `pressed` becomes the time from the last press until a frame with another title was painted. */
function notePresses(title) {
	const shown = () => document.querySelector(title)?.textContent.trim();
	document.addEventListener(
		'pointerup',
		({ timeStamp }) => {
			const before = shown();
			globalThis.pressed = new Promise((resolve, reject) => {
				setTimeout(() => reject(new Error(`"${before}" stayed after a press.`)), 30_000);
				const look = () => {
					if (!shown() || shown() === before) return requestAnimationFrame(look);
					// A message comes after the frame that this callback is part of.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - timeStamp);
					port2.postMessage(undefined);
				};
				requestAnimationFrame(look);
			});
		},
		true
	);
}
