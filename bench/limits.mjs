import { createServer } from 'vite';
import { root } from '../scripts/root.mjs';
import { exact, median } from './figures.mjs';

const rounds = 5;
const good = 'First Name,Last Name,DOB\n' + 'Ana,Lee,1984-03-10\n'.repeat(9000);

/** How long reading takes of what is no list or far more than one, against a list of 9,000. @param {(figure: object) => void} print */
export async function run(print) {
	const server = await createServer({ root, appType: 'custom', logLevel: 'error' });
	const { made } = await server.ssrLoadModule('/tests/support/lists.ts');
	const { hugeLists } = await server.ssrLoadModule('/tests/support/huge-lists.ts');
	/** @param {Uint8Array} file */
	const timed = async (file) => {
		const start = performance.now();
		await made(file);
		return performance.now() - start;
	};
	const usual = [];
	for (let n = 0; n < rounds; n += 1) usual.push(await timed(new TextEncoder().encode(good)));
	for (const [name, file] of hugeLists) {
		const took = await timed(file());
		const ratio = Math.round((took / median(usual)) * 100) / 100;
		print({ ...exact(`import-limit ${name}`, took, 'ms'), ratio });
	}
	await server.close();
}
