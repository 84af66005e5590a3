/** The record of published ids, read from the folder `published/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readIssued, type IssuedLink } from '../corpus/issued-links.ts';
import type { Published, TreeRecord } from '../published/record.ts';

const folder = 'published';

/** The file of each part of the record. */
export const recordFiles = {
	candidates: `${folder}/candidates.json`,
	links: `${folder}/links.txt`,
	tree: (id: string) => `${folder}/trees/${id}.json`
};

/** The record as it was committed; empty before the first publication. */
export function readPublished(): Published {
	const names = existsSync(`${folder}/trees`) ? readdirSync(`${folder}/trees`).sort() : [];
	const { candidates = {} } = (readJson(recordFiles.candidates) ?? {}) as Partial<Published>;
	const trees = names.map((name) => readJson(`${folder}/trees/${name}`) as TreeRecord);
	return { trees, candidates };
}

function readJson(file: string): unknown {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Every link of the corpus. */
export function readIssuedLinks(): IssuedLink[] {
	return existsSync(recordFiles.links) ? readIssued(readFileSync(recordFiles.links, 'utf8')) : [];
}
