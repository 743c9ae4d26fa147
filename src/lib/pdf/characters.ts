/**
 * What both faces can draw, as inclusive ranges of code points. `scripts/fonts.mjs` cuts the faces
 * to these and refuses a face that lacks one. Marks that need positioning are left out on purpose.
 */
export const drawable: readonly (readonly [first: number, last: number])[] = [
	[0x20, 0x7e]
];

export function isDrawable(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return drawable.some(([first, last]) => code >= first && code <= last);
}
