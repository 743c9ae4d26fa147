import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have news that touches our work: I am going to leave this practice${untilWhen(dates)}.`,
		'It is a change in my own working life, and you did nothing to bring it about.',
		'You choose freely how to go on, and I will tell you what speaks for and against each way.'
	],
	answers: words.answers
} satisfies TellingWords;
