import { leaveAnswers } from '$lib/catalog/telling/common/leave';
import type { TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: ({ back }) => [
		`I am calling you myself: I am ill and cannot work for now${back ? `; I plan to be back ${back}` : ''}.`,
		'I am being looked after, so you need not take care of me, and it has nothing to do with you.',
		'A colleague covers for me from today, and I will give you a day on which you hear again how it goes on.'
	],
	answers: { ...leaveAnswers, ...words.answers }
} satisfies TellingWords;
