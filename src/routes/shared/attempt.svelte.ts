import { VaultError } from '$lib/vault';

/** Something asked of the vault that it may refuse: whether it is under way, and the sentence why it was not done. */
export class Attempt {
	busy = $state(false);
	fault = $state<string | null>(null);

	/** Whether it was done. */
	async to(act: () => Promise<unknown>): Promise<boolean> {
		this.busy = true;
		this.fault = null;
		try {
			await act();
			return true;
		} catch (error) {
			if (!(error instanceof VaultError)) throw error;
			this.fault = error.message;
			return false;
		} finally {
			this.busy = false;
		}
	}
}
