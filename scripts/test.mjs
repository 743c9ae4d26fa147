import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { getChromium } from './chromium.mjs';
import { nodeFault } from './node.mjs';
import { npm, npmBeside, setUp } from './npm.mjs';
import { scoreOf, sum } from './reports.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';
import { leaveOutTools, missingTools } from './tools.mjs';

const units = 'reports/units.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${units}`];
const types = ['--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
const atRoot = { BASE_PATH: '', BUILD_FOLDER: 'build' };
const underBase = { BASE_PATH: '/practice', BUILD_FOLDER: 'build-under-base' };

/** @typedef {{ name: string, args: string[], env?: Record<string, string>, report?: string }} Asked */

/** @type {Asked[]} */
const builds = [
	{ name: 'Build', args: ['run', '--silent', 'build'], env: atRoot },
	{ name: 'Build under a base path', args: ['run', '--silent', 'build'], env: underBase }
];
/** What reads the sources, all of them anew, one after the other beside the tests: each takes one core. @type {Asked[]} */
const readings = [
	{ name: 'Format', args: ['exec', '--', 'prettier', '--check', '.'] },
	{ name: 'Lint', args: ['exec', '--', 'eslint', '.'] },
	{ name: 'Types', args: ['exec', '--', 'svelte-check', ...types] }
];
/** @type {Asked[]} */
const tests = [
	{ name: 'Unit and browser', args: ['exec', '--', 'vitest', 'run', ...reporters], report: units },
	{ name: 'Journeys', args: ['exec', '--', 'playwright', 'test'], report: 'reports/journeys.json' }
];

if (nodeFault) stop(nodeFault);
setUp();
process.env.CHROMIUM_PATH = await getChromium();
// What is young is cleared away seldom: reading all letters spent a quarter of its time on that.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();
rmSync(`${root}/reports`, { recursive: true, force: true });
mkdirSync(`${root}/reports`);

const built = builds.map(({ name, args, env }) => {
	console.log(`\n── ${name}`);
	return { name, went: npm(args, env), report: null };
});
const [read, tested] = await Promise.all([inTurn(readings, true), inTurn(tests, false)]);
const steps = [...built, ...read, ...tested];
writeFileSync(`${root}/reports/steps.json`, JSON.stringify(steps));
show();

/** @param {Asked[]} all @param {boolean} quiet */
async function inTurn(all, quiet) {
	/** @type {import('./reports.mjs').Step[]} */
	const ended = [];
	for (const { name, args, report = null } of all) {
		if (!quiet) console.log(`\n── ${name}`);
		const { went, words } = await npmBeside(args, quiet);
		if (quiet) console.log(`\n── ${name}\n${words}`);
		ended.push({ name, went, report });
	}
	return ended;
}

function show() {
	const { passed, failed } = sum(steps.map(scoreOf));
	console.log();
	for (const step of steps) console.log(`${step.name.padEnd(26)} ${words(step)}`);
	if (leaveOutTools) {
		console.log(
			`\nLeft out: what reads PDFs back by other programs; not here: ${missingTools.join(', ')}.`
		);
	}
	console.log(`\n${passed} tests passed, ${failed} failed.`);
	process.exitCode = failed ? 1 : 0;
}

/** @param {import('./reports.mjs').Step} step */
function words(step) {
	const { passed, failed } = scoreOf(step);
	if (step.report) return `${passed} passed, ${failed} failed`;
	return failed ? 'failed' : 'passed';
}
