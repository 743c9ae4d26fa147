import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import addresses from './addresses.json';
import { addressNow } from './lead-on';

it.each([
	['/telling/', '', '/clients/telling/'],
	['/backup/', '', '/settings/backup/'],
	['/practice/', '', '/settings/'],
	['/practice/', '#letterhead', '/settings/letterhead/'],
	['/practice/', '#something', '/settings/'],
	['/practice/places/', '', '/settings/rules/']
])('%s%s leads on to %s', (path, part, now) => {
	expect(addressNow(path, part)).toBe(now);
});

it.each(Object.entries(addresses))('%s leads to a page that there is: %s', (old, now) => {
	const [path = ''] = old.split('#');
	expect(existsSync(`src/routes/(old)${path}+page.ts`)).toBe(true);
	expect(existsSync(`src/routes${now}+page.svelte`)).toBe(true);
});
