import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { leanPdfLib } from '../../scripts/lean-pdf-lib.mjs';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/server.mjs';
import { logo } from './logo.mjs';

/** Builds the engines for the browser, each loaded when asked for, and serves them with what they need. */
export async function serveEngines() {
	const folder = mkdtempSync(join(tmpdir(), 'closewell-letters-'));
	const input = `${root}/bench/letters/engines.js`;
	await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}/src/lib` } },
		worker: { format: 'es', plugins: () => [leanPdfLib()] },
		build: {
			outDir: folder,
			target: 'es2022',
			rollupOptions: { input, output: { entryFileNames: 'engines.js' } }
		}
	});
	const page =
		'<!doctype html><title>Letters</title><script type="module" src="/engines.js"></script>';
	for (const name of ['index.html', '200.html']) writeFileSync(join(folder, name), page);
	writeFileSync(join(folder, '_headers'), '');
	writeFileSync(join(folder, 'logo.png'), logo());
	for (const name of ['regular.ttf', 'bold.ttf']) {
		copyFileSync(`${root}/src/lib/pdf/fonts/${name}`, join(folder, name));
	}
	const { address, close } = await serve({ folder });
	return {
		address,
		close() {
			close();
			rmSync(folder, { recursive: true });
		}
	};
}
