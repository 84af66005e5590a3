/** The schemas that we publish, held against every file that we publish. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import {
	candidateData,
	candidatesData,
	scenariosData,
	treeData,
	treesData
} from '#lib/registry/public-data.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { schemaFile, schemaNames } from '#lib/registry/schemas.server.ts';
import { treeFile } from '#lib/registry/tree-files.server.ts';

const ids = allTrees().map(({ id }) => id);

const files: Readonly<Record<string, readonly unknown[]>> = {
	'trees.json': [treesData()],
	'tree.json': ids.map(treeData),
	'machine.json': ids.map((id) => JSON.parse(treeFile(`${id}.machine.json`)!)),
	'scenarios.json': [scenariosData(), ...ids.map(scenariosData)],
	'candidates.json': [candidatesData()],
	'candidate.json': candidatesData().map(({ id }) => candidateData(id))
};

test('there is a schema for every kind of file', () => {
	expect(Object.keys(files)).toEqual(schemaNames);
	expect(schemaFile('toString')).toBeUndefined();
});

test.each(schemaNames)('%s holds for every file of its kind', (name) => {
	const ajv = new Ajv({ allowUnionTypes: true });
	const validate = ajv.compile(schemaFile(name)!);
	for (const file of files[name]!) {
		// What is written, not what is in memory.
		validate(JSON.parse(JSON.stringify(file)));
		expect(validate.errors ?? []).toEqual([]);
	}
});

test('a file with a field of another kind is refused', () => {
	const ajv = new Ajv({ allowUnionTypes: true });
	const validate = ajv.compile(schemaFile('tree.json')!);
	const file = treeData(ids[0]!);
	const [node] = Object.keys(file.nodes);
	expect(validate({ ...file, nodes: { [node!]: { kind: 'question' } } })).toBe(false);
	expect(validate({ ...file, reviewed: 'lately' })).toBe(false);
	expect(validate({ ...file, table: undefined })).toBe(false);
});
