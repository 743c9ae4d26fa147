import { say } from '$lib/ui/toast.svelte';
import { vault } from '$lib/vault';
import { Attempt } from '$routes/shared/attempt.svelte';

/** Makes a backup and says where it is, unless the user cancelled. @throws `VaultError` with the sentence why there is none. */
export async function backUp(): Promise<void> {
	const made = await vault.backup();
	if (made)
		say(made.verified ? `Backed up and read back: ${made.file}` : `Backup saved: ${made.file}`);
}

/** The same where no page is there to say why. */
export async function backUpAndSay(): Promise<void> {
	const attempt = new Attempt();
	await attempt.to(backUp);
	if (attempt.fault !== null) say(attempt.fault);
}
