import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I want to tell you something early, so that we have time for it: I am going to retire${untilWhen(dates)}.`,
		'It was not an easy choice, and nothing you said or did has led to it.',
		'Until then I am here, and we will plan together how we end and who can be there for you after.'
	],
	answers: words.answers
} satisfies TellingWords;
