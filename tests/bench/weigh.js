/** What a walk page weighs over the wire, cold, beside a SurveyJS form of the same tree. */
import { makeRow } from './rows.js';

/** Rows for the heaviest of our question pages and of our recommendations. */
export async function weighPages({ browser, site, peers, questions, outcomes }) {
	const survey = await weigh(browser, `${peers}/survey.html`, '.sd-page__title');
	const question = await heaviest(browser, site, questions);
	const outcome = await heaviest(browser, site, outcomes);
	const where = `question page (heaviest: ${question.path})`;
	const row = (id, what, kind, most, more = {}) =>
		makeRow({
			id: `weight.${id}`,
			what,
			unit: 'KB',
			ours: question[kind],
			goal: { most },
			...more
		});
	return [
		row('script', `JavaScript, ${where}`, 'script', 56, {
			peers: { SurveyJS: survey.script },
			goal: { most: 56, ratio: 0.2 }
		}),
		row('fonts', 'fonts', 'font', 34),
		row('styles', 'stylesheets', 'stylesheet', 12, { peers: { SurveyJS: survey.stylesheet } }),
		makeRow({
			id: 'weight.style-files',
			what: 'stylesheets, files',
			unit: '',
			ours: question.stylesheets,
			goal: { most: 1 }
		}),
		row('html', 'HTML', 'document', 10),
		row('all', 'everything', 'all', 110, { peers: { SurveyJS: survey.all } }),
		row('idle', 'fetched at idle, for the next step', 'later', 40),
		makeRow({
			id: 'weight.outcome-script',
			what: `JavaScript, recommendation (heaviest: ${outcome.path})`,
			unit: 'KB',
			ours: outcome.script,
			goal: { most: 56 }
		}),
		makeRow({
			id: 'weight.outcome-all',
			what: 'everything, recommendation',
			unit: 'KB',
			ours: outcome.all,
			goal: { most: 110 }
		})
	];
}

async function heaviest(browser, site, paths) {
	let most;
	for (const path of paths) {
		const weight = await weigh(browser, site + path, '#svelte-announcer');
		if (!most || weight.all > most.all) most = { path, ...weight };
	}
	return most;
}

/**
 * KB of 1,024 bytes by kind, as they came over the wire until the network was idle. What was asked
 * for after `awake` appeared, when the page could be answered, is `later` and nothing else.
 */
export async function weigh(browser, url, awake) {
	const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(noteWhenAwake, awake);
	const requests = [];
	page.on('requestfinished', (request) => requests.push(request));
	await page.goto(url, { waitUntil: 'networkidle' });
	const since = await page.evaluate(() => performance.timeOrigin + globalThis.awakeAt);
	const weight = {
		script: 0,
		font: 0,
		stylesheet: 0,
		document: 0,
		all: 0,
		later: 0,
		stylesheets: 0
	};
	for (const request of requests) {
		const { responseBodySize } = await request.sizes();
		const kilobytes = responseBodySize / 1024;
		if (request.timing().startTime > since) weight.later += kilobytes;
		else {
			const kind = request.resourceType();
			weight.all += kilobytes;
			if (kind in weight) weight[kind] += kilobytes;
			if (kind === 'stylesheet') weight.stylesheets++;
		}
	}
	await context.close();
	return weight;
}

function noteWhenAwake(selector) {
	new MutationObserver((_, observer) => {
		if (!document.querySelector(selector)) return;
		globalThis.awakeAt = performance.now();
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}
