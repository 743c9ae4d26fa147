import { untilWhen, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have something to tell you that matters to us both: I am going to close my practice${untilWhen(dates)}.`,
		'It is my decision, it is not about you, and I wanted you to hear it from me first.',
		'We have time to talk about it, to end well, and to find the right person for you if you want to go on.'
	],
	answers: words.answers
} satisfies TellingWords;
