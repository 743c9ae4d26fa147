import type { PlacedBlock } from '$lib/pdf/layout/laid';
import { nextRef, put, type Packed, type Ref } from './packed';
import { number, textString } from './words';

/** One thing a reader is told of, and where on the paper it stands: marked content of pages. */
export type Element = {
	ref: Ref;
	placed: PlacedBlock;
	pageHeight: number;
	marks: { page: Ref; mark: number }[];
	/** What is told of in place of marked content: a field to fill in. */
	object?: { page: Ref; object: Ref };
};

/** Writes the elements of a letter, with what belongs to a list inside it; gives the outermost. */
export function addElements(pack: Packed, parent: Ref, elements: Element[]): Ref[] {
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
	put(pack, list, `<</S/L/P ${parent}/K[${items.join(' ')}]>>`);
	return list;
}

function addLeaf(pack: Packed, parent: Ref, element: Element): Ref {
	if (element.object) return addField(pack, parent, element.ref, element.object);
	const [first, ...more] = element.marks;
	const others = more.map(({ page, mark }) => `<</Type/MCR/Pg ${page}/MCID ${mark}>>`).join('');
	const kids = others ? `[${first?.mark} ${others}]` : ` ${first?.mark}`;
	const { role } = element.placed.block;
	const source = `<</S/${role}/P ${parent}/Pg ${first?.page}/K${kids}${figure(element)}>>`;
	put(pack, element.ref, source);
	return element.ref;
}

function addField(
	pack: Packed,
	parent: Ref,
	ref: Ref,
	{ page, object }: { page: Ref; object: Ref }
): Ref {
	const kid = `<</Type/OBJR/Pg ${page}/Obj ${object}>>`;
	put(pack, ref, `<</S/Form/P ${parent}/Pg ${page}/K ${kid}>>`);
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
