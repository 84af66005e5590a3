/** JSON Schemas of the public files, made from the types that the build writes them by. */
import { createGenerator } from 'ts-json-schema-generator';

const types = {
	'trees.json': 'TreesFile',
	'tree.json': 'TreeFile',
	'machine.json': 'MachineFile',
	'scenarios.json': 'ScenariosFile',
	'candidates.json': 'CandidatesFile',
	'candidate.json': 'CandidateFile'
} as const;

/** Names of the files under `api/schema/`. */
export const schemaNames = Object.keys(types);

let made: ReturnType<typeof createGenerator> | undefined;

/** The schema with that file's name, or undefined where there is none. */
export function schemaFile(name: string): object | undefined {
	if (!Object.hasOwn(types, name)) return undefined;
	made ??= createGenerator({
		path: 'src/lib/share/public-files.ts',
		tsconfig: 'tsconfig.json',
		// Fields may be added, see docs/data.md: readers take what they know.
		additionalProperties: true,
		topRef: false,
		// npm run check does that.
		skipTypeCheck: true
	});
	return made.createSchema(types[name as keyof typeof types]);
}
