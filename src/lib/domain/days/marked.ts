/** A sentence with what stands in the place of each of its marks, such as `{day}`; nothing for what is not known. */
export const filledIn = (
	sentence: string,
	known: Readonly<Record<string, string | null>>
): string => sentence.replace(/\{(\w+)\}/g, (_, mark: string) => known[mark] ?? '');
