import { PDFContext, PDFWriter, type PDFRef } from 'pdf-lib';
import type { Face, LaidPage } from '../layout/laid';
import type { Picture } from './picture';
import { Raw, number, textString } from './raw';
import { shared } from './shared';
import { addStream } from './stream';
import { structure } from './structure';

export type LetterFile = {
	/** Adds the pages of a letter that is read aloud in this language (`en-US`). */
	add: (pages: LaidPage[], language: string) => void;
	/** The finished file; nothing may be added afterwards. */
	close: (title: string, language: string) => Promise<Uint8Array>;
};

/**
 * A tagged PDF of any number of letters, with all they share written once. It holds no name but in
 * the letters themselves, and no time: the same letters give the same bytes.
 */
export function letterFile(
	faces: Record<Face, Uint8Array>,
	pictures: ReadonlyMap<string, Picture>
): LetterFile {
	const context = PDFContext.create();
	const tree = structure(context);
	const common = shared(context, pictures);
	const pageTree = context.nextRef();
	const pages: PDFRef[] = [];

	const addPage = (page: LaidPage) => {
		const ref = context.nextRef();
		let content = '';
		for (const placed of page.blocks) {
			const { role } = placed.block;
			const begin =
				role === 'Artifact'
					? '/Artifact BMC\n'
					: `/${role}<</MCID ${tree.mark(placed, ref, page.height)}>>BDC\n`;
			const operators = common.operators(placed.block, placed.x, page.height - placed.y);
			content += `${begin}${operators}EMC\n`;
		}
		const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
		const links = `/Parent ${pageTree}/Contents ${addStream(context, content)}`;
		const tags = `/StructParents ${tree.endPage()}/Tabs/S`;
		context.assign(ref, Raw.of(`<</Type/Page${links}${size}${tags}>>`));
		pages.push(ref);
	};

	return {
		add(letter, language) {
			letter.forEach(addPage);
			tree.endLetter(language);
		},
		async close(title, language) {
			common.close(faces);
			const kids = `/Kids[${pages.join(' ')}]/Count ${pages.length}`;
			context.assign(pageTree, Raw.of(`<</Type/Pages${kids}/Resources ${common.resources}>>`));
			const shown = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>';
			const links = `/Pages ${pageTree}/StructTreeRoot ${tree.close()}/Lang(${language})`;
			const catalog = Raw.of(`<</Type/Catalog${links}${shown}>>`);
			const about = `<</Title${textString(title)}/Producer${textString('Closewell')}>>`;
			context.trailerInfo.Root = context.register(catalog);
			context.trailerInfo.Info = context.register(Raw.of(about));
			return PDFWriter.forContext(context, Infinity).serializeToBuffer();
		}
	};
}
