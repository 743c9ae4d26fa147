/**
 * `npm run words [-- FOLDER…]`: every sentence and label of the interface, by file, so that they can be read as a whole.
 * Of a sentence with something in it the gap is shown as {…}. Letters have their own readers.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { files } from './tree.mjs';
import { root } from './root.mjs';

const asked = process.argv.slice(2);
const folders = asked.length
	? asked
	: ['src/routes', 'src/lib/ui', 'src/lib/domain', 'src/lib/vault', 'src/lib/import'];
/** Texts that are rows of JSON, read by pages. */
const rows = ['acts', 'agenda', 'circumstances', 'reasons', 'steps', 'tasks', 'telling'].map(
	(name) => `src/lib/catalog/${name}`
);

/** @typedef {{ type: string, [key: string]: unknown }} Node */

let count = 0;
for (const file of files().filter(isRead)) {
	const found = [...new Set(wordsOf(file, readFileSync(`${root}/${file}`, 'utf8')))];
	if (found.length === 0) continue;
	count += found.length;
	console.log(`\n${file}`);
	for (const words of found) console.log(`  ${words}`);
}
console.log(`\n${count} texts.`);

/** @param {string} file */
function isRead(file) {
	if (/\.(test|e2e)\.|\.d\.ts$/.test(file)) return false;
	if (file.endsWith('.json')) return rows.some((row) => file.startsWith(row));
	return /\.(svelte|ts)$/.test(file) && folders.some((folder) => file.startsWith(folder));
}

/** @param {string} file @param {string} text @returns {string[]} */
function wordsOf(file, text) {
	if (file.endsWith('.json')) return strings(JSON.parse(text)).filter(isSaid);
	const source = file.endsWith('.svelte') ? text : `<script lang="ts">${text}</script>`;
	/** @type {string[]} */
	const found = [];
	walk(parse(source, { modern: true }), found);
	return found.map((each) => each.replace(/\s+/g, ' ').trim()).filter(isSaid);
}

/** @param {unknown} value @returns {string[]} */
function strings(value) {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** @param {unknown} node @param {string[]} found */
function walk(node, found) {
	if (Array.isArray(node)) return node.forEach((each) => walk(each, found));
	if (!node || typeof node !== 'object') return;
	const { type, ...rest } = /** @type {Node} */ (node);
	if (type === 'ImportDeclaration' || type === 'StyleSheet' || type?.startsWith('TS')) return;
	if (type === 'Fragment') found.push(...runs(/** @type {Node[]} */ (rest.nodes)));
	if (type === 'Literal' && typeof rest.value === 'string') found.push(rest.value);
	if (type === 'TemplateLiteral') found.push(template(/** @type {any} */ (rest)));
	if (type === 'Attribute') found.push(...runs(/** @type {Node[]} */ ([rest.value].flat())));
	for (const each of Object.values(rest)) walk(each, found);
}

/** Text and what is computed in it, up to the next element. @param {Node[]} nodes @returns {string[]} */
function runs(nodes) {
	/** @type {string[]} */
	const all = [''];
	for (const node of nodes) {
		if (node?.type === 'Text') all[all.length - 1] += node.data;
		else if (node?.type === 'ExpressionTag') all[all.length - 1] += '{…}';
		else all.push('');
	}
	return all;
}

/** @param {{ quasis: { value: { cooked: string } }[] }} node */
function template({ quasis }) {
	return quasis.map(({ value }) => value.cooked).join('{…}');
}

/** Whether somebody reads it: words, and no name of a class, a path or a key. @param {string} text */
function isSaid(text) {
	const words = text.replaceAll('{…}', '').trim();
	if (!/\p{L}{2}/u.test(words)) return false;
	return /^\p{Lu}\p{Ll}/u.test(words) || /\p{L}{2,},? \p{L}+.*[.?!:]?$/u.test(words);
}
