import { vault } from '$lib/vault';

/** Does it whenever the vault is not open, for as long as the page lives. */
export function whenLocked(act: () => void): void {
	$effect.root(() => {
		$effect(() => {
			if (vault.state !== 'open') act();
		});
	});
}
