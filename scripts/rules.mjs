import { readFileSync } from 'node:fs';

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/** What a built folder's `_headers` file states, read as the hosts that honour it do. @param {string} folder @returns {Rule[]} */
export function readRules(folder) {
	/** @type {Rule[]} */
	const rules = [];
	for (const line of readFileSync(`${folder}/_headers`, 'utf8').split(/\r?\n/)) {
		const [, name, value] = /^\s+([^:\s]+):\s*(.+)$/.exec(line) ?? [];
		if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
		else if (line.trim()) rules.push({ path: line.trim(), headers: {} });
	}
	return rules;
}

/** The headers of one address; a later rule wins. @param {Rule[]} rules @param {string} path @returns {Record<string, string>} */
export function headersFor(rules, path) {
	const meant = rules.filter((rule) => matches(rule.path, path));
	return Object.assign({}, ...meant.map((rule) => rule.headers));
}

/** @param {string} pattern @param {string} path */
function matches(pattern, path) {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
