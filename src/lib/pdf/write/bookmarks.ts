/** Bookmarks to each letter of a set: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 12.3.3 */
import { nextRef, put, type Packed } from './packed';
import type { Ref } from './ref';
import { textString } from './words';

/** A letter or form of a set: its title names nobody. */
export type Bookmark = { title: string; page: Ref };

/** The entry of the catalog by which they are found; empty where there is but one. */
export function bookmarksEntry(pack: Packed, all: readonly Bookmark[]): string {
	if (all.length < 2) return '';
	const root = nextRef(pack);
	const refs = all.map(() => nextRef(pack));
	all.forEach(({ title, page }, at) => {
		const neighbours = [
			at > 0 ? `/Prev ${refs[at - 1]}` : '',
			at < all.length - 1 ? `/Next ${refs[at + 1]}` : ''
		].join('');
		const words = textString(`${at + 1}. ${title}`);
		put(
			pack,
			refs[at] ?? root,
			`<</Title${words}/Parent ${root}${neighbours}/Dest[${page} /Fit]>>`
		);
	});
	const ends = `/First ${refs[0]}/Last ${refs.at(-1)}/Count ${all.length}`;
	put(pack, root, `<</Type/Outlines${ends}>>`);
	return `/Outlines ${root}/PageMode/UseOutlines`;
}
