import { expect, it } from 'vitest';
import { isForPage } from './keys';

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
