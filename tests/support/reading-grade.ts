/** The school grade a text asks for (Flesch and Kincaid 1975), roughly: syllables are counted by groups of vowels. */
export function readingGrade(text: string): number {
	const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((each) => /\p{L}/u.test(each));
	const words = text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? [];
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
	if (words.length === 0) return 0;
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
	const spoken = word.replace(/(?:[^laeiouyscxzgh]es|[^aeiouytd]ed|[^laeiouy]e)$/, '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
