import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { scoreOf, sum } from './reports.mjs';
import { root } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'closewell-reports-'));

const vitest = {
	numPassedTests: 7,
	numFailedTests: 0,
	testResults: [{ status: 'passed', assertionResults: [{}] }]
};
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] };

function score(report: object, went: boolean) {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return scoreOf({ name: 'Tests', went, report: relative(root, file) });
}

it('counts what passed and failed in the reports of both runners', () => {
	expect(score(vitest, true)).toEqual({ passed: 7, failed: 0 });
	expect(score(playwright, false)).toEqual({ passed: 5, failed: 2 });
});

it('counts a test file that could not be read as a failure', () => {
	const unread = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
	expect(score(unread, false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a failure when a runner went wrong without a failed test', () => {
	expect(score(vitest, false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a missing or an empty report as a failure', () => {
	expect(scoreOf({ name: 'Tests', went: true, report: 'reports/none.json' }).failed).toBe(1);
	expect(score({ ...vitest, numPassedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
});

it('adds the steps up', () => {
	const lint = scoreOf({ name: 'Lint', went: false, report: null });
	expect(sum([lint, score(vitest, true)])).toEqual({ passed: 7, failed: 1 });
});
