/** Words before a number, such as “Tel.”, but no town: its comma tells it. */
const number = /^(?:\p{L}[\p{L} .:]*)?(?<digits>\+?[\d(][\d\s().–-]*\d)$/u;
/** A postal code has fewer digits, or fewer groups of them. */
const SURELY = 10;
const FEWEST = 7;
const local = /^\d{3}[ .–-]\d{4}$/;

/** Whether a line of a letterhead is a telephone number. */
export function isTelephone(line: string): boolean {
	const digits = number.exec(line.trim())?.groups?.digits;
	if (digits === undefined) return false;
	const count = digits.replace(/\D/g, '').length;
	const groups = digits.split(/\D+/).filter(Boolean).length;
	return count >= SURELY || (count >= FEWEST && (groups >= 3 || local.test(digits)));
}
