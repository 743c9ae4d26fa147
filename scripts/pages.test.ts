import { expect, it } from 'vitest';
import { entrances, pages } from '$tests/pages';
import { files, texts } from './tree.mjs';

const all = files();
const found = all.flatMap((file) => {
	const [, route] = /^src\/routes(\/.+)\/\+page\.svelte$/.exec(file) ?? [];
	return route ? [route] : [];
});

it('every page is opened by tests/pages.ts, which axe and a narrow screen walk through', () => {
	expect([...Object.keys(pages), ...entrances].sort()).toEqual(found.toSorted());
});

const shown = [
	...texts(all.filter((file) => /^src\/.*(?<!\.test)\.(ts|svelte)$/.test(file))).values()
];
const addresses = shown.flatMap((text) =>
	[...text.matchAll(/(['`])(\/[^'`\s]*?)\/?(?:\?[^'`]*)?\1/g)].map(([, , path = '']) => path)
);
const ways = new Set(addresses.map((path) => path.replace(/\$\{[^}]*\}/g, '[]')));

/** The app itself shows it when it is locked, whatever the address. */
const linked = found.filter((route) => route !== '/unlock');

it.each(linked)('some link or command leads to %s', (route) => {
	const path = route.replace(/^\/\(.*?\)/, '/').replace(/\[.*?\]/g, '[]');
	expect(ways.has(path), `resolve('${route}/') stands nowhere in src`).toBe(true);
});
