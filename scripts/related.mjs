/**
 * `node scripts/related.mjs unit 12 FILE…`: runs test files, those first that were quick the last time, and stops after
 * so many seconds of a core (0: never), for a busy computer is to come as far as an idle one. Its last line sums up.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createVitest } from 'vitest/node';
import { cacheOf } from './side-by-side.mjs';
import { root } from './root.mjs';

/** @typedef {import('vitest/node').TestModule} Module */

const [project = '', within = '0', ...given] = process.argv.slice(2);
const lastTime = cacheOf('milliseconds.json');
/** @type {Record<string, number>} */
const took = existsSync(lastTime) ? JSON.parse(readFileSync(lastTime, 'utf8')) : {};
const timeOf = (/** @type {string} */ file) => took[file] ?? 0;
const files = given.toSorted((a, b) => timeOf(a) - timeOf(b));
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
	files.map((file) => one.createSpecification(`${root}/${file}`))
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
process.exit(allWell() ? 0 : 1);

/** @param {string} path */
function placeOf(path) {
	return files.indexOf(nameOf(path));
}

/** @param {string} path */
function nameOf(path) {
	return path.slice(root.length + 1);
}

/** Ends when no time is left, or less than the file that has begun took the last time. */
async function timeIsUp() {
	while (spent() + awaited() < Number(within)) await pause(0.1);
	return null;
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
	for (const fault of module.errors()) vitest.logger.printError(fault, { project: of });
	for (const test of module.children.allTests('failed')) {
		console.error(`\n${nameOf(module.moduleId)}: ${test.fullName}`);
		for (const fault of test.result().errors ?? [])
			vitest.logger.printError(fault, { project: of });
	}
}

function remember() {
	for (const [file, at] of begun) took[file] = Math.max(timeOf(file), performance.now() - at);
	for (const module of reached) took[nameOf(module.moduleId)] = module.diagnostic().duration;
	mkdirSync(dirname(lastTime), { recursive: true });
	writeFileSync(lastTime, JSON.stringify(took));
}

function allWell() {
	return (
		reached.every((module) => module.ok()) && !result?.unhandledErrors.length && reached.length > 0
	);
}

function summary() {
	const tests = reached.flatMap((module) => [...module.children.allTests('passed')]).length;
	const come = new Set(reached.map(({ moduleId }) => nameOf(moduleId)));
	const left = files.filter((file) => !come.has(file));
	const names = left.length > 5 ? [...left.slice(0, 4), `${left.length - 4} more`] : left;
	const rest = left.length ? `; not within ${within} s: ${names.join(', ')}` : '';
	return `${tests} tests of ${come.size} of ${files.length} files${rest}`;
}
