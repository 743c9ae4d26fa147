import { readdirSync, readFileSync, statSync } from 'node:fs';
import { root } from '../root.mjs';
import { instrument } from './instrument.mjs';

/** @typedef {import('./instrument.mjs').Mutant} Mutant */

/** The sources under these paths with their mutants in them, by the file's whole path. @param {string[]} paths */
export function instrumented(paths) {
	/** @type {Map<string, string>} */
	const sources = new Map();
	/** @type {Mutant[]} */
	const mutants = [];
	for (const file of paths.flatMap(filesOf)) {
		const made = instrument(file, readFileSync(`${root}/${file}`, 'utf8'), mutants.length);
		sources.set(`${root}/${file}`, made.code);
		mutants.push(...made.mutants);
	}
	return { sources, mutants };
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
	if (statSync(`${root}/${path}`).isFile()) return [path];
	return readdirSync(`${root}/${path}`, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.ts$/.test(name) && !/\.(test|svelte)\.ts$|(^|\/)testing/.test(name))
		.sort()
		.map((name) => `${path}/${name}`);
}

/** So many of them, the same ones for the same seed, in the order of the files.
 * @param {Mutant[]} all @param {number} count @param {number} seed */
export function picked(all, count, seed) {
	const drawn = all.map((mutant) => ({ mutant, at: drawOf(mutant.id, seed) }));
	const chosen = drawn.sort((a, b) => a.at - b.at).slice(0, count);
	return chosen.map(({ mutant }) => mutant).sort((a, b) => a.id - b.id);
}

/** A number that looks like chance (the finisher of MurmurHash3). @param {number} id @param {number} seed */
function drawOf(id, seed) {
	let mixed = Math.imul(id + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Those that the last run left alive; others may have come between them since.
 * @param {Mutant[]} all @param {{ mutants: import('./report.mjs').Told[] }} last */
export function survivors(all, last) {
	const left = new Set(last.mutants.filter(({ by }) => !by).map(nameOf));
	return all.filter((mutant) => left.has(nameOf(mutant)));
}

/** @param {Mutant} mutant */
function nameOf({ file, was, now }) {
	return `${file}\n${was}\n${now}`;
}
