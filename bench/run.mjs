import { existsSync } from 'node:fs';
import { buildWhereStale } from '../scripts/built.mjs';
import { setUp } from '../scripts/npm.mjs';
import { root } from '../scripts/root.mjs';
import { stop } from '../scripts/say.mjs';

/** Runs the benchmarks that are named, or all: each prints its figures, one JSON object a line. */
const areas = ['letters', 'start', 'store', 'list', 'limits', 'import', 'press'].filter((area) =>
	existsSync(file(area))
);
const named = process.argv.slice(2);
const unknown = named.filter((area) => !areas.includes(area));
if (unknown.length)
	stop(`There is no benchmark ${unknown.join(', ')}. There are: ${areas.join(', ')}.`);

setUp();
buildWhereStale();
for (const area of named.length ? named : areas) {
	const { run } = await import(`./${area}.mjs`);
	await run(print);
}

/** @param {string} area */
function file(area) {
	return `${root}/bench/${area}.mjs`;
}

/** @param {object} figure */
function print(figure) {
	console.log(JSON.stringify(figure));
}
