/**
 * The label sheets and envelopes that can be printed on, in points (1/72 inch) from the top left. Within a label the
 * print keeps clear of the edge by more than what published measures of it differ, and than a printer shifts a sheet.
 */

const inch = (count: number) => count * 72;
const mm = (count: number) => (count * 72) / 25.4;

export type Size = { width: number; height: number };
export type Box = Size & { x: number; y: number };

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

const letter = { width: inch(8.5), height: inch(11) };
const a4 = { width: mm(210), height: mm(297) };

export const labelSheets = {
	'avery-5160': {
		title: 'Labels Avery 5160: 30 on US Letter',
		paper: letter,
		columns: 3,
		rows: 10,
		first: { x: inch(3 / 16), y: inch(1 / 2), width: inch(2 + 5 / 8), height: inch(1) },
		pitch: { x: inch(2 + 3 / 4), y: inch(1) },
		padding: { x: 9, y: 5 },
		type: 10.5,
		source:
			'Size, rows and the white above: gLabels, avery-us-templates.xml, 5160. Columns stand evenly on the sheet (3/16 in at the sides, 2¾ in apart), as an older version of that file has them; the newer has 5/32 in and 2 25/32 in, which is 2¼ points away at most. Read November 27, 2026'
	},
	'avery-5163': {
		title: 'Labels Avery 5163: 10 on US Letter',
		paper: letter,
		columns: 2,
		rows: 5,
		first: { x: inch(5 / 32), y: inch(1 / 2), width: inch(4), height: inch(2) },
		pitch: { x: inch(4 + 3 / 16), y: inch(2) },
		padding: { x: 16, y: 12 },
		type: 13,
		source:
			'gLabels, avery-us-templates.xml, 5163; the white at the sides is the even 5/32 in. Read November 27, 2026'
	},
	'avery-l7160': {
		title: 'Labels Avery L7160: 21 on A4',
		paper: a4,
		columns: 3,
		rows: 7,
		first: { x: mm(7.25), y: mm(15.15), width: mm(63.5), height: mm(38.1) },
		pitch: { x: mm(66), y: mm(38.1) },
		padding: { x: 10, y: 8 },
		type: 10.5,
		source:
			'Size, rows and columns: gLabels, avery-iso-templates.xml, 7160 (63.5 × 38.1 mm). They stand evenly on the sheet (7.25 and 15.15 mm, columns 2.5 mm apart), within a point of that file. Read November 27, 2026'
	}
} as const satisfies Record<string, LabelSheet>;

export const envelopes = {
	'us-10': {
		title: 'Envelopes US #10',
		paper: { width: inch(9.5), height: inch(4.125) },
		sender: { x: inch(3 / 8), y: inch(3 / 8), width: inch(3.25), height: inch(0.95) },
		address: { x: inch(4), y: inch(1.5), width: inch(5), height: inch(2) },
		type: 13,
		senderHead: '',
		source:
			'USPS DMM 202, 2.1: the address stands from ⅝ to 2¾ in above the lower edge and ½ in from the sides; Publication 28, A1: nothing in the 4¾ × ⅝ in at the lower right. Read November 27, 2026'
	},
	dl: {
		title: 'Envelopes DL (110 × 220 mm)',
		paper: { width: mm(220), height: mm(110) },
		sender: { x: mm(10), y: mm(8), width: mm(95), height: mm(20) },
		address: { x: mm(88), y: mm(45), width: mm(112), height: mm(45) },
		type: 12,
		senderHead: 'Return address:',
		source:
			'Royal Mail, A guide for letter envelope design and clear addressing, as www.ciconi.co.uk/return-address-guidance tells it: the return address at the top left, named so, no lower than 28 mm, 75 mm from the right edge, 12 mm from the address. 20 mm below and at the right are kept clear by our own choice. Read November 27, 2026'
	}
} as const satisfies Record<string, Envelope>;

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
	const { x, y, width, height } = labelAt(sheet, place);
	const { padding } = sheet;
	return {
		x: x + padding.x,
		y: y + padding.y,
		width: width - 2 * padding.x,
		height: height - 2 * padding.y
	};
}
