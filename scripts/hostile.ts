/**
 * Reads hostile links and fragments by the functions that pages read them by, and says whether any of them
 * failed: node scripts/run.js scripts/hostile.ts [count=10000] [seed=1]
 */
import { argv, exit } from 'node:process';
import { seededRandom } from '#lib/layout/random.ts';
import { parseProgress, writeProgress } from '#lib/practice/progress.ts';
import { readFragment, writeFragment } from '#lib/share/fragment.ts';
import { writeLink } from '#lib/share/link.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { hostileValues, mangle } from '../tests/support/hostile.ts';
import { lookUp, openLink, readCorpus, walkOf } from '../tests/support/open-link.ts';

const [count = 10_000, seed = 1] = argv.slice(3).map(Number);
const random = seededRandom(seed);
const links = readCorpus().map(({ link }) => link);
const counts = new Map<string, number>();
const faults: string[] = [];
let slowest = { took: 0, link: '' };

const begun = performance.now();
for (let i = 0; i < count; i++) {
	const link = hostileLink();
	const from = performance.now();
	try {
		const kind = i % 10 === 9 ? await readLoose(link) : await readAsPage(link);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	} catch (error) {
		faults.push(`${JSON.stringify(link.slice(0, 300))}: ${String(error)}`);
	}
	const took = performance.now() - from;
	if (took > slowest.took) slowest = { took, link };
}
const seconds = (performance.now() - begun) / 1000;

for (const [kind, times] of [...counts].sort(([, a], [, b]) => b - a))
	console.log(`${String(times).padStart(8)}  ${kind}`);
console.log(
	`${count} links of seed ${seed} in ${seconds.toFixed(1)} s, the slowest in ${slowest.took.toFixed(0)} ms: ${JSON.stringify(slowest.link.slice(0, 120))}`
);
console.log(`${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.error(fault);
exit(faults.length > 0 ? 1 : 0);

/** A link of ours, mangled up to three times. */
function hostileLink(): string {
	let link = links[below(links.length)]!;
	for (let times = 1 + below(3); times > 0; times--)
		link = mangle(link, below(1000), below(link.length + 1), below(hostileValues.length));
	return link;
}

/** Opens it as its page does. @throws where what is read makes no sense */
async function readAsPage(link: string): Promise<string> {
	const { opened, notes, broken } = await openLink(link);
	if (opened.page === 'walk') expectSense(walkOf(opened.opened));
	if (opened.page === 'table' && !opened.comparison.picks.includes(opened.comparison.base))
		throw new Error('compared with what is not there');
	if (opened.page === 'compare' && opened.picked.picks.ids.length > 6)
		throw new Error('too many side by side');
	const again = await readFragment(await writeFragment(notes));
	if (JSON.stringify([...again.notes.answers]) !== JSON.stringify([...notes.answers]))
		throw new Error('notes that are not written as they were read');
	const { page } = opened;
	const read =
		page === 'walk' && opened.opened.reading.kind === 'disagreement' ? 'elsewhere' : page;
	return broken ? `${read}, with notes that cannot be read` : read;
}

/** Takes it for other things that strangers hand us: an address, progress, a fragment alone. */
async function readLoose(text: string): Promise<string> {
	const { path = '/' } = await lookUp(text);
	if (!/^\/(?!\/)[\w./-]*$/.test(path)) throw new Error(`leads to ${path}`);
	const { progress } = parseProgress(text);
	if (parseProgress(writeProgress(progress)).foreign) throw new Error('progress that is not ours');
	await readFragment(`#n=1${text}`);
	await readFragment(`#${text}`);
	return 'not a link';
}

/** @throws where the walk does not stand where its answers lead, or its link holds what no link of ours does */
function expectSense(walk: Walk): void {
	const { tree, answers, begin, steps, node } = walk;
	const replay = replayAnswers(tree, answers, begin).steps.slice(0, steps.length);
	if (!tree.nodes.has(node)) throw new Error(`stands at ${node}`);
	if (replay.some((step, i) => step.way !== steps[i]!.way))
		throw new Error('steps that do not hold');
	const link = writeLink(walk);
	if (!/^\/trees\/[a-z0-9-]+\/[a-z0-9-]+(\?[\w=&.*+%-]*)?$/.test(link))
		throw new Error(`writes ${link}`);
}

function below(bound: number): number {
	return Math.floor(random() * bound);
}
