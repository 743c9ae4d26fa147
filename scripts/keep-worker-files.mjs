const manifest = '.vite/manifest.json';

/**
 * Names all files of workers in the manifest, where Kit's list for the service worker looks: of itself Vite names a
 * worker's entry there, and neither its chunks nor its fonts, so they would be missing offline.
 * @returns {import('vite').Plugin}
 */
export function keepWorkerFiles() {
	return {
		name: 'keep-worker-files',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle: {
			order: 'post',
			handler(options, bundle) {
				const listed = bundle[manifest];
				if (listed?.type !== 'asset') return;
				const entries = JSON.parse(String(listed.source));
				const workers = Object.keys(bundle).filter((file) => file.includes('/workers/'));
				for (const file of workers) entries[file] ??= { file };
				listed.source = JSON.stringify(entries, null, 2);
			}
		}
	};
}
