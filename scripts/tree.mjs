import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';

/** Every file of the project as it lies here, committed or not; what git ignores is left out. */
export function files() {
	const all = git('ls-files', '--cached', '--others', '--exclude-standard');
	return [...new Set(all)].filter((file) => existsSync(`${root}/${file}`)).sort();
}

/** The text of each file that may import another; nothing of what is only imported. @param {readonly string[]} all */
export function texts(all) {
	return new Map(
		all.map((file) => [file, isCode(file) ? readFileSync(`${root}/${file}`, 'utf8') : ''])
	);
}

/** @param {string} file */
export function isCode(file) {
	return /\.(svelte|[cm]?[jt]s)$/.test(file);
}

/** What was changed since the work left a revision, new files included. @param {string} base */
export function changedSince(base) {
	const changed = git('diff', '--merge-base', '--name-only', '--no-renames', base, '--');
	const added = git('ls-files', '--others', '--exclude-standard');
	const all = [...new Set([...changed, ...added])].sort();
	return {
		there: all.filter((file) => existsSync(`${root}/${file}`)),
		gone: all.filter((file) => !existsSync(`${root}/${file}`))
	};
}

/** @param {string[]} args */
function git(...args) {
	const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
	const all = execFileSync('git', ['-c', 'core.quotePath=false', ...args], options);
	return all.split('\n').filter(Boolean);
}
