import type { PlacedBlock } from '$lib/pdf/layout/laid';
import { nextRef, put, type Packed } from './packed';
import type { Ref } from './ref';
import { number, textString } from './words';

/** One thing a reader is told of, and where on the paper it stands: marked content of pages. */
type Element = {
	ref: Ref;
	placed: PlacedBlock;
	pageHeight: number;
	marks: { page: Ref; mark: number }[];
	/** What is told of in place of marked content: a field to fill in. */
	object?: { page: Ref; object: Ref };
};

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
	const [root, document] = [nextRef(pack), nextRef(pack)];
	return { pack, root, document, letters: [], elements: new Map(), onPage: [], pages: [] };
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
	const field = { ref, placed, pageHeight, marks: [], object: { page, object } };
	tree.elements.set(placed.element, field);
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

/** Writes the elements of a letter, with what belongs to a list inside it; gives the outermost. */
function addElements(pack: Packed, parent: Ref, elements: Element[]): Ref[] {
	return runs(elements, inOneList).map((run) =>
		run[0].placed.list === null ? addLeaf(pack, parent, run[0]) : addList(pack, parent, run)
	);
}

function inOneList(before: Element, now: Element): boolean {
	return now.placed.list !== null && now.placed.list === before.placed.list;
}

function addList(pack: Packed, parent: Ref, elements: Element[]): Ref {
	const list = nextRef(pack);
	const items = runs(elements, (before) => before.placed.block.role === 'Lbl').map((run) => {
		const item = nextRef(pack);
		const kids = run.map((element) => addLeaf(pack, item, element)).join(' ');
		put(pack, item, `<</S/LI/P ${list}/K[${kids}]>>`);
		return item;
	});
	const marked = elements.some(({ placed }) => placed.block.role === 'Lbl');
	const look = `/A<</O/List/ListNumbering/${marked ? 'Disc' : 'None'}>>`;
	put(pack, list, `<</S/L/P ${parent}${look}/K[${items.join(' ')}]>>`);
	return list;
}

function addLeaf(pack: Packed, parent: Ref, element: Element): Ref {
	if (element.object) {
		const { page, object } = element.object;
		const kid = `<</Type/OBJR/Pg ${page}/Obj ${object}>>`;
		put(pack, element.ref, `<</S/Form/P ${parent}/Pg ${page}/K ${kid}>>`);
		return element.ref;
	}
	const [first, ...more] = element.marks;
	const others = more.map(({ page, mark }) => `<</Type/MCR/Pg ${page}/MCID ${mark}>>`).join('');
	const kids = others ? `[${first?.mark} ${others}]` : ` ${first?.mark}`;
	const { role } = element.placed.block;
	const source = `<</S/${role}/P ${parent}/Pg ${first?.page}/K${kids}${figure(element)}>>`;
	put(pack, element.ref, source);
	return element.ref;
}

function figure({ placed: { block, x, y }, pageHeight }: Element): string {
	if (!block.image) return '';
	const { alt, width, height } = block.image;
	const top = pageHeight - y;
	const bounds = [x, top - height, x + width, top].map(number).join(' ');
	return `/Alt${textString(alt)}/A<</O/Layout/Placement/Block/BBox[${bounds}]>>`;
}

function runs<T>(all: readonly T[], together: (before: T, now: T) => boolean): [T, ...T[]][] {
	const found: [T, ...T[]][] = [];
	for (const each of all) {
		const run = found.at(-1);
		if (run && together(run.at(-1) ?? run[0], each)) run.push(each);
		else found.push([each]);
	}
	return found;
}
