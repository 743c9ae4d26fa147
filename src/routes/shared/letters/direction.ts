const rightToLeft =
	/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a line begins at its right: its first letter is of such a script. */
export const isRightToLeft = (line: string): boolean => rightToLeft.test(line);
