import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have news that touches our work: I am going to move away, and I will close my practice here${untilWhen(dates)}.`,
		'The reason lies in my own life and not in you, and I wanted to say it to you in person.',
		'There is time to talk about what this means, and I will help you to find your next provider.'
	],
	answers: words.answers
} satisfies TellingWords;
