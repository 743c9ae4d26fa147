/** The number of the letter at an index, the same in every ZIP of so many letters: `007`. */
export function numberInZip(index: number, count: number): string {
	return String(index + 1).padStart(Math.max(3, String(count).length), '0');
}

/** `copy`: of an English copy, which is not sent. */
export function nameInZip(index: number, count: number, of: 'letter' | 'copy'): string {
	const name = of === 'letter' ? 'letter' : 'copy-for-the-file';
	return `${name}-${numberInZip(index, count)}.pdf`;
}
