import { existsSync, readFileSync } from 'node:fs';
import { scoreOf, sum } from './reports.mjs';
import { root } from './root.mjs';

/** Prints the one line by which the continuous integration is read, from the reports of the last `npm test`. */
const file = `${root}/reports/steps.json`;
/** @type {import('./reports.mjs').Step[]} */
const steps = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const { passed, failed } = steps.length ? sum(steps.map(scoreOf)) : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
