import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** One program that runs beside others. Of one that went well only its last line is shown, where that says something.
 * @typedef {{ name: string, args: string[], says?: boolean }} Part */

const packages = `${root}/node_modules`;
/** The programs that read the sources, as files for Node: npm would take half a second to find each. */
export const programs = {
	compiler: `${packages}/@typescript/native/bin/tsc`,
	eslint: `${packages}/eslint/bin/eslint.js`,
	kit: `${packages}/@sveltejs/kit/svelte-kit.js`,
	prettier: `${packages}/prettier/bin/prettier.cjs`,
	svelteCheck: `${packages}/svelte-check/bin/svelte-check`,
	vite: `${packages}/vite/bin/vite.js`
};

/** Where a script keeps what may be thrown away. @param {string} name */
export function cacheOf(name) {
	return `${packages}/.cache/closewell/${name}`;
}

/** What each keeps of files it has read, so that only those that changed are read anew. */
export const cached = {
	eslint: ['--cache', '--cache-strategy', 'content', '--cache-location', cacheOf('eslint')],
	prettier: ['--cache', '--cache-strategy', 'content', '--cache-location', cacheOf('prettier')],
	svelteCheck: ['--incremental', '--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
	compiler: ['-p', '.svelte-kit/.svelte-check/tsconfig.json', '--pretty', 'false']
};

/** The types of all files; those that nothing changed for are remembered. @type {Part} */
export const types = { name: 'Types', args: ['scripts/types.mjs'] };

/** The status of a program that came to no finding. */
export const notRun = 75;

/** Runs all at once and shows each as it ends, in full where it went wrong. @param {readonly Part[]} parts @returns {Promise<boolean>} whether all went well */
export async function sideBySide(parts) {
	const went = await Promise.all(parts.map(shown));
	return went.every(Boolean);
}

/** @param {Part} part */
async function shown({ name, args, says = false }) {
	const from = performance.now();
	const { went, status, words } = await run(args);
	const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`;
	const last = says ? words.trim().split('\n').at(-1) : '';
	if (went) console.log(`${name.padEnd(14)} right ${seconds.padStart(7)}  ${last}`.trimEnd());
	else
		console.log(
			`\n${name.padEnd(14)} ${status === notRun ? 'not run' : 'WRONG'} ${seconds.padStart(7)}\n${words}`
		);
	return went;
}

/** Runs a program of Node's and keeps its words: all of them, and what of it are warnings. @param {string[]} args @returns {Promise<{ went: boolean, status: number | null, words: string, warnings: string }>} */
export function run(args) {
	const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
	const child = spawn(process.execPath, args, {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let words = '';
	let warnings = '';
	child.stdout.setEncoding('utf8').on('data', (some) => (words += some));
	child.stderr.setEncoding('utf8').on('data', (some) => {
		words += some;
		warnings += some;
	});
	return new Promise((resolve, failed) => {
		child.on('error', failed);
		child.on('close', (status, signal) => {
			if (signal) words += `\nThe program was ended by ${signal}.\n`;
			resolve({ went: status === 0, status, words, warnings });
		});
	});
}
