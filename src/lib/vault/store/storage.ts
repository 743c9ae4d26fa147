import type { Space } from '$lib/vault/api';

/** What the browser says about the space it gives us. Where it does not say, the answer is `null`. */

/** Asks the browser not to clear the vault by itself; its true answer. */
export async function askToKeep(): Promise<boolean | null> {
	try {
		return await navigator.storage.persist();
	} catch {
		return null;
	}
}

/** Whether it promised that already. */
export async function isKept(): Promise<boolean> {
	return navigator.storage.persisted().catch(() => false);
}

export async function space(): Promise<Space> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return { bytesUsed: usage ?? null, bytesQuota: quota ?? null };
	} catch {
		return { bytesUsed: null, bytesQuota: null };
	}
}
