/** Two people or more in one name. */

/** “Mia and Karl Stone”: a joint account, in which nobody has a letter, a release or a file of their own. */
export function isTwoNames(name: string): boolean {
	return /\S\s+(and|und|et)\s+\S|\p{L}\s*[&+/]\s*\p{L}/iu.test(name);
}

/** The same of a name in a list, where a household may stand too; “Ortega y Gasset” is asked, and no mistake. */
export function isSeveral(name: string): boolean {
	return isTwoNames(name) || /\sy\s|\b(family|household|couple)\b/i.test(name);
}

export const twoNames = 'Two people in one name: enter each by name, so that each has a letter.';
