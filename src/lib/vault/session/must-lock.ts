/** When an open vault locks by itself. All times in milliseconds. */

const MINUTE = 60_000;
const LONGEST_HIDDEN = 30 * MINUTE;
const LONGEST_OPEN = 12 * 60 * MINUTE;
/** A browser lets a hidden page's timer run once a minute; a longer gap means the device slept. */
const LONGEST_GAP = 3 * MINUTE;

export type Watch = {
	openedAt: number;
	activeAt: number;
	/** `null` while the page is in view. */
	hiddenAt: number | null;
	/** When the watch was last looked at. */
	lookedAt: number;
};

export function mustLock(watch: Watch, now: number, idleMinutes: number): boolean {
	return (
		now - watch.activeAt >= idleMinutes * MINUTE ||
		(watch.hiddenAt !== null && now - watch.hiddenAt >= LONGEST_HIDDEN) ||
		now - watch.openedAt >= LONGEST_OPEN ||
		now - watch.lookedAt >= LONGEST_GAP
	);
}
