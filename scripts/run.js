// Runs a TypeScript script of this project: node scripts/run.js scripts/check-trees.ts [argument …]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(resolve(process.argv[2]), { configFile: false, logLevel: 'error' });
