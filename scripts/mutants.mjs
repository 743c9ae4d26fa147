import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { runMutants } from './mutants/vitest.mjs';
import { instrumented, picked, survivors } from './mutants/sources.mjs';
import { printReport } from './mutants/report.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';

/** `npm run mutants -- [paths] [--sample N] [--seed S] [--survivors] [--tests PATH]… [--patience MS]`: changes the rules
 * one by one and tells which changes no test noticed. `--survivors`: only those the last run left. */
const { values: said, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sample: { type: 'string' },
		seed: { type: 'string', default: '1' },
		survivors: { type: 'boolean', default: false },
		tests: { type: 'string', multiple: true },
		patience: { type: 'string', default: '10000' }
	}
});
const usual = ['src/lib/domain', 'src/lib/import', 'src/lib/vault/log'];
const paths = positionals.length ? positionals : usual;
const results = `${root}/reports/mutants.jsonl`;
const told = `${root}/reports/mutants.json`;

const { sources, mutants } = instrumented(paths);
const open = said.survivors ? survivors(mutants, JSON.parse(readFileSync(told, 'utf8'))) : mutants;
const asked = picked(open, Number(said.sample ?? open.length), Number(said.seed));
if (!asked.length) stop(`Nothing to change in ${paths.join(', ')}.`);
mkdirSync(`${root}/reports`, { recursive: true });
rmSync(results, { force: true });
console.log(
	`${asked.length} of ${mutants.length} mutants, each as it ends in reports/mutants.jsonl`
);

await runMutants(sources, said.tests ?? roomsOf(paths), {
	mutants: asked.map(({ id, file }) => ({ id, folder: dirname(file) })),
	results,
	patience: Number(said.patience)
});
const lines = readFileSync(results, 'utf8').trim().split('\n');
const report = printReport(
	asked,
	lines.map((line) => JSON.parse(line))
);
writeFileSync(told, JSON.stringify(report, null, '\t'));

/** `src/lib/domain` of all that lies in it: a room is tested by its own tests. @param {string[]} all */
function roomsOf(all) {
	return [...new Set(all.map((path) => path.split('/').slice(0, 3).join('/')))];
}
