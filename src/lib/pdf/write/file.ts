import type { Face, LaidPage } from '$lib/pdf/layout/laid';
import { PDFContext, PDFStreamWriter, type PDFRef } from 'pdf-lib';
import type { Picture } from './picture';
import { Raw, number, textString } from './raw';
import { closeShared, operators, shared, type Shared } from './shared';
import { addStream } from './stream';
import { closeStructure, endLetter, endPage, mark, structure, type Structure } from './structure';

/** Few large streams pack better than many small ones. */
const OBJECTS_PER_STREAM = 500;

/**
 * A tagged PDF of any number of letters, with all they share written once. It holds no name but in
 * the letters themselves, and no time: the same letters give the same bytes.
 */
export type LetterFile = {
	context: PDFContext;
	tree: Structure;
	common: Shared;
	pageTree: PDFRef;
	pages: PDFRef[];
};

export function letterFile(pictures: ReadonlyMap<string, Picture>): LetterFile {
	const context = PDFContext.create();
	const [tree, common] = [structure(context), shared(context, pictures)];
	return { context, tree, common, pageTree: context.nextRef(), pages: [] };
}

/** Adds the pages of a letter that is read aloud in this language (`en-US`). */
export function addLetter(file: LetterFile, pages: readonly LaidPage[], language: string): void {
	for (const page of pages) addPage(file, page);
	endLetter(file.tree, language);
}

function addPage({ context, tree, common, pageTree, pages }: LetterFile, page: LaidPage): void {
	const ref = context.nextRef();
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
	const links = `/Parent ${pageTree}/Contents ${addStream(context, content)}`;
	const tags = `/StructParents ${endPage(tree)}/Tabs/S`;
	context.assign(ref, Raw.of(`<</Type/Page${links}${size}${tags}>>`));
	pages.push(ref);
}

/** The finished file; nothing may be added afterwards. */
export async function closeFile(
	{ context, tree, common, pageTree, pages }: LetterFile,
	faces: Record<Face, Uint8Array>,
	about: { title: string; language: string }
): Promise<Uint8Array> {
	closeShared(common, faces);
	const kids = `/Kids[${pages.join(' ')}]/Count ${pages.length}`;
	context.assign(pageTree, Raw.of(`<</Type/Pages${kids}/Resources ${common.resources}>>`));
	const shown = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>';
	const links = `/Pages ${pageTree}/StructTreeRoot ${closeStructure(tree)}`;
	const catalog = `<</Type/Catalog${links}/Lang(${about.language})${shown}>>`;
	const named = `<</Title${textString(about.title)}/Producer${textString('Closewell')}>>`;
	context.trailerInfo.Root = context.register(Raw.of(catalog));
	context.trailerInfo.Info = context.register(Raw.of(named));
	return PDFStreamWriter.forContext(
		context,
		Infinity,
		true,
		OBJECTS_PER_STREAM
	).serializeToBuffer();
}
