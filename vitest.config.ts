import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'node',
					include: [
						'tests/lib/**/*.test.ts',
						'tests/trees/**/*.test.ts',
						'tests/view/**/*.test.ts'
					],
					exclude: ['tests/**/*.mocked.test.ts'],
					// Large trees take their time on a busy machine.
					testTimeout: 30_000,
					// Everything tested here is pure, so files may share what they import.
					pool: 'threads',
					isolate: false
				}
			},
			{
				test: {
					name: 'mocked',
					// They put other modules in place of ours, which no other file may see.
					include: ['tests/lib/**/*.mocked.test.ts'],
					testTimeout: 30_000
				}
			}
		]
	}
});
