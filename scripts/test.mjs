import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { getChromium } from './chromium.mjs';
import { nodeFault } from './node.mjs';
import { npm, setUp } from './npm.mjs';
import { scoreOf, sum } from './reports.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';
import { leaveOutTools, missingTools } from './tools.mjs';

const units = 'reports/units.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${units}`];
const atRoot = { BASE_PATH: '', BUILD_FOLDER: 'build' };
const underBase = { BASE_PATH: '/practice', BUILD_FOLDER: 'build-under-base' };

/** @type {{ name: string, args: string[], env?: Record<string, string>, report?: string }[]} */
const plan = [
	{ name: 'Build', args: ['run', '--silent', 'build'], env: atRoot },
	{ name: 'Build under a base path', args: ['run', '--silent', 'build'], env: underBase },
	{ name: 'Format', args: ['exec', '--', 'prettier', '--check', '.'] },
	{ name: 'Lint', args: ['exec', '--', 'eslint', '.'] },
	{ name: 'Types', args: ['run', '--silent', 'check'] },
	{ name: 'Unit and browser', args: ['exec', '--', 'vitest', 'run', ...reporters], report: units },
	{ name: 'Journeys', args: ['exec', '--', 'playwright', 'test'], report: 'reports/journeys.json' }
];

if (nodeFault) stop(nodeFault);
setUp();
process.env.CHROMIUM_PATH = await getChromium();
rmSync(`${root}/reports`, { recursive: true, force: true });
mkdirSync(`${root}/reports`);

const steps = plan.map(({ name, args, env, report = null }) => {
	console.log(`\n── ${name}`);
	return { name, went: npm(args, env), report };
});
writeFileSync(`${root}/reports/steps.json`, JSON.stringify(steps));
show();

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
