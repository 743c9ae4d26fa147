/** Writes down what the folders of the catalog hold, so that what answers for each of them has to name all. Called before every build and check. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const catalog = `${root}/src/lib/catalog`;

/** What a reason's folder holds: a folder that lacks one does not compile. */
const parts = ['reason', 'letter', 'guardian', 'plain', 'telling'];

/** Each union, and the folder whose files or folders are its ids, or hold them in tables. */
const unions = {
	ReasonId: 'reasons',
	StepId: 'steps',
	CircumstanceId: 'circumstances',
	TaskId: 'tasks',
	PlaceId: 'places',
	CountryId: 'countries'
};

/** The folders that hold tables: each row an entry, by its key. */
const tables = new Set(['steps', 'circumstances', 'tasks', 'countries']);

/**
 * Entries of a folder: folders or files that are one each. `common` and the like are shared.
 * @param {string} folder
 */
function entries(folder) {
	return readdirSync(`${catalog}/${folder}`, { withFileTypes: true })
		.filter((each) => each.isDirectory() === (folder === 'reasons'))
		.map(({ name }) => name)
		.filter((name) => !/^(?:common|index\.ts|rules\.ts|due\.ts)$|\.test\.ts$/.test(name))
		.flatMap((name) =>
			tables.has(folder)
				? rowIds(readFileSync(`${catalog}/${folder}/${name}`, 'utf8'))
				: [name.replace(/\.(?:ts|json)$/, '')]
		)
		.sort();
}

/** The keys of a table: of data, or of what a kind makes. @param {string} table */
export function rowIds(table) {
	if (table.startsWith('{')) return Object.keys(JSON.parse(table));
	return [...table.matchAll(/^\t'?([a-z\d-]+)'?: \w+\(\{$/gm)].map(([, id = '']) => id);
}

/** Letters say their ids themselves: a reason's folder may hold several, and several reasons may share one. */
export function letterIds() {
	const files = readdirSync(catalog, { recursive: true, encoding: 'utf8' }).filter((path) =>
		/^(?:letters\/(?:about-them\/)?[^/.]+|reasons\/[^/]+\/(?:letter|guardian|plain|notices))\.json$/.test(
			path
		)
	);
	const ids = files.flatMap((path) =>
		[...readFileSync(`${catalog}/${path}`, 'utf8').matchAll(/^\t*"id": "([a-z-]+)",$/gm)].map(
			([, id = '']) => id
		)
	);
	return [...new Set(ids)].sort();
}

const heading = '/** Written by `scripts/ids.mjs` from the folders of the catalog. */\n';

/** @param {string} name @param {readonly string[]} ids */
function union(name, ids) {
	return `export type ${name} = ${ids.map((id) => `'${id}'`).join(' | ')};\n`;
}

/** @param {Record<string, readonly string[]>} found */
export function idsFile(found) {
	return [heading, ...Object.entries(found).map(([name, ids]) => union(name, ids))].join('\n');
}

/** A type for each folder with each of its parts, so that the compiler names the path that is not there. @param {readonly string[]} reasons */
export function answersFile(reasons) {
	const folders = reasons.map((id) => {
		const list = parts.map((part) => `typeof import('./${id}/${part}.json')`);
		return `\t'${id}': Answers<${list.join(', ')}>;\n`;
	});
	const types = "import type { Answers } from './common/answers';\n\n";
	return `${heading}${types}export type Reasons = {\n${folders.join('')}};\n`;
}

/** Each generated file by its path, as the catalog is now. */
export function generated() {
	const found = Object.fromEntries(
		Object.entries(unions).map(([name, folder]) => [name, entries(folder)])
	);
	return {
		[`${root}/src/lib/domain/rules/ids.ts`]: idsFile({ ...found, LetterId: letterIds() }),
		[`${catalog}/reasons/answers.ts`]: answersFile(found.ReasonId ?? [])
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const [path, text] of Object.entries(generated())) writeFileSync(path, text);
}
