type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;
type PressWithShift = Press & Pick<KeyboardEvent, 'shiftKey'>;

const fields = 'input, select, textarea, [contenteditable], dialog';

/** Whether a key was pressed for the page: alone, and not into a field or a dialog. */
export function isForPage(press: Press, target: Pick<Element, 'closest'> | null): boolean {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return false;
	return target?.closest(fields) == null;
}

/** Ctrl+K, and Cmd+K on a Mac: meant for the page wherever it is pressed, in a field too. */
export function isCommandKey(press: PressWithShift): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = press;
	if (defaultPrevented || altKey || shiftKey || ctrlKey === metaKey) return false;
	return key.toLowerCase() === 'k';
}

/** Ctrl+Z, and Cmd+Z on a Mac; in a field it is the field’s own. */
export function isUndoKey(press: PressWithShift, target: Pick<Element, 'closest'> | null): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = press;
	if (defaultPrevented || altKey || shiftKey || ctrlKey === metaKey) return false;
	return key.toLowerCase() === 'z' && target?.closest(fields) == null;
}
