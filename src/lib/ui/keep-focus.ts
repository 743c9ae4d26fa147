/** What had the focus last, and what it may pass to: itself and all it stands in, from the inside out. */
let last: HTMLElement | null = null;
let places: readonly Element[] = [];
/** It could not be pressed while something was saved. */
let wasOff = false;

/**
 * Whoever goes by the keyboard is never thrown back to the start of the page: where what had the focus goes, or cannot be
 * pressed any more, it passes to the nearest that is left. Gives what ends it.
 */
export function keepFocus(): () => void {
	const watcher = new MutationObserver(() => requestAnimationFrame(mend));
	watcher.observe(document.body, { attributeFilter: ['disabled'], childList: true, subtree: true });
	addEventListener('focusin', remember);
	return () => {
		watcher.disconnect();
		removeEventListener('focusin', remember);
		forgetFocus();
	};
}

/** Another page begins at its start. */
export function forgetFocus(): void {
	last = null;
	places = [];
}

function remember({ target }: FocusEvent) {
	if (!(target instanceof HTMLElement) || target === document.body) return;
	[last, wasOff] = [target, false];
	// A box, and what is said and goes by itself, return the focus to where it was before.
	if (target.closest('[role=status], dialog')) return;
	const within: Element[] = [];
	for (let at: Element | null = target; at && at !== document.body; at = at.parentElement)
		within.push(at);
	places = within;
}

function mend() {
	const at = document.activeElement;
	if (!last || (at && at !== document.body) || document.querySelector('dialog[open]')) return;
	if (last.matches(':disabled') && last.isConnected) {
		if (!wasOff) setTimeout(() => pass(), 1000);
		wasOff = true;
	} else if (!last.isConnected || wasOff) pass();
}

/** To itself where it can be pressed again. */
function pass() {
	if (document.activeElement !== document.body) return;
	for (const place of [last, ...places]) {
		const next = place?.isConnected ? reachableIn(place) : null;
		next?.focus({ preventScroll: true });
		if (next && document.activeElement === next) return;
	}
}

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const groups = 'li, section, form, ul, ol, tr, table';

function reachableIn(place: Element): HTMLElement | null {
	const inside = place.matches(groups) ? [...place.querySelectorAll<HTMLElement>(reachable)] : [];
	const own = place instanceof HTMLElement && place.matches(reachable) ? [place] : [];
	return (
		[...own, ...inside].find((each) => !each.matches(':disabled') && each.checkVisibility()) ?? null
	);
}
