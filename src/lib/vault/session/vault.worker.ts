import { VaultError } from '$lib/vault/refusals/fault';
import { run, type Answer, type Asked } from './tasks';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	run(data).then(
		(value) => answer({ value }),
		(error: unknown) => {
			const code = error instanceof VaultError ? error.code : null;
			answer({ code, message: error instanceof Error ? error.message : String(error) });
		}
	);
});

function answer(given: Answer): void {
	postMessage(given);
}
