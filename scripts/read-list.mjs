/**
 * `node scripts/read-list.mjs FILE [--region US|GB] [--today DAY] [--format json] [--shape]`: what the import makes of a list of
 * clients before a question is answered. `--shape` prints the headers and the kinds of their cells, and not one value.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { root } from './root.mjs';
import { stop } from './say.mjs';

/** @typedef {typeof import('../src/lib/import/index.ts')} Door */
/** @typedef {import('../src/lib/domain/days/day.ts').Day} Day */
/** @typedef {import('../src/lib/import/index.ts').Around} Around */
/** @typedef {import('../src/lib/import/index.ts').Table} Table */
/** @typedef {{ header: string, field: string | null, left: boolean, asked: boolean, beside: number }} Column */
/** @typedef {{ row: number, state: string, usual: object | null, fields: Record<string, unknown>, doubts: { kind: string, holds: boolean, sentence: string }[] }} Person */
/** @typedef {{ columns: Column[], people: Person[], asks: { kind: string, about: string }[], sheets: Table['sheets'] | null, households: number[][], refused: string | null }} Made */

/**
 * What the import makes of the bytes of a list.
 * @param {Door} door @param {Uint8Array} bytes @param {Around} around @returns {Promise<Made>}
 */
export async function madeOf(door, bytes, around) {
	const table = await tableOf(door, bytes);
	if (typeof table === 'string')
		return { columns: [], people: [], asks: [], sheets: null, households: [], refused: table };
	const { clientLists, drafts, noChoices, openOrders, statusTable, statusWords } = door;
	const matches = clientLists.guess(table);
	const clinicians = door.cliniciansIn(table, matches);
	const places = door.addressPlaces(table, matches);
	const standings = statusTable(statusWords(table, matches));
	const open = openOrders(clientLists, table, matches, {});
	const people = drafts(clientLists, table, matches, noChoices(standings), around);
	const header = (/** @type {number} */ at) => table.header[at] || `Column ${at + 1}`;
	const where = places.map((each) => each.columns.map(header).join(', ')).join(' | ');
	const columns = matches.map(({ column, field, perhaps }) => {
		const isFilled = door.column(table, column).some((cell) => cell !== '');
		const isPlace = places.some((each) => each.columns.includes(column));
		const asked = Boolean(perhaps) || open.includes(column) || isPlace;
		const beside = people.filter((each) => each.beside?.includes(column)).length;
		return { header: header(column), field, left: field === null && isFilled, asked, beside };
	});
	return {
		columns,
		sheets: table.sheets ?? null,
		households: door
			.atOnce(door.householdsIn(people, around.today))
			.map(({ drafts: all }) => all.map(({ row }) => row)),
		people: people.map(({ row, state, fields, doubts, offer }) => ({
			...{ row, state, fields, usual: offer ?? null },
			doubts: doubts.map(({ kind, holds, sentence }) => ({ kind, holds, sentence }))
		})),
		asks: [
			...(table.versions
				? [
						{
							kind: table.versions.of,
							about: table.versions.all.map(({ label }) => label).join(' | ')
						}
					]
				: []),
			...matches.flatMap(({ column, perhaps }) =>
				perhaps ? [{ kind: 'column', about: `${header(column)}: ${perhaps}?` }] : []
			),
			...door
				.riskWords(table, matches)
				.map((each) => ({
					kind: 'risk',
					about: `${each.header}: ${each.words.map(({ word, count }) => `${word} (${count})`).join(', ')}`
				})),
			...(where ? [{ kind: 'address', about: where }] : []),
			...open.map((at) => ({ kind: 'order of days', about: header(at) })),
			...(clinicians.length > 1
				? [
						{
							kind: 'whose',
							about: clinicians.map(({ name, count }) => `${name} (${count})`).join(', ')
						}
					]
				: []),
			...Object.entries(standings).flatMap(([word, standing]) =>
				standing ? [] : [{ kind: 'status', about: word }]
			)
		],
		refused: null
	};
}

/** The sentence of a refusal in place of the table; whatever cannot be read is refused. @param {Door} door @param {Uint8Array} bytes @returns {Promise<Table | string>} */
async function tableOf({ readTable, FileRefused }, bytes) {
	try {
		return await readTable(bytes);
	} catch (fault) {
		return (fault instanceof FileRefused ? fault : new FileRefused('damaged')).message;
	}
}

/** What cells look like, by the first that fits. @type {[string, RegExp][]} */
const kinds = [
	['empty', /^$/],
	['e-mail', /\S@\S/],
	['day', /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/],
	['yes or no', /^(y|n|yes|no|true|false|0|1)$/i],
	['phone', /^[+(]?\d[\d\s().+-]{6,}$/],
	['number', /^[\d.,]+$/],
	['word', /^\p{L}+$/u]
];

/** Each header with how many cells look like what. @param {Table} table @param {Door} door */
function shapeOf(table, { column }) {
	return table.header.map((header, at) => {
		/** @type {Record<string, number>} */
		const count = {};
		for (const cell of column(table, at)) {
			const kind = kinds.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'text';
			count[kind] = (count[kind] ?? 0) + 1;
		}
		return { header, cells: count };
	});
}

/** @param {Made} made */
function inWords({ columns, people, asks, sheets, households, refused }) {
	if (refused) return refused;
	const used = columns.map(({ header, field, left, asked, beside }) => {
		const what = field ?? (left ? 'left out' : 'empty');
		return `${header}: ${what}${asked ? ', asked' : ''}${beside ? `, not taken in ${beside} rows` : ''}`;
	});
	const rows = people.map(({ row, state, fields, doubts, usual }) =>
		[
			`Row ${row}, ${state}: ${String(fields.name)}`,
			...(usual ? [`  Usual day and time, offered: ${Object.values(usual).join(' ')}`] : []),
			...doubts.map((each) => `  ${each.sentence}`)
		].join('\n')
	);
	return [
		...(sheets ? [`Sheet ${sheets.read}, and not ${sheets.unread.join(', ')}`] : []),
		...used,
		...rows,
		...households.map((all) => `Perhaps a couple or family: rows ${all.join(', ')}`),
		...asks.map(({ kind, about }) => `Asked, ${kind}: ${about}`)
	].join('\n');
}

async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			region: { type: 'string', default: 'US' },
			today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
			format: { type: 'string', default: 'text' },
			shape: { type: 'boolean', default: false }
		}
	});
	const [file] = positionals;
	const { today, format, shape } = values;
	const region = values.region === 'GB' ? 'GB' : 'US';
	if (!file || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
		return stop(
			'node scripts/read-list.mjs FILE [--region US|GB] [--today DAY] [--format json] [--shape]'
		);
	}
	const server = await createServer({
		root,
		logLevel: 'error',
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		const door = /** @type {Door} */ (await server.ssrLoadModule('src/lib/import/index.ts'));
		const bytes = new Uint8Array(
			await readFile(file).catch(() => stop(`There is no file ${file}.`))
		);
		const around = {
			today: /** @type {Day} */ (today),
			region: /** @type {'US' | 'GB'} */ (region),
			existing: [],
			members: [],
			places: [],
			home: ''
		};
		if (shape) {
			const table = await tableOf(door, bytes);
			console.log(
				JSON.stringify(typeof table === 'string' ? table : shapeOf(table, door), null, 1)
			);
		} else {
			const made = await madeOf(door, bytes, around);
			console.log(format === 'json' ? JSON.stringify(made, null, 1) : inWords(made));
		}
	} finally {
		await server.close();
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
