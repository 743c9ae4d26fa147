import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { vault, VaultError, type BackupPreview, type Secret } from '$lib/vault';

/** Opens sealed bytes, shows what is in them, and restores them: the same for a backup file and the device's own copy. */
export function restoring() {
	let fault = $state<string | null>(null);
	let busy = $state(false);
	let preview = $state.raw<BackupPreview | null>(null);

	async function attempt(act: () => Promise<void>) {
		busy = true;
		fault = null;
		try {
			await act();
		} catch (error) {
			if (!(error instanceof VaultError)) throw error;
			fault = error.message;
		} finally {
			busy = false;
		}
	}

	return {
		get fault() {
			return fault;
		},
		get busy() {
			return busy;
		},
		get preview() {
			return preview;
		},
		refuse(sentence: string) {
			fault = sentence;
		},
		look(bytes: Uint8Array, secret: Secret) {
			return attempt(async () => void (preview = await vault.openBackup(bytes, secret)));
		},
		restore(chosen: BackupPreview) {
			return attempt(async () => {
				await vault.restore(chosen);
				await goto(resolve('/'));
			});
		},
		cancel() {
			preview = null;
		}
	};
}
