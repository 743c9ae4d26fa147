import { goto } from '$app/navigation';
import { page } from '$app/state';

/**
 * The way on from this page, asked for before something is saved that takes a while. Whoever has gone elsewhere
 * meanwhile is not called back.
 */
export function fromHere(): (...to: Parameters<typeof goto>) => Promise<void> {
	const here = page.url.pathname;
	return async (...to) => {
		if (page.url.pathname === here) await goto(...to);
	};
}
