/** Addresses on sheets of labels or on envelopes, as pages ready to be written. */
import type { LaidBlock, LaidPage } from '$lib/pdf/layout/laid';
import type { FaceWidths } from '$lib/pdf/layout/measure';
import { undrawableIn } from '$lib/pdf/undrawable';
import { fitted, type Fitted, type Type } from './fit';
import { labelsOn, printable, type Box, type Envelope, type LabelSheet } from './stock';

/** What became of addresses that were laid out. */
export type LaidAddresses = {
	pages: LaidPage[];
	/** Indices of those on the pages, in order. */
	made: number[];
	/** Those that are not, with a sentence for the user. */
	failed: { index: number; because: string }[];
};

const types: readonly Type[] = [
	{ size: 13, leading: 16 },
	{ size: 12, leading: 15 },
	{ size: 10.5, leading: 13 },
	{ size: 9.5, leading: 11.5 },
	{ size: 8.5, leading: 10 }
];
const senderTypes: readonly Type[] = [
	{ size: 8.5, leading: 10.5 },
	{ size: 7.5, leading: 9.25 }
];

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

/** One page each. `sender` are the lines of the return address, without which an envelope goes as well. */
export function onEnvelopes(
	addresses: readonly (readonly string[])[],
	envelope: Envelope,
	sender: readonly string[],
	face: FaceWidths
): LaidAddresses {
	const laid: LaidAddresses = { pages: [], made: [], failed: [] };
	const head = sender.length > 0 && envelope.senderHead ? [envelope.senderHead] : [];
	const from = set([...head, ...sender], envelope.sender, senderTypes, face);
	if (typeof from === 'string') {
		const because = `The return address cannot stand there. ${from}`;
		return { ...laid, failed: addresses.map((_, index) => ({ index, because })) };
	}
	const fromBlock = block(from);
	addresses.forEach((lines, index) => {
		const address = set(lines, envelope.address, typesFor(envelope), face);
		if (typeof address === 'string') laid.failed.push({ index, because: address });
		else {
			const page: LaidPage = { ...envelope.paper, blocks: [] };
			if (from.lines.length > 0) put(page, fromBlock, envelope.sender, 2 * index);
			put(page, block(address), envelope.address, 2 * index + 1);
			laid.pages.push(page);
			laid.made.push(index);
		}
	});
	return laid;
}

function typesFor({ type }: { type: number }): readonly Type[] {
	return types.filter(({ size }) => size <= type);
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

function heightOf({ lines, leading }: Fitted): number {
	return lines.length * leading;
}

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
		lines: lines.map((text, row) => ({
			text,
			x: 0,
			y: row * leading + leading / 2 + 0.35 * size,
			size,
			face: 'regular',
			quiet: false
		})),
		image: null
	};
}
