/** What the house (ARCHITECTURE.md) asks of its rooms and ESLint, which reads one file at a time, cannot see. */
import { distances, neighbours, rings } from './graph.mjs';

/** @typedef {import('./imports.mjs').Edge} Edge */

const mostFiles = 40;
/** One file, one entry: as many as the field has. */
const entries =
	/^src\/lib\/catalog\/(steps|tasks|letters|letters-to-others|reasons|circumstances|places|jurisdictions)$/;
/** Where the browser, Kit or the compiler comes in, and nothing of ours imports. */
const entrance = /^src\/(routes\/(.+\/)?\+[^/]+|hooks\.client\.ts|service-worker\.ts|app\.d\.ts)$/;
const room = /^src\/(routes|lib\/domain|lib\/vault)(\/[^/]+(?=\/)|$)/;
const pages = 'src/routes/';

/** Every breach of each rule, as the place where it is. @param {readonly string[]} files @param {readonly Edge[]} edges */
export function breaches(files, edges) {
	const within = edges.filter(({ from, to }) => isSource(from) && isSource(to));
	return {
		'folders that are too full': tooFull(files),
		'rings of files': rings(edges.filter(isInSrc)).map(asRing),
		'rings of folders': rings(within.flatMap(betweenRooms)).map(asRing),
		'pages that reach beyond their folder': strayPages(files, within),
		'source that only tests use': unused(files, edges),
		'test tables among the source': misplacedTables(files, edges)
	};
}

/** @param {string} file */
function isSource(file) {
	return file.startsWith('src/') && !file.endsWith('.test.ts') && !file.includes('/testing/');
}

/** @param {Edge} edge */
function isInSrc({ from, to }) {
	return from.startsWith('src/') && to.startsWith('src/');
}

/** @param {readonly string[]} ring */
function asRing(ring) {
	return ring.join(' ⇄ ');
}

/** @param {readonly string[]} files */
function tooFull(files) {
	const folders = files.filter((file) => file.startsWith('src/')).map(folderOf);
	return [...new Set(folders)]
		.filter((folder) => !entries.test(folder))
		.filter((folder) => folders.filter((one) => one === folder).length > mostFiles)
		.map((folder) => `${folder} holds more than ${mostFiles} files`);
}

/** @param {string} file */
function folderOf(file) {
	return file.slice(0, file.lastIndexOf('/'));
}

/** @param {Edge} edge @returns {Edge[]} */
function betweenRooms({ from, to }) {
	const [start, end] = [roomOf(from), roomOf(to)];
	return start && end && start !== end ? [{ from: start, to: end }] : [];
}

/** The folder of a page, or of a part of the domain or the vault, in which a file lies. @param {string} file */
function roomOf(file) {
	return room.exec(file)?.[0] ?? null;
}

/** @param {readonly string[]} files @param {readonly Edge[]} edges */
function strayPages(files, edges) {
	const pageFolders = new Set(
		files.filter((file) => /^src\/routes\/.+\/\+page\.svelte$/.test(file)).map(roomOf)
	);
	return edges
		.filter(({ from, to }) => {
			const [start, end] = [roomOf(from), roomOf(to)];
			if (!to.startsWith(pages) || start === end) return false;
			return pageFolders.has(end) || (pageFolders.has(start) && end !== `${pages}shared`);
		})
		.map(({ from, to }) => `${from} imports ${to}`);
}

/** What no way leads to from where the app is entered. @param {readonly string[]} files @param {readonly Edge[]} edges */
function unused(files, edges) {
	const onward = neighbours(
		edges.filter(({ from }) => !isForTests(from)),
		'from',
		'to'
	);
	const starts = files.filter(
		(file) => entrance.test(file) || (!file.startsWith('src/') && !isForTests(file))
	);
	const used = distances(starts, onward);
	return files.filter(
		(file) => isCode(file) && isSource(file) && !isTable(file) && !used.has(file)
	);
}

/** @param {string} file */
function isForTests(file) {
	return file.startsWith('tests/') || file.endsWith('.test.ts') || file.includes('/testing/');
}

/** @param {string} file */
function isCode(file) {
	return /\.(ts|svelte)$/.test(file);
}

/** @param {string} file */
function isTable(file) {
	return /\/testing[^/]*\.ts$/.test(file);
}

/** @param {readonly string[]} files @param {readonly Edge[]} edges */
function misplacedTables(files, edges) {
	const byName = files.filter((file) => isSource(file) && isTable(file));
	const byImport = edges
		.filter(({ from, to }) => isSource(from) && to.includes('/testing/'))
		.map(({ from, to }) => `${from} imports ${to}`);
	return [...byName, ...byImport];
}
