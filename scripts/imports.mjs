/** Which file of the project imports which, by every way there is: read for the rules of the house and for `npm run quick`. */
import { posix } from 'node:path';
import ts from 'typescript';

/** @typedef {{ from: string, to: string }} Edge */

const endings = ['', '.ts', '.svelte', '.svelte.ts', '.js', '/index.ts'];
const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const dynamic = /\bimport\(\s*(['"`])([^'"`]+)\1\s*\)/g;
const glob = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|['"`][^'"`]+['"`])/g;
const quoted = /['"`]([^'"`]+)['"`]/g;
const named = /\bsrc\/[\w.$()[\]/+-]+\.(?:svelte|ts|js)\b/g;

/** All imports among files. @param {ReadonlyMap<string, string>} texts the text of each by its path; empty where it is no code @returns {Edge[]} */
export function importsAmong(texts) {
	const all = new Set(texts.keys());
	return [...texts].flatMap(([from, text]) => {
		return [...new Set(targets(from, text, all))]
			.filter((to) => to !== from)
			.map((to) => ({ from, to }));
	});
}

/** @param {string} from @param {string} text @param {Set<string>} all */
function targets(from, text, all) {
	const code = from.endsWith('.svelte') ? scripts(text) : text;
	const plain = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
	const inMarkup = from.endsWith('.svelte') ? captured(dynamic, text, 2) : [];
	const single = [...plain, ...inMarkup].map((name) => resolved(from, name, all));
	const many = captured(glob, code, 1).flatMap((globs) => matching(from, globs, all));
	// What runs outside the app names a file of it by its path; a test of the rules does so without reading it.
	const byPath = /^src\/|\.test\.ts$/.test(from)
		? []
		: [...text.matchAll(named)].map(([path]) => path);
	return [...single, ...many, ...byPath].flatMap((to) => (to !== null && all.has(to) ? [to] : []));
}

/** @param {string} markup */
function scripts(markup) {
	return captured(script, markup, 1).join('\n');
}

/** @param {RegExp} pattern @param {string} text @param {number} group */
function captured(pattern, text, group) {
	return [...text.matchAll(pattern)].map((match) => match[group] ?? '');
}

/** The file meant by an import; `null` for a package. @param {string} from @param {string} name @param {Set<string>} all */
function resolved(from, name, all) {
	const path = placed(from, name.replace(/\?.*$/, ''));
	if (path === null) return null;
	return endings.map((ending) => path + ending).find((file) => all.has(file)) ?? null;
}

/** @param {string} from @param {string} name */
function placed(from, name) {
	if (/^\$(lib|routes)(\/|$)/.test(name)) return `src/${name.slice(1)}`;
	if (name.startsWith('$tests/')) return name.slice(1);
	if (name.startsWith('/src/')) return name.slice(1);
	return name.startsWith('.') ? posix.join(posix.dirname(from), name) : null;
}

/** @param {string} from @param {string} globs @param {Set<string>} all */
function matching(from, globs, all) {
	const patterns = captured(quoted, globs, 1);
	const [wanted, barred] = [false, true].map((not) =>
		patterns
			.filter((pattern) => pattern.startsWith('!') === not)
			.map((pattern) => asPattern(placed(from, pattern.replace('!', '')) ?? pattern))
	);
	return [...all].filter(
		(file) => wanted?.some((one) => one.test(file)) && !barred?.some((one) => one.test(file))
	);
}

/** A glob as a regular expression. @param {string} text */
function asPattern(text) {
	const source = text
		.replace(/[.+^$()|[\]\\]/g, '\\$&')
		.replace(/\{([^}]*)\}/g, (_, choices) => `(${choices.replaceAll(',', '|')})`)
		.replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(.*/)?'));
	return new RegExp(`^${source}$`);
}
