/** Flags of a part of a composed glyph: https://learn.microsoft.com/typography/opentype/spec/glyf */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

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
