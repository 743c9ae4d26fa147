import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/server.mjs';

/** Builds both sides for the browser and serves them. */
export async function serveSides() {
	const folder = mkdtempSync(join(tmpdir(), 'closewell-store-'));
	const input = `${root}/bench/store/sides.svelte.js`;
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: `${root}/src/lib` } },
		worker: { format: 'es' },
		build: {
			outDir: folder,
			target: 'es2022',
			rollupOptions: { input, output: { entryFileNames: 'sides.js' } }
		}
	});
	const page = '<!doctype html><title>Store</title><script type="module" src="/sides.js"></script>';
	for (const name of ['index.html', '200.html']) writeFileSync(join(folder, name), page);
	writeFileSync(join(folder, '_headers'), '');
	const { address, close } = await serve({ folder });
	return {
		address,
		close() {
			close();
			rmSync(folder, { recursive: true });
		}
	};
}
