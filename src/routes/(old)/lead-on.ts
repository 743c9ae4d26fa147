/** Where a page stands now whose address is on printed sheets and in bookmarks. */
import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import addresses from './addresses.json';

/** The address of today for one of before, where a part of the page (`#…`) may stand on a page of its own now. */
export function addressNow(path: string, part: string): string {
	const table: Readonly<Record<string, string>> = addresses;
	const now = table[path + part] ?? table[path];
	if (now === undefined) throw new Error(`Nothing is known of the old address ${path}`);
	return now;
}

export function load({ route }: { route: { id: string } }): never {
	const path = `${route.id.replace('/(old)', '')}/`;
	redirect(308, resolve(addressNow(path, location.hash) as '/'));
}
