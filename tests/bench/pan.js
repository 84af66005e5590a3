/** How smoothly a large diagram of ours follows a drag. */
import { makeRow, summarize } from './rows.js';

const slowed = 4;
const drags = 5;

/** Px of the mouse in each frame of a drag, and how many frames it has. */
const drag = { by: 6, frames: 60 };

/** Rows for drags of the enlarged diagram on the page of `plate`. */
export async function timePanning({ browser, peers, plate }) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${peers}/plate.html`);
	const larger = page.getByRole('button', { name: 'Larger' });
	for (let i = 0; i < 3; i++) await larger.click();
	await page.getByText('338 %').waitFor();
	// It is brought into the middle; what it lights would be drawn as well.
	const node = page.locator(`[data-node="${plate.boxes[Math.floor(plate.boxes.length / 2)].id}"]`);
	await node.focus();
	await node.blur();
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
	const times = [];
	for (let i = 0; i < drags; i++) times.push(await page.evaluate(timeDrag, drag));
	await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	const work = await timeThread(client, () => page.evaluate(timeDrag, drag));
	await page.close();
	const nodes = plate.boxes.length + plate.ends.length;
	const most = 1000 / 30;
	return [
		makeRow({
			id: 'diagram.pan',
			what: `a made-up diagram of ${nodes} nodes dragged, CPU ÷ ${slowed}: a frame`,
			unit: 'ms',
			ours: summarize(times),
			goal: { most: Math.round(most) }
		}),
		makeRow({
			id: 'diagram.pan-work',
			what: 'the same, CPU as it is: time the page’s own thread works for a frame',
			unit: 'ms',
			ours: work / drag.frames,
			goal: { most: Number((most / slowed).toFixed(1)) }
		})
	];
}

/** Ms that the page's thread really ran meanwhile, so that a busy machine changes little. */
async function timeThread(client, run) {
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const taken = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	};
	const before = await taken();
	await run();
	return (await taken()) - before;
}

/**
 * Runs in the page: drags the diagram up and back, a step a frame, and gives the mean time of a
 * frame in ms. A frame comes only when the one before it is painted.
 */
async function timeDrag({ by, frames }) {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const send = (type, target, y) =>
		target.dispatchEvent(
			new MouseEvent(type, {
				bubbles: true,
				cancelable: true,
				view: window,
				clientX: 600,
				clientY: y
			})
		);
	const picture = document.querySelector('svg g[transform]');
	const placed = () => picture.getAttribute('transform');
	let y = 600;
	send('mousedown', document.elementFromPoint(600, y), y);
	await frame();
	const began = await frame();
	let now = began;
	for (let i = 0; i < frames; i++) {
		y += i < frames / 2 ? -by : by;
		const before = placed();
		send('mousemove', window, y);
		now = await frame();
		if (placed() === before) throw new Error('The diagram did not follow the drag.');
	}
	send('mouseup', window, y);
	return (now - began) / frames;
}
