/**
 * `node scripts/related.mjs unit 12 WANTED FILE…`: runs test files, those first that were quick the last time, and stops
 * after so many seconds of a core (0: never), for a busy computer is to come as far as an idle one. Before all others, and
 * in any case, it runs what is wanted: a list in JSON, by `recipes.mjs`. Its last line sums up.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createVitest } from 'vitest/node';
import { cacheOf, notRun } from './side-by-side.mjs';
import { root } from './root.mjs';

/** @typedef {import('vitest/node').TestModule} Module */

const [project = '', within = '0', asked = '[]', ...given] = process.argv.slice(2);
/** @type {{ file: string, only?: string, letters?: string[] }[]} */
const wanted = JSON.parse(asked);
const first = wanted.map(({ file }) => file);
const letters = wanted.flatMap((each) => each.letters ?? []);
// What `every-letter.test.ts` reads.
if (letters.length) process.env.LETTERS = letters.join();
const lastTime = cacheOf('milliseconds.json');
/** @type {Record<string, number>} */
const took = existsSync(lastTime) ? JSON.parse(readFileSync(lastTime, 'utf8')) : {};
const timeOf = (/** @type {string} */ file) => took[file] ?? 0;
const later = given.filter((file) => !first.includes(file));
const files = [...first, ...later.toSorted((a, b) => timeOf(a) - timeOf(b))];
/** @type {Module[]} */
const ended = [];
/** When each file began. @type {Map<string, number>} */
const begun = new Map();

class InThatOrder {
	/** @param {import('vitest/node').TestSpecification[]} all */
	sort(all) {
		return all.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
	}
	/** @param {import('vitest/node').TestSpecification[]} all */
	shard(all) {
		return all;
	}
}

const vitest = await createVitest('test', {
	root,
	project,
	run: true,
	watch: false,
	reporters: [
		{
			onTestModuleStart: ({ moduleId }) => void begun.set(nameOf(moduleId), performance.now()),
			onTestModuleEnd: (module) => void ended.push(module)
		}
	],
	sequence: { sequencer: InThatOrder }
});
const specifications = vitest.projects.flatMap((one) =>
	files.map((file) => {
		const { only } = wanted.find((each) => each.file === file) ?? {};
		const names = only ? { testNamePattern: new RegExp(only) } : {};
		return one.createSpecification(`${root}/${file}`, names);
	})
);
const running = vitest.runTestSpecifications(specifications);
const result = await (Number(within) ? Promise.race([running, timeIsUp()]) : running);
// What ends from here on ends because it is stopped.
const reached = [...ended];
for (const fault of result?.unhandledErrors ?? []) vitest.logger.printError(fault);
for (const module of reached) tell(module);
remember();
if (result) await vitest.close();
console.log(summary());
process.exit(allWell() ? 0 : nothingRan() ? notRun : 1);

/** @param {string} path */
function placeOf(path) {
	return files.indexOf(nameOf(path));
}

/** @param {string} path */
function nameOf(path) {
	return path.slice(root.length + 1);
}

/** Ends when no time is left, or less than the file that has begun took the last time; never before what is wanted was run. */
async function timeIsUp() {
	while (!wantedRan() || spent() + awaited() < Number(within)) await pause(0.1);
	return null;
}

function wantedRan() {
	const over = ended.map(({ moduleId }) => nameOf(moduleId));
	return first.every((file) => over.includes(file));
}

/** Seconds that the file under way will still take, going by the last time. */
function awaited() {
	const [file, at] = [...begun].at(-1) ?? ['', 0];
	return Math.max(0, timeOf(file) - (performance.now() - at)) / 1000;
}

/** Seconds of a core that this program and its threads have taken. */
function spent() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** @param {number} seconds */
function pause(seconds) {
	return new Promise((over) => setTimeout(over, seconds * 1000));
}

/** All that failed in a file. @param {Module} module */
function tell(module) {
	const { project: of } = module;
	for (const fault of module.errors()) {
		console.error(`\n${nameOf(module.moduleId)} could not be read, so none of its tests ran:`);
		vitest.logger.printError(fault, { project: of });
	}
	for (const test of module.children.allTests('failed')) {
		console.error(`\n${nameOf(module.moduleId)}: ${test.fullName}`);
		for (const fault of test.result().errors ?? [])
			vitest.logger.printError(fault, { project: of });
	}
}

function remember() {
	for (const [file, at] of begun) took[file] = Math.max(timeOf(file), performance.now() - at);
	for (const module of reached)
		if (!isPart(module)) took[nameOf(module.moduleId)] = module.diagnostic().duration;
	mkdirSync(dirname(lastTime), { recursive: true });
	writeFileSync(lastTime, JSON.stringify(took));
}

function allWell() {
	return (
		reached.every((module) => module.ok()) && !result?.unhandledErrors.length && reached.length > 0
	);
}

/** Of which not every test was run. @param {Module} module */
function isPart({ moduleId }) {
	return wanted.some(({ file, only }) => only && file === nameOf(moduleId));
}

/** @param {'passed' | 'failed'} state */
function count(state) {
	return reached.flatMap((module) => [...module.children.allTests(state)]).length;
}

/** Time was over before: that is no fault of a test. */
function nothingRan() {
	return reached.length === 0 && !result?.unhandledErrors.length;
}

function summary() {
	const come = new Set(reached.map(({ moduleId }) => nameOf(moduleId)));
	const left = files.filter((file) => !come.has(file));
	const names = left.length > 5 ? [...left.slice(0, 4), `${left.length - 4} more`] : left;
	const rest = left.length ? `; not within ${within} s: ${names.join(', ')}` : '';
	if (count('passed') + count('failed') === 0) return `No test ran, so nothing is known${rest}`;
	const failed = count('failed') ? `, ${count('failed')} failed,` : '';
	return `${count('passed')} tests right${failed} in ${come.size} of ${files.length} files${rest}`;
}
