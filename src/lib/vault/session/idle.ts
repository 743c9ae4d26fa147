import { mustLock, type Watch } from './must-lock';

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
