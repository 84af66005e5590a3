import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: process.env.PRECOMPRESS !== '0', strict: true }),
		version: { name: process.env.BUILD_ID ?? 'dev' },
		paths: { relative: false, base: process.env.BASE_PATH ?? '' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute on our pages: Kit's route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none']
			}
		},
		// keepOffline starts it: within another site's frame it is not wanted.
		serviceWorker: { register: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../trees/**/*.ts',
					'../scripts/**/*.ts',
					'../tests/**/*.ts',
					'../*.config.ts'
				]
			})
		}
	}
};
