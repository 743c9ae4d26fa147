import type { Face, LaidPage } from '$lib/pdf/layout/laid';
import { PDFContext, type PDFRef } from 'pdf-lib';
import { flush, nextRef, packed, put, type Packed, type Ref } from './packed';
import type { Picture } from './picture';
import { closeShared, operators, shared, type Shared } from './shared';
import { addPlainStream } from './stream';
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
};

export function letterFile(pictures: ReadonlyMap<string, Picture>): LetterFile {
	const pack = packed(PDFContext.create());
	const [tree, common] = [structure(pack), shared(pack, pictures)];
	return { pack, tree, common, pageTree: pack.context.nextRef(), pages: [] };
}

/** Adds the pages of a letter that is read aloud in this language (`en-US`). */
export function addLetter(file: LetterFile, pages: readonly LaidPage[], language: string): void {
	for (const page of pages) addPage(file, page);
	endLetter(file.tree, language);
}

function addPage({ pack, tree, common, pageTree, pages }: LetterFile, page: LaidPage): void {
	const ref = nextRef(pack);
	let content = '';
	for (const placed of page.blocks) {
		const { role } = placed.block;
		const begin =
			role === 'Artifact'
				? '/Artifact BMC\n'
				: `/${role}<</MCID ${mark(tree, placed, ref, page.height)}>>BDC\n`;
		const painting = operators(common, placed.block, placed.x, page.height - placed.y);
		content += `${begin}${painting}EMC\n`;
	}
	const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
	const links = `/Parent ${pageTree}/Contents ${addPlainStream(pack.context, content)}`;
	const tags = `/StructParents ${endPage(tree)}/Tabs/S`;
	put(pack, ref, `<</Type/Page${links}${size}${tags}>>`);
	pages.push(ref);
}

/** The finished file; nothing may be added afterwards. */
export async function closeFile(
	{ pack, tree, common, pageTree, pages }: LetterFile,
	faces: Record<Face, Uint8Array>,
	about: { title: string; language: string }
): Promise<Uint8Array> {
	const { context } = pack;
	const [catalog, info] = [context.nextRef(), context.nextRef()];
	closeShared(common, faces);
	const kids = `/Kids[${pages.join(' ')}]/Count ${pages.length}`;
	put(pack, pageTree, `<</Type/Pages${kids}/Resources ${common.resources}>>`);
	const shown = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>';
	const links = `/Pages ${pageTree}/StructTreeRoot ${closeStructure(tree)}`;
	put(pack, catalog, `<</Type/Catalog${links}/Lang(${about.language})${shown}>>`);
	const title = `/Title${textString(about.title)}`;
	put(pack, info, `<<${title}/Producer${textString('Closewell')}>>`);
	context.trailerInfo = { Root: catalog, Info: info };
	flush(pack);
	return new PackedWriter(pack).serializeToBuffer();
}
