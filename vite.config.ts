import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { keepWorkerFiles } from './scripts/keep-worker-files.mjs';
import { findChromium, flags } from './scripts/chromium.mjs';
import { leanPdfLib } from './scripts/lean-pdf-lib.mjs';
import { leaveOutTools } from './scripts/tools.mjs';

const executablePath = findChromium() ?? undefined;

/** Which plugin took how long is no warning. */
const noTimings = { checks: { bundlerTimings: false } };

export default defineConfig({
	plugins: [sveltekit(), keepWorkerFiles()],
	// Its newer build is smaller; of itself the package gives the one for old browsers.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	build: { rolldownOptions: noTimings },
	worker: { format: 'es', rolldownOptions: noTimings, plugins: () => [leanPdfLib()] },
	test: {
		expect: { requireAssertions: true, poll: { timeout: 20_000 } },
		// Generous: two cores may be shared with others.
		testTimeout: 180_000,
		hookTimeout: 60_000,
		// By itself it leaves one core free, and on two cores works on one.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Pure functions share one memory: loading them anew for each file took three quarters of the time.
					isolate: false,
					pool: 'threads',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: [
						'src/**/*.svelte.test.ts',
						'src/lib/vault/**',
						...(leaveOutTools ? ['**/*.poppler.test.ts'] : [])
					]
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser', 'module', 'import', 'default'] },
				// Found only while tests run, each of these would reload them.
				optimizeDeps: {
					include: [
						'@libpdf/core',
						'@scure/bip39/wordlists/english.js',
						'@testing-library/svelte',
						'age-encryption',
						'date-fns',
						'dexie',
						'docx',
						'fast-check',
						'valibot'
					]
				},
				test: {
					name: 'browser',
					setupFiles: ['tests/support/patience.ts'],
					include: ['src/**/*.svelte.test.ts', 'src/lib/vault/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath, args: flags } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
