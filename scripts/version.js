import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { root } from './root.mjs';

const parts = [
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/fonts.mjs',
	'scripts/headers.mjs',
	'scripts/keep-worker-files.mjs',
	'static',
	'src'
];

/** The same sources give the same name, so two builds give the same bytes. */
export function version() {
	const hash = createHash('sha256');
	for (const part of parts.flatMap(files))
		hash.update(part).update(readFileSync(`${root}/${part}`));
	return hash.digest('hex').slice(0, 12);
}

/** The files at or below a path, tests left out. @param {string} path @returns {string[]} */
function files(path) {
	if (!existsSync(`${root}/${path}`)) return [];
	if (statSync(`${root}/${path}`).isFile()) return [path];
	return readdirSync(`${root}/${path}`, { recursive: true, encoding: 'utf8' })
		.map((name) => `${path}/${name.replaceAll('\\', '/')}`)
		.filter((name) => !name.endsWith('.test.ts') && statSync(`${root}/${name}`).isFile())
		.sort();
}
