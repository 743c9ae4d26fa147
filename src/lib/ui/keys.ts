type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

const fields = 'input, select, textarea, [contenteditable], dialog';

/** Whether a key was pressed for the page: alone, and not into a field or a dialog. */
export function isForPage(press: Press, target: Pick<Element, 'closest'> | null): boolean {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return false;
	return target?.closest(fields) == null;
}
