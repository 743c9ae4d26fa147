import { leaveAnswers } from '$lib/catalog/telling/common/leave';
import { forHowLong, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I want to tell you early that I am going to take a leave from work${forHowLong(dates)}.`,
		'It has nothing to do with you or with how our work is going.',
		'Somebody will be there for you while I am away, and you may also change to a new person for good if you prefer.'
	],
	answers: { ...leaveAnswers, ...words.answers }
} satisfies TellingWords;
