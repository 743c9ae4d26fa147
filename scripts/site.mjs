import { existsSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** @typedef {{ status: 200 | 404, file: string | null } | { status: 307, to: string }} Answer */

/**
 * Which file of a built folder answers an address: the file itself, a folder's page, or for any other page
 * the fallback, from which the app finds its way. A missing file that is no page is not found.
 * @param {string} folder
 * @param {string} base
 * @param {string} path as in the address, still percent-encoded
 * @returns {Answer}
 */
export function answerTo(folder, base, path) {
	if (path === base || (base && path === '/')) return { status: 307, to: `${base}/` };
	const name = path.startsWith(`${base}/`) ? decoded(path.slice(base.length)) : null;
	const file = name && join(folder, name);
	if (!file?.startsWith(folder + sep) || name === '/_headers') return notFound;
	if (isFile(file)) return { status: 200, file };
	if (isFile(join(file, 'index.html'))) return page(file, path);
	if (extname(file) || name?.startsWith('/_app/')) return notFound;
	return { status: 200, file: join(folder, '200.html') };
}

/** @type {Answer} */
const notFound = { status: 404, file: null };

/** @param {string} directory @param {string} path @returns {Answer} */
function page(directory, path) {
	if (!path.endsWith('/')) return { status: 307, to: `${path}/` };
	return { status: 200, file: join(directory, 'index.html') };
}

/** @param {string} path @returns {string | null} */
function decoded(path) {
	try {
		const name = decodeURIComponent(path);
		return name.includes('\0') ? null : name;
	} catch {
		return null;
	}
}

/** @param {string} file */
function isFile(file) {
	return existsSync(file) && statSync(file).isFile();
}
