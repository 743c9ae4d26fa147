import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';

/** One step of the tests as it ended. `report`: the file its runner wrote; `null` for a step that counts nothing.
 * @typedef {{ name: string, went: boolean, report: string | null }} Step
 * @typedef {{ passed: number, failed: number }} Score */

/** How many tests of a step passed and failed. A step that went wrong has at least one failure, and so has a
 * missing or empty report. @param {Step} step @returns {Score} */
export function scoreOf({ went, report }) {
	const { passed, failed } = (report && read(report)) || { passed: 0, failed: 0 };
	const silent = report !== null && passed + failed === 0;
	return { passed, failed: Math.max(failed, went && !silent ? 0 : 1) };
}

/** @param {readonly Score[]} scores @returns {Score} */
export function sum(scores) {
	return {
		passed: scores.reduce((total, { passed }) => total + passed, 0),
		failed: scores.reduce((total, { failed }) => total + failed, 0)
	};
}

/** @param {string} file @returns {Score | null} */
function read(file) {
	if (!existsSync(`${root}/${file}`)) return null;
	const report = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
	return 'stats' in report ? ofPlaywright(report) : ofVitest(report);
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report */
function ofPlaywright({ stats, errors }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A file that could not be loaded fails without a failed test. @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report */
function ofVitest({ numPassedTests, numFailedTests, testResults }) {
	const unread = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return { passed: numPassedTests, failed: numFailedTests + unread.length };
}
