import { distances, neighbours } from './graph.mjs';
import { importsAmong } from './imports.mjs';
import { leaveOutTools } from './tools.mjs';

/**
 * The tests that some files lead to, nearest first; of those in a browser, which start slowly, only the nearest.
 * @param {readonly string[]} changed
 * @param {ReadonlyMap<string, string>} texts of all files that are there
 */
export function relatedTests(changed, texts) {
	const found = distances(changed, neighbours(importsAmong(texts), 'to', 'from'));
	const tests = [...found.keys()].filter((file) => texts.has(file) && isRun(file));
	return {
		unit: tests.filter((file) => !isInBrowser(file)),
		browser: tests.filter((file) => isInBrowser(file) && (found.get(file) ?? 0) <= 1)
	};
}

/** @param {string} file */
function isRun(file) {
	return file.endsWith('.test.ts') && !(leaveOutTools && file.endsWith('.poppler.test.ts'));
}

/** As vite.config.ts divides them. @param {string} file */
function isInBrowser(file) {
	return file.endsWith('.svelte.test.ts') || file.startsWith('src/lib/vault/');
}
