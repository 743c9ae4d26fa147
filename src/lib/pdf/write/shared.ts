import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Face, LaidBlock, LaidImage } from '../layout/laid';
import { fontNames, paint, textOperators } from './content';
import { addFont, pen } from './font';
import { addPicture, type Picture } from './picture';
import { Raw, number } from './raw';
import { addStream } from './stream';

/** Shorter texts are written again: painting a form takes as much. */
const WORTH_SHARING = 48;

/** What the pages of a file share: faces, pictures, and each block seen before as a form. */
export type Shared = {
	resources: PDFRef;
	/** The operators that paint a block with its top left at (x, y), y growing upwards. */
	operators: (block: LaidBlock, x: number, y: number) => string;
	/** Writes the faces, cut to what was painted, and the table of names. */
	close: (faces: Record<Face, Uint8Array>) => void;
};

export function shared(context: PDFContext, pictures: ReadonlyMap<string, Picture>): Shared {
	const resources = context.nextRef();
	const fonts = { regular: context.nextRef(), bold: context.nextRef() };
	const pens = { regular: pen(), bold: pen() };
	const forms = new Map<LaidBlock, string | null>();
	const images = new Map<string, string>();
	const names: string[] = [];

	const named = (ref: PDFRef) => {
		const name = `X${names.length}`;
		names.push(`/${name} ${ref}`);
		return name;
	};
	const formOf = (block: LaidBlock): string | null => {
		const known = forms.get(block);
		if (known) return known;
		const again = known === null && isLong(block);
		const form = again
			? named(addForm(context, block, resources, textOperators(block, 0, 0, pens)))
			: null;
		forms.set(block, form);
		return form;
	};
	const imageOf = ({ file }: LaidImage): string => {
		const picture = pictures.get(file);
		if (!picture) throw new Error('A picture was laid out that is not there');
		const name = images.get(file) ?? named(addPicture(context, picture));
		images.set(file, name);
		return name;
	};
	return {
		resources,
		operators(block, x, y) {
			if (block.image) return paint(imageOf(block.image), x, y - block.height, block.image);
			const form = formOf(block);
			return form ? paint(form, x, y) : textOperators(block, x, y, pens);
		},
		close(faces) {
			const used = (['regular', 'bold'] as const).filter((face) => pens[face].used.includes(1));
			for (const face of used) addFont(context, fonts[face], faces[face], pens[face]);
			const fontTable = used.map((face) => `/${fontNames[face]} ${fonts[face]}`).join('');
			const table = `<</Font<<${fontTable}>>/XObject<<${names.join('')}>>>>`;
			context.assign(resources, Raw.of(table));
		}
	};
}

function isLong(block: LaidBlock): boolean {
	return block.lines.reduce((sum, line) => sum + line.text.length, 0) >= WORTH_SHARING;
}

function addForm(
	context: PDFContext,
	block: LaidBlock,
	resources: PDFRef,
	operators: string
): PDFRef {
	return addStream(context, operators, {
		Type: 'XObject',
		Subtype: 'Form',
		BBox: [-9, -Number(number(block.height)) - 9, 630, 9],
		Resources: resources
	});
}
