/**
 * The types of all files, with what svelte-check leaves out: of a fault it prints the first sentence, and which property is
 * missing stands in the second. The compiler notes both in its build information.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cached, programs, run } from './side-by-side.mjs';
import { root } from './root.mjs';

/** @typedef {{ messageText?: string, next?: Chain[] }} Chain */
/** @typedef {{ fileNames: string[], semanticDiagnosticsPerFile?: (number | [number, { messageText: string | Chain }[]])[] }} Build */

const notes = `${root}/.svelte-kit/.svelte-check/tsbuildinfo.json`;

/** The last sentence of each fault that has several, by its file. @param {Build} build @returns {string[]} */
export function causes({ fileNames, semanticDiagnosticsPerFile = [] }) {
	return semanticDiagnosticsPerFile.flatMap((each) => {
		if (typeof each === 'number') return [];
		const [file, faults] = each;
		const name = (fileNames[file - 1] ?? '').replace(/^(\.\.\/)+/, '');
		const sentences = faults.flatMap(({ messageText }) =>
			typeof messageText === 'string' ? [] : (messageText.next ?? []).flatMap(ends)
		);
		return sentences.map((sentence) => `${name}: ${sentence}`);
	});
}

/** A type that is written out is known from the fault above. @param {Chain} chain @returns {string[]} */
function ends({ messageText = '', next = [] }) {
	if (next.length > 0) return next.flatMap(ends);
	return [messageText.replace(/'\{ .*? \}'/g, '{…}')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { went, words } = await run([programs.svelteCheck, ...cached.svelteCheck]);
	process.stdout.write(words);
	if (!went && existsSync(notes))
		for (const cause of causes(JSON.parse(readFileSync(notes, 'utf8')))) console.log(cause);
	process.exitCode = went ? 0 : 1;
}
