import type { PlacedBlock } from '$lib/pdf/layout/laid';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { Raw } from './raw';
import { addElements, type Element } from './elements';

/** The structure tree of a file: Document, in it a Part for each letter, in it what the letter has. */
export type Structure = {
	context: PDFContext;
	root: PDFRef;
	document: PDFRef;
	letters: PDFRef[];
	/** The elements of the letter being written, by their number. */
	elements: Map<number, Element>;
	/** The element of each mark on the page being written. */
	onPage: PDFRef[];
	/** For each page, the elements of its marks. */
	pages: string[];
};

export function structure(context: PDFContext): Structure {
	return {
		context,
		root: context.nextRef(),
		document: context.nextRef(),
		letters: [],
		elements: new Map(),
		onPage: [],
		pages: []
	};
}

/** Marks a block for readers; gives the number of its mark on the page. */
export function mark(
	tree: Structure,
	placed: PlacedBlock,
	page: PDFRef,
	pageHeight: number
): number {
	const element = tree.elements.get(placed.element) ?? {
		ref: tree.context.nextRef(),
		placed,
		pageHeight,
		marks: []
	};
	tree.elements.set(placed.element, element);
	element.marks.push({ page, mark: tree.onPage.length });
	return tree.onPage.push(element.ref) - 1;
}

/** Gives the ended page's key in the parent tree. */
export function endPage(tree: Structure): number {
	const key = tree.pages.length;
	tree.pages.push(`${key}[${tree.onPage.join(' ')}]`);
	tree.onPage = [];
	return key;
}

export function endLetter(tree: Structure, language: string): void {
	const part = tree.context.nextRef();
	const kids = addElements(tree.context, part, [...tree.elements.values()]).join(' ');
	const source = `<</S/Part/P ${tree.document}/Lang(${language})/K[${kids}]>>`;
	tree.context.assign(part, Raw.of(source));
	tree.letters.push(part);
	tree.elements = new Map();
}

/** Writes the tree; gives its root. */
export function closeStructure({ context, root, document, letters, pages }: Structure): PDFRef {
	const parents = `/ParentTree<</Nums[${pages.join(' ')}]>>/ParentTreeNextKey ${pages.length}`;
	context.assign(document, Raw.of(`<</S/Document/P ${root}/K[${letters.join(' ')}]>>`));
	context.assign(root, Raw.of(`<</Type/StructTreeRoot/K ${document}${parents}>>`));
	return root;
}
