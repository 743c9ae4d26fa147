import type { TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	...words,
	sentences: () => words.sentences as [string, string, string]
} satisfies TellingWords;
