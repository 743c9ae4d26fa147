import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { vault, type BackupPreview, type Secret } from '$lib/vault';
import { Attempt } from '$routes/shared/attempt.svelte';

/** Opens sealed bytes, shows what is in them, and restores them: the same for a backup file and the device's own copy. */
export class Restoring extends Attempt {
	preview = $state.raw<BackupPreview | null>(null);

	look(bytes: Uint8Array, secret: Secret) {
		return this.to(async () => void (this.preview = await vault.openBackup(bytes, secret)));
	}

	restore(chosen: BackupPreview) {
		return this.to(async () => {
			await vault.restore(chosen);
			await goto(resolve('/'));
		});
	}
}
