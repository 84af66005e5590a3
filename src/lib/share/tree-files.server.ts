/** The files of each tree under `api/trees/`: data, machine, Mermaid. */
import { allTrees, authoredTree, treeById, writtenOut } from '../registry/registry.server.ts';
import { writeMachineJson } from './machine-json.ts';
import { writeMermaid } from './mermaid.ts';
import { treeData } from './public-data.server.ts';

const writers: Readonly<Record<string, (id: string) => string>> = {
	'.json': (id) => JSON.stringify(treeData(id)),
	'.machine.json': (id) => JSON.stringify(writeMachineJson(authoredTree(id), writtenOut)),
	'.mmd': (id) => writeMermaid(treeById(id))
};

/** Text of every file by its name: `messaging.machine.json`. */
export function treeFiles(): Map<string, string> {
	const files = allTrees().flatMap(({ id }) =>
		Object.entries(writers).map(([suffix, write]) => [id + suffix, write(id)] as const)
	);
	return new Map(files);
}
