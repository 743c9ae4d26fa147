import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`Thank you for telling me that you want to end${withLastSession(dates)}; it is your choice, and I respect it.`,
		'If you like, we can use one more session to look back and plan what comes next, and it is fine if you would rather not.',
		'The door stays open, and I am glad to give you names of others if you want some.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
