/**
 * Lists facts by the page they were read on, the page read longest ago first, so that each is read
 * once for all its facts: npm run facts [-- <part of an address or of a candidate's id>]
 */
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { listFacts } from './list-facts.ts';

const part = process.argv[3] ?? '';
const blocks = listFacts(candidates, dimensions, part);
console.log(blocks.length > 0 ? blocks.join('\n\n') : `No fact was read on "${part}".`);
