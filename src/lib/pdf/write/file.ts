import type { Bytes } from '$lib/bytes';
import type { Face, LaidPage, PlacedBlock } from '$lib/pdf/layout/laid';
import { PDFContext, type PDFRef } from 'pdf-lib';
import { bookmarksEntry, type Bookmark } from './bookmarks';
import { addMetadata } from './metadata';
import { flush, nextRef, packed, put, type Packed } from './packed';
import type { Ref } from './ref';
import type { Picture } from './picture';
import { closeShared, operators, shared, type Shared } from './shared';
import { addStream } from './stream';
import { closeStructure, endLetter, endPage, mark, structure, type Structure } from './structure';
import { number, textString } from './words';
import { PackedWriter } from './writer';

/**
 * A tagged PDF of any number of letters, with all they share written once. It holds no name but in
 * the letters themselves, and no time: the same letters give the same bytes.
 */
export type LetterFile = {
	pack: Packed;
	tree: Structure;
	common: Shared;
	pageTree: PDFRef;
	pages: Ref[];
	bookmarks: Bookmark[];
};

export function letterFile(pictures: ReadonlyMap<string, Picture>): LetterFile {
	const pack = packed(PDFContext.create());
	const [tree, common] = [structure(pack), shared(pack, pictures)];
	return { pack, tree, common, pageTree: pack.context.nextRef(), pages: [], bookmarks: [] };
}

/** A letter or form: read aloud in this language (`en-US`), with a title that names nobody. */
export type Part = { language: string; title: string };

export function addLetter(file: LetterFile, pages: readonly LaidPage[], part: Part): void {
	const first = file.pages.length;
	for (const page of pages) {
		const ref = nextRef(file.pack);
		const content = page.blocks.map((placed) => painted(file, placed, ref, page.height));
		putPage(file, ref, page, content.join(''));
	}
	endPart(file, first, part);
}

/** Ends what began with this page. */
export function endPart(file: LetterFile, first: number, { language, title }: Part): void {
	endLetter(file.tree, language);
	const page = file.pages[first];
	if (page) file.bookmarks.push({ title, page });
}

/** The operators of a block, marked for readers. */
export function painted(
	{ tree, common }: LetterFile,
	placed: PlacedBlock,
	page: Ref,
	pageHeight: number
): string {
	const { role } = placed.block;
	const begin =
		role === 'Artifact'
			? '/Artifact BMC\n'
			: `/${role}<</MCID ${mark(tree, placed, page, pageHeight)}>>BDC\n`;
	return `${begin}${operators(common, placed.block, placed.x, pageHeight - placed.y)}EMC\n`;
}

/** Writes a page of which all blocks are painted; `entries` are more of its dictionary. */
export function putPage(
	{ pack, tree, pageTree, pages }: LetterFile,
	ref: Ref,
	page: { width: number; height: number },
	content: string,
	entries = ''
): void {
	const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
	const links = `/Parent ${pageTree}/Contents ${addStream(pack.context, content)}`;
	const tags = `/StructParents ${endPage(tree)}/Tabs/S`;
	put(pack, ref, `<</Type/Page${links}${size}${tags}${entries}>>`);
	pages.push(ref);
}

/** The finished file; nothing may be added afterwards. */
export async function closeFile(
	{ pack, tree, common, pageTree, pages, bookmarks }: LetterFile,
	faces: Record<Face, Uint8Array>,
	about: {
		title: string;
		language: string;
		/** More of the catalog's dictionary. */ entries?: string;
	}
): Promise<Bytes> {
	const { context } = pack;
	const [catalog, info] = [context.nextRef(), context.nextRef()];
	closeShared(common, faces);
	const kids = `/Kids[${pages.join(' ')}]/Count ${pages.length}`;
	put(pack, pageTree, `<</Type/Pages${kids}/Resources ${common.resources}>>`);
	const shown = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>';
	const links = `/Pages ${pageTree}/StructTreeRoot ${closeStructure(tree)}/Metadata ${addMetadata(context, about)}`;
	const more = `${bookmarksEntry(pack, bookmarks)}${about.entries ?? ''}`;
	put(pack, catalog, `<</Type/Catalog${links}/Lang(${about.language})${shown}${more}>>`);
	const title = `/Title${textString(about.title)}`;
	put(pack, info, `<<${title}/Producer${textString('Closewell')}>>`);
	context.trailerInfo = { Root: catalog, Info: info };
	flush(pack);
	return (await new PackedWriter(pack).serializeToBuffer()) as Bytes;
}
