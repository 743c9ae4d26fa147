import type { PDFContext, PDFRef } from 'pdf-lib';
import type { PlacedBlock } from '../layout/laid';
import { Raw, number, textString } from './raw';

/** One thing a reader is told of, and where on the paper it stands: marked content of pages. */
type Element = {
	ref: PDFRef;
	placed: PlacedBlock;
	pageHeight: number;
	marks: { page: PDFRef; mark: number }[];
};

/** The structure tree of a file: Document, in it a Part for each letter, in it what the letter has. */
export type Structure = {
	/** Marks a block for readers; gives the number of its mark on the page. */
	mark: (placed: PlacedBlock, page: PDFRef, pageHeight: number) => number;
	/** Gives the ended page's key in the parent tree. */
	endPage: () => number;
	endLetter: (language: string) => void;
	/** Writes the tree; gives its root. */
	close: () => PDFRef;
};

export function structure(context: PDFContext): Structure {
	const root = context.nextRef();
	const whole = context.nextRef();
	const letters: PDFRef[] = [];
	const pages: string[] = [];
	let elements = new Map<number, Element>();
	let onPage: PDFRef[] = [];
	return {
		mark(placed, page, pageHeight) {
			let element = elements.get(placed.element);
			element ??= { ref: context.nextRef(), placed, pageHeight, marks: [] };
			elements.set(placed.element, element);
			element.marks.push({ page, mark: onPage.length });
			return onPage.push(element.ref) - 1;
		},
		endPage() {
			const key = pages.length;
			pages.push(`${key}[${onPage.join(' ')}]`);
			onPage = [];
			return key;
		},
		endLetter(language) {
			letters.push(addLetter(context, whole, [...elements.values()], language));
			elements = new Map();
		},
		close() {
			const tree = `/ParentTree<</Nums[${pages.join(' ')}]>>/ParentTreeNextKey ${pages.length}`;
			context.assign(whole, Raw.of(`<</S/Document/P ${root}/K[${letters.join(' ')}]>>`));
			context.assign(root, Raw.of(`<</Type/StructTreeRoot/K ${whole}${tree}>>`));
			return root;
		}
	};
}

function addLetter(
	context: PDFContext,
	parent: PDFRef,
	elements: Element[],
	language: string
): PDFRef {
	const part = context.nextRef();
	const children = runs(
		elements,
		(before, now) => now.placed.list !== null && now.placed.list === before.placed.list
	).map((run) =>
		run[0].placed.list === null ? leaf(context, part, run[0]) : addList(context, part, run)
	);
	const kids = children.join(' ');
	context.assign(part, Raw.of(`<</S/Part/P ${parent}/Lang(${language})/K[${kids}]>>`));
	return part;
}

function addList(context: PDFContext, parent: PDFRef, elements: Element[]): PDFRef {
	const list = context.nextRef();
	const items = runs(elements, (before) => before.placed.block.role === 'Lbl').map((run) => {
		const item = context.nextRef();
		const kids = run.map((element) => leaf(context, item, element)).join(' ');
		context.assign(item, Raw.of(`<</S/LI/P ${list}/K[${kids}]>>`));
		return item;
	});
	context.assign(list, Raw.of(`<</S/L/P ${parent}/K[${items.join(' ')}]>>`));
	return list;
}

function leaf(context: PDFContext, parent: PDFRef, element: Element): PDFRef {
	const { ref, placed, marks } = element;
	const [first, ...more] = marks.map(({ page, mark }) => ({ page, mark }));
	const others = more.map(({ page, mark }) => ` <</Type/MCR/Pg ${page}/MCID ${mark}>>`).join('');
	const kids = others ? `[${first?.mark}${others}]` : ` ${first?.mark}`;
	const { role } = placed.block;
	const source = `<</S/${role}/P ${parent}/Pg ${first?.page}/K${kids}${figure(element)}>>`;
	context.assign(ref, Raw.of(source));
	return ref;
}

function figure({ placed: { block, x, y }, pageHeight }: Element): string {
	if (!block.image) return '';
	const { alt, width, height } = block.image;
	const top = pageHeight - y;
	const bounds = [x, top - height, x + width, top].map(number).join(' ');
	return `/Alt${textString(alt)}/A<</O/Layout/Placement/Block/BBox[${bounds}]>>`;
}

/** Neighbours that belong together. */
function runs<T>(all: readonly T[], together: (before: T, now: T) => boolean): [T, ...T[]][] {
	const found: [T, ...T[]][] = [];
	for (const each of all) {
		const run = found.at(-1);
		if (run && together(run.at(-1) ?? run[0], each)) run.push(each);
		else found.push([each]);
	}
	return found;
}
