/** The files of each tree under `api/trees/`: data, machine, Mermaid. */
import { allTrees, authoredTree, treeById, writtenOut } from './registry.server.ts';
import { writeMachineJson } from '../share/machine-json.ts';
import { writeMermaid } from '../share/mermaid.ts';
import { treeData } from './public-data.server.ts';
import { addressOn } from './site-files.server.ts';
import { toldSite } from './told-site.server.ts';

const writers: Readonly<Record<string, (id: string) => string>> = {
	'.json': (id) => JSON.stringify(treeData(id)),
	'.machine.json': (id) => JSON.stringify(writeMachineJson(authoredTree(id), writtenOut)),
	'.mmd': (id) => writeMermaid(treeById(id), addressOn(toldSite(), `/trees/${id}`))
};

/** The name of every file: `messaging.machine.json`. */
export function treeFileNames(): string[] {
	return allTrees().flatMap(({ id }) => Object.keys(writers).map((suffix) => id + suffix));
}

/** The text of one file, or undefined where there is no such file. */
export function treeFile(name: string): string | undefined {
	const [id = ''] = name.split('.');
	const write = writers[name.slice(id.length)];
	return write && allTrees().some((tree) => tree.id === id) ? write(id) : undefined;
}
