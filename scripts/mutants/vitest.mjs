import { sveltekit } from '@sveltejs/kit/vite';
import { createVitest } from 'vitest/node';
import { root } from '../root.mjs';

/** Runs the tests over the changed sources, all in one thread, which then lets the mutants live (`run.mjs`).
 * @param {Map<string, string>} sources @param {string[]} tests folders or files
 * @param {Omit<import('./run.mjs').Asked, 'files'>} asked */
export async function runMutants(sources, tests, asked) {
	const changed = { name: 'mutants', load: (/** @type {string} */ id) => sources.get(id) };
	const vitest = await createVitest('test', optionsFor(tests), {
		plugins: [{ ...changed, enforce: 'pre' }, sveltekit()],
		resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } }
	});
	const found = await vitest.globTestSpecifications();
	vitest.provide('mutants', { ...asked, files: found.length });
	await vitest.runTestSpecifications(found);
	await vitest.close();
}

/** @param {string[]} tests @returns {import('vitest/node').CliOptions} */
function optionsFor(tests) {
	return {
		config: false,
		root,
		watch: false,
		environment: 'node',
		isolate: false,
		pool: 'threads',
		maxWorkers: 1,
		include: tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
		exclude: ['src/**/*.svelte.test.ts', '**/*.poppler.test.ts'],
		expect: { requireAssertions: true },
		testTimeout: 60_000,
		dangerouslyIgnoreUnhandledErrors: true,
		reporters: [{ onTestRunEnd: tellFailed }],
		runner: `${root}/scripts/mutants/run.mjs`
	};
}

/** A test that fails without a mutant judges none. @param {readonly import('vitest/node').TestModule[]} modules */
function tellFailed(modules) {
	for (const module of modules) {
		const failed = [...module.children.allTests('failed')].map(({ fullName }) => fullName);
		const unread = module.errors().map(({ message }) => message);
		for (const what of [...failed, ...unread]) {
			console.log(`Fails without any mutant: ${module.relativeModuleId}: ${what}`);
		}
	}
}
