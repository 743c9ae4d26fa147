/** An address in the largest type in which it fits its box. */
import { textWidth, type FaceWidths } from '$lib/pdf/layout/measure';
import { wrap } from '$lib/pdf/layout/wrap';
import type { Size, Type } from './stock';

/** An address as it is set: its lines on paper, and in which type. */
export type Fitted = Type & { lines: string[] };

/** A line that goes on begins with this, so that it is not taken for a line of its own. */
const GOES_ON = '\u2003';

/**
 * The lines of an address in the largest type in which each has its own line, else in the largest in which they fit
 * broken between words. Nothing is ever cut off: `null` where no type will do.
 */
export function fitted(
	face: FaceWidths,
	lines: readonly string[],
	room: Size,
	types: readonly Type[]
): Fitted | null {
	const whole = lines.map((line) => line.normalize('NFC'));
	const inRows = ({ leading }: Type, count: number) => count * leading <= room.height;
	const fits = ({ size }: Type, line: string) => textWidth(face, line, size) <= room.width;
	for (const type of types)
		if (inRows(type, whole.length) && whole.every((line) => fits(type, line)))
			return { ...type, lines: whole };
	for (const type of types) {
		const broken = whole.flatMap((line) => brokenAt(face, line, type.size, room.width));
		if (inRows(type, broken.length) && broken.every((line) => fits(type, line)))
			return { ...type, lines: broken };
	}
	return null;
}

/** Broken between words alone; a word that is too long stays whole, and does not fit. */
function brokenAt(face: FaceWidths, line: string, size: number, width: number): string[] {
	if (textWidth(face, line, size) <= width) return [line];
	const room = width - textWidth(face, GOES_ON, size);
	const longest = Math.max(...line.split(' ').map((word) => textWidth(face, word, size)));
	if (longest > room) return [line];
	return wrap(face, line, size, room).map((part, index) =>
		index === 0 ? part.trimEnd() : GOES_ON + part.trimEnd()
	);
}
