/** Below this the browser is most likely in a private window, whose data goes when it closes. */
const smallQuotaBytes = 300e6;

/** What this browser does not promise about kept data, in a sentence; `null` when it promises all. */
export async function storageWarning(): Promise<string | null> {
	if (!('locks' in navigator && 'storage' in navigator && 'indexedDB' in globalThis))
		return 'This browser is too old to keep your data safely. Use a current Chrome, Edge, Firefox or Safari.';
	const { quota } = await navigator.storage.estimate();
	if (quota !== undefined && quota < smallQuotaBytes)
		return 'This looks like a private window, or the disk is nearly full: what you write here may be gone when you close it. Use an ordinary window.';
	if (isSafariTab())
		return 'Safari deletes a site’s data when it was not opened for seven days. Add Closewell to the Dock or the Home Screen first, and back up often.';
	return null;
}

function isSafariTab(): boolean {
	const safari = /^((?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);
	return safari && !matchMedia('(display-mode: standalone)').matches;
}
