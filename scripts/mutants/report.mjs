import { dirname } from 'node:path';
import { root } from '../root.mjs';

/** @typedef {import('./instrument.mjs').Mutant & { ended: 'killed' | 'survived' | 'unreached', by: string | null }} Told
 * @typedef {{ name: string, mutants: number, killed: number, score: number }} Score */

/** Prints one line for each mutant that no test noticed, then the scores.
 * @param {import('./instrument.mjs').Mutant[]} mutants @param {import('./run.mjs').Ended[]} ended */
export function printReport(mutants, ended) {
	const known = new Map(ended.map((each) => [each.id, each]));
	const told = mutants.flatMap((mutant) => {
		const found = known.get(mutant.id);
		return found ? [tell(mutant, found)] : [];
	});
	for (const each of told.filter(({ by }) => !by)) console.log(lineOf(each));
	const scores = [...byFolder(told), scoreOf('in all', told)];
	console.log();
	for (const { name, killed, mutants, score } of scores) {
		console.log(`${name.padEnd(34)} ${`${killed} of ${mutants}`.padStart(12)}  ${score} %`);
	}
	return { scores, mutants: told };
}

/** @param {import('./instrument.mjs').Mutant} mutant @param {import('./run.mjs').Ended} ended @returns {Told} */
function tell(mutant, { by, reached }) {
	const end = by ? 'killed' : reached ? 'survived' : 'unreached';
	return { ...mutant, ended: end, by: by && by.replace(`${root}/`, '') };
}

/** @param {Told} mutant */
function lineOf({ file, line, was, now, ended }) {
	const mark = ended === 'unreached' ? ' (no test comes here)' : '';
	return `${file}:${line}${mark}\n    ${was}\n    ${now}`;
}

/** @param {Told[]} told @returns {Score[]} */
function byFolder(told) {
	const folders = [...new Set(told.map(({ file }) => dirname(file)))].sort();
	return folders.map((name) =>
		scoreOf(
			name,
			told.filter(({ file }) => dirname(file) === name)
		)
	);
}

/** @param {string} name @param {Told[]} told @returns {Score} */
function scoreOf(name, told) {
	const killed = told.filter(({ by }) => by).length;
	return {
		name,
		mutants: told.length,
		killed,
		score: Math.floor((1000 * killed) / told.length) / 10
	};
}
