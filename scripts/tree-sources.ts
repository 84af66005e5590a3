/** The TypeScript files of the content. */
import { readdirSync, readFileSync } from 'node:fs';

/** Paths of the TypeScript files below a folder, from the project's root and in order. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `${folder}/${path}`)
		.sort();
}

/** The texts of all files of trees, candidates and dimensions, by path. */
export function readTreeFiles(): Map<string, string> {
	return new Map(filesIn('trees').map((path) => [path, readFileSync(path, 'utf8')]));
}
