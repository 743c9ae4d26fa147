/** Where the focus goes once something was recorded in a row. */

/** The first act in sight of a row after this one; `undefined`: none. */
export function actAfter(box: Element | undefined): HTMLElement | undefined {
	const row = box?.closest('li');
	const all = [...document.querySelectorAll<HTMLElement>('[data-act]')];
	return all.find((act) => {
		const isAfter = row && row.compareDocumentPosition(act) & Node.DOCUMENT_POSITION_FOLLOWING;
		return isAfter && !row.contains(act) && act.getClientRects().length > 0;
	});
}

/** That act, where it still stands; else what has this id, or its first button. */
export function focusOn(act: HTMLElement | undefined, id: string): void {
	const own = document.getElementById(id);
	const there = act?.isConnected ? act : (own?.querySelector('button') ?? own);
	there?.focus({ preventScroll: true });
}
