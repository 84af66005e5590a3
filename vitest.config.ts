import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'node',
					include: ['tests/lib/**/*.test.ts', 'tests/trees/**/*.test.ts'],
					// Large trees take their time on a busy machine.
					testTimeout: 30_000,
					// Everything tested here is pure, so files may share what they import.
					pool: 'threads',
					isolate: false
				}
			},
			{
				test: {
					name: 'bench',
					include: [],
					benchmark: { include: ['tests/bench/**/*.bench.ts'] }
				}
			}
		]
	}
});
