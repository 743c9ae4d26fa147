import adapter from '@sveltejs/adapter-static';
import { version } from './scripts/version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '200.html' }),
		version: { name: version() },
		paths: { relative: false, base: process.env.BASE_PATH ?? '' },
		experimental: { handleRenderingErrors: true }
	}
};
