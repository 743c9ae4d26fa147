import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const parts = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'static', 'src'];

/** The same sources give the same name, so two builds give the same bytes. */
export function version() {
	const hash = createHash('sha256');
	for (const part of parts.flatMap(files)) hash.update(part).update(readFileSync(part));
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} path @returns {string[]} */
function files(path) {
	if (path.includes('.')) return [path];
	return readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`)
		.sort();
}
