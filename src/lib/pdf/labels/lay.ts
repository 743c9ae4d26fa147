/** Addresses on sheets of labels or on envelopes, as pages ready to be written. */
import type { LaidBlock, LaidPage } from '$lib/pdf/layout/laid';
import type { FaceWidths } from '$lib/pdf/layout/measure';
import { lineAt } from '$lib/pdf/layout/typesetter';
import { undrawableIn } from '$lib/pdf/undrawable';
import { fitted, type Fitted } from './fit';
import {
	labelsOn,
	printable,
	types,
	type Box,
	type Envelope,
	type LabelSheet,
	type Type
} from './stock';

/** What became of addresses that were laid out. */
export type LaidAddresses = {
	pages: LaidPage[];
	/** Indices of those on the pages, in order. */
	made: number[];
	/** Those that are not, with a sentence for the user. */
	failed: { index: number; because: string }[];
};

/** @param start the first label to be used, from 1: those before it are gone already */
export function onLabels(
	addresses: readonly (readonly string[])[],
	sheet: LabelSheet,
	start: number,
	face: FaceWidths
): LaidAddresses {
	const laid: LaidAddresses = { pages: [], made: [], failed: [] };
	let next = start - 1;
	addresses.forEach((lines, index) => {
		const place = next % labelsOn(sheet);
		const box = printable(sheet, place);
		const address = set(lines, box, typesFor(sheet), face);
		if (typeof address === 'string') laid.failed.push({ index, because: address });
		else {
			if (place === 0 || laid.pages.length === 0) laid.pages.push({ ...sheet.paper, blocks: [] });
			const y = box.y + (box.height - heightOf(address)) / 2;
			put(laid.pages.at(-1), block(address), { ...box, y }, index);
			laid.made.push(index);
			next += 1;
		}
	});
	return laid;
}

/** One page each. `senders` are the lines of each return address, without which an envelope goes as well. */
export function onEnvelopes(
	addresses: readonly (readonly string[])[],
	envelope: Envelope,
	senders: readonly (readonly string[])[],
	face: FaceWidths
): LaidAddresses {
	const laid: LaidAddresses = { pages: [], made: [], failed: [] };
	const fail = (index: number, because: string) => void laid.failed.push({ index, because });
	addresses.forEach((lines, index) => {
		const sender = senders[index] ?? [];
		const head = sender.length > 0 && envelope.senderHead ? [envelope.senderHead] : [];
		const from = set([...head, ...sender], envelope.sender, types.senders, face);
		const address = set(lines, envelope.address, typesFor(envelope), face);
		if (typeof from === 'string')
			return fail(index, `The return address cannot stand there. ${from}`);
		if (typeof address === 'string') return fail(index, address);
		const page: LaidPage = { ...envelope.paper, blocks: [] };
		if (from.lines.length > 0) put(page, block(from), envelope.sender, 2 * index);
		put(page, block(address), envelope.address, 2 * index + 1);
		laid.pages.push(page);
		laid.made.push(index);
	});
	return laid;
}

function typesFor({ type }: { type: number }): readonly Type[] {
	return types.addresses.filter(({ size }) => size <= type);
}

/** The address in its box, or why it cannot stand there as it is. */
function set(
	lines: readonly string[],
	box: Box,
	sizes: readonly Type[],
	face: FaceWidths
): Fitted | string {
	const [character] = undrawableIn(lines.join(' '));
	if (character) return `The typeface lacks the character “${character}”. Write this one by hand.`;
	return (
		fitted(face, lines, box, sizes) ?? 'The address is too long or has too many lines to fit here.'
	);
}

const heightOf = ({ lines, leading }: Fitted): number => lines.length * leading;

function put(
	page: LaidPage | undefined,
	block: LaidBlock,
	{ x, y }: { x: number; y: number },
	element: number
): void {
	page?.blocks.push({ block, x, y, element, list: null });
}

function block(address: Fitted): LaidBlock {
	const { lines, size, leading } = address;
	return {
		role: 'P',
		height: heightOf(address),
		lines: lines.map((text, row) =>
			lineAt(row * leading, text, { face: 'regular', size, leading })
		),
		image: null
	};
}
