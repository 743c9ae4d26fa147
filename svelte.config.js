import adapter from '@sveltejs/adapter-static';
import { withHeaders } from './scripts/headers.mjs';
import { version } from './scripts/version.js';

const pages = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: withHeaders(adapter({ pages, fallback: '200.html' }), pages),
		alias: { $routes: 'src/routes', $tests: 'tests' },
		version: { name: version() },
		paths: {
			relative: false,
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '')
		},
		experimental: { handleRenderingErrors: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one inline style is that of the element in which SvelteKit announces a new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'connect-src': ['self'],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['none'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'closewell-worker']
			}
		}
	}
};
