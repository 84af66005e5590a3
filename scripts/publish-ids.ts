/**
 * Adds to the record in published/ whatever the site gives out today: npm run publish:ids
 * Prints what it adds. Takes nothing out, and refuses while the check has any fault.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkContent } from '#lib/check/content-faults.ts';
import type { Content } from '#lib/check/content.ts';
import { writeFault } from '#lib/check/fault.ts';
import { checkPublished } from '#lib/check/published.ts';
import { addToRecord, writeRecord } from '#lib/published/add.ts';
import { issuedLinks, readIssued, withoutDataOf, writeIssued } from '#lib/corpus/issued-links.ts';
import { goneCandidates, goneTreeIds } from '#lib/registry/past.server.ts';
import { readIssuedLinks, readPublished, recordFiles } from '#lib/registry/published.server.ts';
import { authoredTree, allTrees } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import type { Month } from '#lib/tree/grammar.ts';
import { changes } from '#published/changes.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { planned, trees } from '#trees/index.ts';
import { locateFaults } from './locate-faults.ts';
import { readTreeFiles } from './tree-sources.ts';

const month = new Date().toISOString().slice(0, 7) as Month;
const content: Content = { trees, candidates, dimensions, planned, month };
const before = readPublished();
const faults = [...checkContent(content), ...checkPublished(content, before, changes)];

if (faults.length > 0) {
	locateFaults(faults, readTreeFiles()).forEach((fault) => console.log(writeFault(fault)));
	console.log('Nothing was published: first mend what the check finds.');
	process.exitCode = 1;
} else {
	publish();
}

function publish(): void {
	const told = allTrees().map((tree) => {
		const { scenarios, table } = authoredTree(tree.id);
		return { tree, scenarios, rows: Object.keys(table.rows) };
	});
	const { published, added } = addToRecord(before, { trees: told, candidates }, changes, month);
	mkdirSync('published/trees', { recursive: true });
	for (const record of published.trees)
		writeFileSync(recordFiles.tree(record.id), writeRecord(record));
	writeFileSync(recordFiles.candidates, writeRecord({ candidates: published.candidates }));

	const known = readIssuedLinks();
	const all = [...known, ...issuedLinks({ trees: told, candidates })];
	const gone = { trees: goneTreeIds(), candidates: goneCandidates().map(({ id }) => id) };
	const text = writeIssued(withoutDataOf(gone, all));
	writeFileSync(recordFiles.links, text);

	for (const { to, ids, walks } of added) {
		console.log(`${to}: ${ids.length} ids, ${walks} walks`);
		ids.forEach((id) => console.log(`  + ${id}`));
	}
	const links = readIssued(text).length;
	const more = links - known.length;
	console.log(added.length + more === 0 ? 'Nothing new.' : `${more} links, ${links} in all`);
}
