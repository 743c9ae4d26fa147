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

/** From 5 to 60 minutes. */
export function idleMinutes(wanted: number): number {
	return Math.min(60, Math.max(5, Math.round(wanted)));
}

const ACTS = ['pointerdown', 'keydown', 'input', 'wheel', 'focusin'] as const;
const LOOK_EVERY = 15_000;

/** Watches this tab until the returned function is called. */
export function watchIdle(now: () => number, minutes: () => number, lock: () => void): () => void {
	const start = now();
	const watch: Watch = { openedAt: start, activeAt: start, hiddenAt: null, lookedAt: start };
	const look = () => {
		if (mustLock(watch, now(), minutes())) lock();
		watch.lookedAt = now();
	};
	const act = () => {
		look();
		watch.activeAt = now();
	};
	const seen = () => {
		look();
		watch.hiddenAt = document.hidden ? now() : null;
	};
	const timer = setInterval(look, LOOK_EVERY);
	for (const type of ACTS) addEventListener(type, act, { passive: true, capture: true });
	document.addEventListener('visibilitychange', seen);
	return () => {
		clearInterval(timer);
		for (const type of ACTS) removeEventListener(type, act, { capture: true });
		document.removeEventListener('visibilitychange', seen);
	};
}
