import type { PlacedBlock } from '$lib/pdf/layout/laid';
import { addElements, type Element } from './elements';
import { nextRef, put, type Packed, type Ref } from './packed';

/** The structure tree of a file: Document, in it a Part for each letter, in it what the letter has. */
export type Structure = {
	pack: Packed;
	root: Ref;
	document: Ref;
	letters: Ref[];
	/** The elements of the letter being written, by their number. */
	elements: Map<number, Element>;
	/** The element of each mark on the page being written. */
	onPage: Ref[];
	/** For each page, the elements of its marks; for each field, its element. */
	pages: string[];
};

export function structure(pack: Packed): Structure {
	return {
		pack,
		root: nextRef(pack),
		document: nextRef(pack),
		letters: [],
		elements: new Map(),
		onPage: [],
		pages: []
	};
}

/** Marks a block for readers; gives the number of its mark on the page. */
export function mark(tree: Structure, placed: PlacedBlock, page: Ref, pageHeight: number): number {
	const element = tree.elements.get(placed.element) ?? {
		ref: nextRef(tree.pack),
		placed,
		pageHeight,
		marks: []
	};
	tree.elements.set(placed.element, element);
	element.marks.push({ page, mark: tree.onPage.length });
	return tree.onPage.push(element.ref) - 1;
}

/** Tells readers of a field on the page; gives its key in the parent tree. */
export function markObject(
	tree: Structure,
	placed: PlacedBlock,
	page: Ref,
	pageHeight: number,
	object: Ref
): number {
	const ref = nextRef(tree.pack);
	tree.elements.set(placed.element, {
		ref,
		placed,
		pageHeight,
		marks: [],
		object: { page, object }
	});
	const key = tree.pages.length;
	tree.pages.push(`${key} ${ref}`);
	return key;
}

/** Gives the ended page's key in the parent tree. */
export function endPage(tree: Structure): number {
	const key = tree.pages.length;
	tree.pages.push(`${key}[${tree.onPage.join(' ')}]`);
	tree.onPage = [];
	return key;
}

export function endLetter(tree: Structure, language: string): void {
	const part = nextRef(tree.pack);
	const kids = addElements(tree.pack, part, [...tree.elements.values()]).join(' ');
	const source = `<</S/Part/P ${tree.document}/Lang(${language})/K[${kids}]>>`;
	put(tree.pack, part, source);
	tree.letters.push(part);
	tree.elements = new Map();
}

/** Writes the tree; gives its root. */
export function closeStructure({ pack, root, document, letters, pages }: Structure): Ref {
	const parents = `/ParentTree<</Nums[${pages.join(' ')}]>>/ParentTreeNextKey ${pages.length}`;
	put(pack, document, `<</S/Document/P ${root}/K[${letters.join(' ')}]>>`);
	put(pack, root, `<</Type/StructTreeRoot/K ${document}${parents}>>`);
	return root;
}
