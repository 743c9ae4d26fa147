/** Flags of a part of a composed glyph: https://learn.microsoft.com/typography/opentype/spec/glyf */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

type Part = { glyph: number; at: number; flags: number; end: number };

function view(outline: Uint8Array): DataView {
	return new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
}

/** The glyphs a composed outline is made of, and where each is named; none for a simple outline. */
export function parts(outline: Uint8Array): Part[] {
	const found: Part[] = [];
	if (outline.length === 0 || view(outline).getInt16(0) >= 0) return found;
	for (let at = 10, more = true; more;) {
		const part = partAt(view(outline), at);
		found.push(part);
		at = part.end;
		more = (part.flags & MORE) !== 0;
	}
	return found;
}

function partAt(of: DataView, at: number): Part {
	const flags = of.getUint16(at);
	const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
	return { glyph: of.getUint16(at + 2), at, flags, end: at + (flags & WORDS ? 8 : 6) + scale };
}

/** The same shape without the instructions for coarse screens, and with its parts renamed. */
export function plainOutline(outline: Uint8Array, renamed: (glyph: number) => number): Uint8Array {
	if (outline.length === 0) return outline;
	const made = parts(outline);
	return made.length > 0 ? plainComposed(outline, made, renamed) : plainSimple(outline);
}

function plainSimple(outline: Uint8Array): Uint8Array {
	const counted = 10 + 2 * view(outline).getInt16(0);
	const instructions = view(outline).getUint16(counted);
	const plain = new Uint8Array(outline.length - instructions);
	plain.set(outline.subarray(0, counted));
	plain.set(outline.subarray(counted + 2 + instructions), counted + 2);
	return plain;
}

function plainComposed(
	outline: Uint8Array,
	made: Part[],
	renamed: (glyph: number) => number
): Uint8Array {
	const plain = outline.slice(0, made.at(-1)?.end);
	for (const { at, flags, glyph } of made) {
		view(plain).setUint16(at, flags & ~INSTRUCTIONS);
		view(plain).setUint16(at + 2, renamed(glyph));
	}
	return plain;
}
