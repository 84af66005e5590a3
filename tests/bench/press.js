/** From the press of an answer until the next question is painted, beside a SurveyJS form of the same tree. */
import { makeRow, quantile, summarize } from './rows.js';

const slowed = 6;
const presses = 100;

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
	for (let i = 0; ours.times.length < presses; i++) {
		await ours.take(paths[i % paths.length]);
		await survey.take(paths[i % paths.length]);
	}
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
	async function take(path) {
		await slow(1);
		await page.bringToFront();
		await page.goto(url);
		await page.locator(awake).first().waitFor({ state: 'attached' });
		await slow(slowed);
		for (const { way } of path) {
			await page.waitForTimeout(readingTime);
			// Playwright's own checks would run in the page beside what is measured.
			await page.locator(answer(way)).click({ force: true });
			times.push(await page.evaluate(() => globalThis.pressed));
		}
	}
	return { times, take };
}

/** Runs in the page: `pressed` becomes the time from the last press until a frame with another title was painted. */
function notePresses(title) {
	const shown = () => document.querySelector(title)?.textContent.trim();
	document.addEventListener(
		'pointerup',
		({ timeStamp }) => {
			const before = shown();
			globalThis.pressed = new Promise((resolve) => {
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
