import { setMaxListeners } from 'node:events';
import { appendFileSync } from 'node:fs';
import { expect, inject, TestRunner, vi } from 'vitest';
import { startTests } from 'vitest/internal/browser';
import { asked, withMutant } from './lives.mjs';

/** How a mutant ended, and the test that ended it.
 * @typedef {{ id: number, by: string | null, reached: boolean }} Ended
 * @typedef {{ file: string, name: string, run: () => unknown, ms: number, asks: Set<number> }} Known
 * @typedef {Parameters<TestRunner['importFile']>[1]} Source
 * @typedef {{ mutants: { id: number, folder: string }[], results: string, patience: number, files: number }} Asked */

/** Tests that may be asked again at once, and the files that have to be loaded anew for a mutant, with what they took. */
/** @type {Known[]} */
const tests = [];
/** @type {Map<string, { ms: number, asks: Set<number> }>} */
const files = new Map();
const SLACK_MS = 2000;

// Each file that is loaded anew listens to the same signal.
setMaxListeners(0);

/** Runs every test twice to learn which mutants it asks for; after the last, lets one mutant after another live. What
 * was asked for at loading only, or at the first time only since the answer was kept, needs its file loaded anew. */
export default class MutantRunner extends TestRunner {
	/** @override @param {string} path @param {Source} source */
	async importFile(path, source) {
		vi.resetModules();
		const asks = await asked(async () => void (await super.importFile(path, source)));
		files.set(path, { ms: 0, asks });
	}

	/** @param {import('vitest').RunnerTestCase} test */
	async runTask(test) {
		const run = TestRunner.getTestFn(test);
		const begun = performance.now();
		const first = await asked(async () => void (await run()));
		const between = performance.now();
		const { asks, repeats } = await again(run);
		const file = this.fileOf(test);
		const kept = repeats ? [...first].filter((id) => !asks.has(id)) : first;
		for (const id of kept) file.asks.add(id);
		file.ms += between - begun;
		if (!repeats) return;
		const ms = performance.now() - between;
		tests.push({ file: test.file.filepath, name: test.name, run, ms, asks });
	}

	/** @param {import('vitest').RunnerTestCase} test */
	fileOf(test) {
		const found = files.get(test.file.filepath);
		if (!found) throw new Error(`${test.file.filepath} was not loaded.`);
		return found;
	}

	/** @override */
	async onAfterRunFiles() {
		const asked = inject('mutants');
		if (files.size === asked.files) await liveAll(this, asked);
	}
}

/** @param {() => unknown} run */
async function again(run) {
	let repeats = false;
	const asks = await asked(async () => {
		repeats = !(await fails(run));
	});
	return { asks, repeats };
}

/** As Vitest judges it: a test that asserts nothing has failed. @param {() => unknown} run */
async function fails(run) {
	expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null });
	try {
		await run();
		const { assertionCalls, expectedAssertionsNumber: wanted } = expect.getState();
		return assertionCalls === 0 || (wanted !== null && wanted !== assertionCalls);
	} catch {
		return true;
	}
}

/** @param {MutantRunner} runner @param {Asked} asked */
async function liveAll(runner, { mutants, results, patience }) {
	tests.sort((a, b) => a.ms - b.ms);
	const byTime = [...files].sort(([, a], [, b]) => a.ms - b.ms);
	for (const { id, folder } of mutants) {
		const near = tests.filter(({ asks }) => asks.has(id));
		const all = byTime.filter(([, { asks }]) => asks.has(id));
		const beside = all.filter(([path]) => path.includes(`/${folder}/`));
		const loads = [...beside, ...all.filter((each) => !beside.includes(each))];
		const until = performance.now() + patience;
		const by = (await endedAtOnce(id, near, until)) ?? (await endedAnew(id, loads, until, runner));
		const ended = { id, by, reached: near.length + loads.length > 0 };
		appendFileSync(results, `${JSON.stringify(ended)}\n`);
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** A test that fails without the mutant, too, was spoilt by an earlier one: its file is then loaded anew.
 * @param {number} id @param {Known[]} near @param {number} until */
async function endedAtOnce(id, near, until) {
	for (const { file, name, run, ms } of near) {
		if (performance.now() > until) return null;
		if (!(await withMutant(id, ms * 10 + SLACK_MS, () => fails(run)))) continue;
		if (!(await fails(run))) return `${file}: ${name}`;
		spoil(file);
	}
	return null;
}

/** @param {string} path */
function spoil(path) {
	const file = files.get(path);
	const spoilt = tests.filter((each) => each.file === path);
	for (const each of spoilt) {
		for (const id of each.asks) file?.asks.add(id);
		tests.splice(tests.indexOf(each), 1);
	}
}

/** @param {number} id @param {[string, { ms: number }][]} loads @param {number} until @param {MutantRunner} runner */
async function endedAnew(id, loads, until, runner) {
	for (const [path, { ms }] of loads) {
		if (performance.now() > until) return null;
		if (await withMutant(id, ms * 10 + 5 * SLACK_MS, () => failsAnew(path, runner))) return path;
	}
	return null;
}

/** @param {string} path @param {MutantRunner} runner */
async function failsAnew(path, runner) {
	let failed = false;
	const quiet = Object.assign(Object.create(runner), {
		cancelRun: false,
		importFile: load,
		runTask: async (/** @type {import('vitest').RunnerTestCase} */ test) => {
			if (!failed) failed = await fails(TestRunner.getTestFn(test));
		}
	});
	for (const told of silenced) quiet[told] = async () => {};
	const ended = await startTests([path], quiet);
	return failed || ended.some(({ result }) => result?.state === 'fail');

	/** @param {string} file @param {Source} source */
	async function load(file, source) {
		vi.resetModules();
		return TestRunner.prototype.importFile.call(runner, file, source);
	}
}

/** What Vitest would tell its reporters. */
const silenced = [
	'onTaskUpdate',
	'onCollectStart',
	'onCollected',
	'onBeforeRunSuite',
	'onAfterRunSuite',
	'onBeforeTryTask',
	'onAfterTryTask',
	'onAfterRunFiles'
];
