/**
 * `npm run quick [-- REVISION] [--all]`: whether what was changed since a revision (of itself: since the last commit) is
 * right, in the time one can wait for. `--all`: all related tests, however long they take.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { sideBySide, cached, programs, types } from './side-by-side.mjs';
import { recipes } from './recipes.mjs';
import { relatedTests } from './related-tests.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';
import { changedSince, files, isCode, texts } from './tree.mjs';

/** After so many seconds the unit tests stop: those nearest to the change come first. */
const within = 12;
const all = process.argv.includes('--all');
const base = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'HEAD';
// They follow from the folders, so they change with them.
must(['scripts/ids.mjs']);
const { there, gone } = changedSince(base);
const code = there.filter(isCode);

if (there.length + gone.length === 0) {
	console.log(`Nothing was changed since ${base}.`);
	process.exit(0);
}
console.log(`${there.length + gone.length} files were changed since ${base}.\n`);
makeReady();
// Under way before the imports are read, which takes a second.
const read = sideBySide(readings());
const went = [await sideBySide(tests()), await read].every(Boolean);
console.log('\nNot read here: the build, the journeys and what no import leads to (npm test).');
process.exitCode = went ? 0 : 1;

/** What types and tests need before they can be read. */
function makeReady() {
	const routes = [...there, ...gone].some((file) => file.includes('/+'));
	if (routes || !existsSync(`${root}/.svelte-kit/tsconfig.json`)) must([programs.kit, 'sync']);
	if (!existsSync(`${root}/src/lib/pdf/fonts/regular.ttf`)) must(['scripts/fonts.mjs']);
}

/** @param {string[]} args */
function must(args) {
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
	if (status !== 0) stop('The lines above say what is wrong.');
}

/** @returns {import('./side-by-side.mjs').Part[]} */
function readings() {
	const lint = [programs.eslint, ...cached.eslint, '--no-warn-ignored', ...code];
	const format = [programs.prettier, ...cached.prettier, '--check', '--ignore-unknown', ...there];
	return [
		...(code.length + gone.length ? [types] : []),
		...(code.length ? [{ name: 'Lint', args: lint }] : []),
		...(there.length ? [{ name: 'Format', args: format }] : [])
	];
}

/** @returns {import('./side-by-side.mjs').Part[]} */
function tests() {
	const changed = [...there, ...gone];
	const { unit, browser } = relatedTests(changed, texts(files()));
	const wanted = all ? [] : recipes(changed).filter(({ file }) => existsSync(`${root}/${file}`));
	if (unit.length + browser.length + wanted.length === 0)
		console.log('No test reads what was changed by an import: npm test reads all.');
	return [
		{ name: 'Unit tests', paths: unit, wanted, project: 'unit', limit: all ? 0 : within },
		{ name: 'Browser tests', paths: browser, wanted: [], project: 'browser', limit: 0 }
	]
		.filter(({ paths, wanted }) => paths.length + wanted.length > 0)
		.map(({ name, paths, wanted, project, limit }) => ({
			name,
			args: ['scripts/related.mjs', project, String(limit), JSON.stringify(wanted), ...paths],
			says: true
		}));
}
