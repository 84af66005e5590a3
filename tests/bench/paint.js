/** How soon the diagram of a tree is painted, beside Mermaid drawing our own Mermaid text of it. */
import { makeRow, summarize } from './rows.js';

const visits = 7;

/** A busy machine gets fewer visits than that, in ms. */
const atMost = 60_000;

/** Rows for cold visits, ours and Mermaid's by turns. */
export async function timeDiagrams({ browser, site, peers, tree }) {
	const nodes = Object.keys(tree.nodes).length;
	const ours = [];
	const theirs = [];
	// The first visit of each makes the server compress, and is not counted.
	const began = performance.now();
	for (let i = 0; i <= visits && (i < 3 || performance.now() - began < atMost); i++) {
		ours.push(await visit(browser, `${site}/trees/${tree.id}/map`, ['svg a text', nodes]));
		theirs.push(await visit(browser, `${peers}/mermaid.html`, ['svg g.node', nodes]));
	}
	const counted = (of) => summarize(of.slice(1));
	const painted = counted(ours.map((times) => times.painted));
	return [
		makeRow({
			id: 'diagram.visit',
			what: `diagram of ${tree.id} (${nodes} nodes), opened → painted, cold`,
			unit: 'ms',
			ours: painted,
			peers: { Mermaid: counted(theirs.map((times) => times.painted)) },
			goal: { ratio: 0.25 }
		}),
		makeRow({
			id: 'diagram.draw',
			what: 'the same, Mermaid counted from when it has loaded',
			unit: 'ms',
			ours: painted,
			peers: { Mermaid: counted(theirs.map(({ painted, ready }) => painted - ready)) }
		})
	];
}

async function visit(browser, url, drawn) {
	const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(noteWhenPainted, drawn);
	await page.goto(url);
	await page.waitForFunction(() => globalThis.paintedAt !== undefined);
	const times = await page.evaluate(() => ({
		painted: globalThis.paintedAt,
		ready: performance.getEntriesByName('ready')[0]?.startTime
	}));
	await context.close();
	return times;
}

/** Runs in the page: when a frame was painted that has as many shapes as there are nodes. */
function noteWhenPainted([selector, count]) {
	const look = () => {
		if (document.querySelectorAll(selector).length < count) return requestAnimationFrame(look);
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (globalThis.paintedAt = performance.now());
		port2.postMessage(undefined);
	};
	requestAnimationFrame(look);
}
