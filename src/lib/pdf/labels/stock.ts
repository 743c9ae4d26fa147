/**
 * The label sheets and envelopes that can be printed on, in points (1/72 inch) from the top left. Within a label the
 * print keeps clear of the edge by more than what published measures of it differ, and than a printer shifts a sheet.
 */
import stock from './stock.json';

export type Size = { width: number; height: number };
export type Box = Size & { x: number; y: number };
export type Type = { size: number; leading: number };

/** The types of addresses and of return addresses, the largest first. */
export const types: Readonly<Record<'addresses' | 'senders', readonly Type[]>> = stock.types;

/** A sheet of equal labels, counted row by row from the top left. */
export type LabelSheet = {
	title: string;
	paper: Size;
	columns: number;
	rows: number;
	/** The first label, and how far it is from one to the next. */
	first: Box;
	pitch: { x: number; y: number };
	/** White within each label. */
	padding: { x: number; y: number };
	type: number;
	/** Where the measures are from. */
	source: string;
};

/** An envelope, printed on its front with the flap behind. */
export type Envelope = {
	title: string;
	paper: Size;
	/** Where the return address may stand, and where the address. */
	sender: Box;
	address: Box;
	type: number;
	/** What stands above the return address; empty: nothing. */
	senderHead: string;
	source: string;
};

/** Measures are written in inches or millimetres, but for the white within a label: that is in points. */
function points<Of extends Record<string, number>>(of: Of, unit: string): Of {
	const by = (count: number) => (unit === 'mm' ? (count * 72) / 25.4 : count * 72);
	return Object.fromEntries(Object.entries(of).map(([side, count]) => [side, by(count)])) as Of;
}

function eachOf<Id extends string, Row, Made>(all: Record<Id, Row>, make: (row: Row) => Made) {
	const made = Object.entries<Row>(all).map(([id, row]) => [id, make(row)]);
	return Object.fromEntries(made) as Record<Id, Made>;
}

export const labelSheets = eachOf(stock.labelSheets, ({ unit, ...row }): LabelSheet => ({
	...row,
	paper: points(row.paper, unit),
	first: points(row.first, unit),
	pitch: points(row.pitch, unit)
}));

export const envelopes = eachOf(stock.envelopes, ({ unit, ...row }): Envelope => ({
	...row,
	paper: points(row.paper, unit),
	sender: points(row.sender, unit),
	address: points(row.address, unit)
}));

export type LabelSheetId = keyof typeof labelSheets;
export type EnvelopeId = keyof typeof envelopes;

/** How many labels a sheet has. */
export const labelsOn = ({ columns, rows }: LabelSheet): number => columns * rows;

/** The label at a place counted from 0, row by row. */
export function labelAt({ first, pitch, columns }: LabelSheet, place: number): Box {
	const [row, column] = [Math.floor(place / columns), place % columns];
	return { ...first, x: first.x + column * pitch.x, y: first.y + row * pitch.y };
}

/** What of a label may be printed on. */
export function printable(sheet: LabelSheet, place: number): Box {
	const label = labelAt(sheet, place);
	const { x, y } = sheet.padding;
	const size = { width: label.width - 2 * x, height: label.height - 2 * y };
	return { ...size, x: label.x + x, y: label.y + y };
}
