/**
 * The types of all files, by the native compiler, with what svelte-check leaves out: of a fault it prints the first
 * sentence, and which property is missing stands in the last.
 */
import { fileURLToPath } from 'node:url';
import { cached, programs, run } from './side-by-side.mjs';

/** The last sentence of each fault that has several, by its file. @param {string} words what the compiler prints @returns {string[]} */
export function causes(words) {
	const faults = words.split(/\n(?=\S)/);
	return faults.flatMap((fault) => {
		const [, file] = /^(?:\.svelte-kit\/\.svelte-check\/svelte\/)?(src\/[^(]+)\(/.exec(fault) ?? [];
		const [, ...further] = fault.trimEnd().split('\n');
		const last = further.at(-1);
		// A type that is written out is known from the fault above.
		const name = file?.replace(/\/\+\+(.*)\.ts$/, '/$1');
		return name && last ? [`${name}: ${last.trim().replace(/'\{ .*? \}'/g, '{…}')}`] : [];
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { went, words } = await run([programs.svelteCheck, ...cached.svelteCheck]);
	process.stdout.write(words);
	if (!went) {
		const again = await run([programs.compiler, ...cached.compiler]);
		for (const cause of causes(again.words)) console.log(cause);
	}
	process.exitCode = went ? 0 : 1;
}
