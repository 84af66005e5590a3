import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'node', include: ['tests/lib/**/*.test.ts', 'tests/trees/**/*.test.ts'] } },
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
