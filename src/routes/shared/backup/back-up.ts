import { say } from '$lib/ui/toast.svelte';
import { vault, VaultError } from '$lib/vault';

/** Makes a backup and says where it is. Gives the sentence why there is none; `null`: made, or the user cancelled. */
export async function backUp(): Promise<string | null> {
	try {
		const made = await vault.backup();
		if (made)
			say(made.verified ? `Backed up and read back: ${made.file}` : `Backup saved: ${made.file}`);
		return null;
	} catch (error) {
		if (!(error instanceof VaultError)) throw error;
		return error.message;
	}
}

/** The same where no page is there to say why. */
export async function backUpAndSay(): Promise<void> {
	const fault = await backUp();
	if (fault !== null) say(fault);
}
