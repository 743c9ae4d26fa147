import { expect, it } from 'vitest';
import { isCommandKey, isForPage } from './keys';

const press = { key: '/', ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
const within = (tag: string | null) => ({
	closest: (selector: string) =>
		tag && selector.split(', ').includes(tag) ? ({ tag } as unknown as Element) : null
});

it('hears a key that was pressed alone', () => {
	expect(isForPage(press, within(null))).toBe(true);
	expect(isForPage(press, null)).toBe(true);
});

it.each(['input', 'select', 'textarea', '[contenteditable]', 'dialog'])(
	'is silent inside %s',
	(tag) => {
		expect(isForPage(press, within(tag))).toBe(false);
	}
);

it.each(['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'])('is silent with %s', (held) => {
	expect(isForPage({ ...press, [held]: true }, null)).toBe(false);
});

it.each([
	['Ctrl+K', { ctrlKey: true }, true],
	['Cmd+K', { metaKey: true }, true],
	['Ctrl+K with caps lock', { ctrlKey: true, key: 'K' }, true],
	['K alone', {}, false],
	['Ctrl+Alt+K', { ctrlKey: true, altKey: true }, false],
	['Ctrl+Shift+K', { ctrlKey: true, shiftKey: true }, false],
	['Ctrl+L', { ctrlKey: true, key: 'l' }, false]
])('tells whether %s asks for the commands', (_, held, asks) => {
	expect(isCommandKey({ ...press, shiftKey: false, key: 'k', ...held })).toBe(asks);
});
