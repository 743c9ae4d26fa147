/**
 * Widths of characters that no letter face has, in parts of the type size: the browser draws them in whatever face
 * it has, so these are what most faces keep within.
 */
const wide =
	/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const mark = /[\p{Mn}\p{Me}\p{Cf}]/u;
const usual = 0.65;

/** Of one UTF-16 unit; the first half of a pair counts for both. */
export function widthElsewhere(unit: number): number {
	if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
	if (unit >= 0xd800 && unit <= 0xdbff) return 1;
	const character = String.fromCharCode(unit);
	if (mark.test(character)) return 0;
	return wide.test(character) ? 1 : usual;
}
