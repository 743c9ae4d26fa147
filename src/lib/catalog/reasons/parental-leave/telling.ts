import { leaveAnswers } from '$lib/catalog/telling/common/leave';
import { forHowLong, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have some personal news: I am going to be away on parental leave${forHowLong(dates)}.`,
		'The first day may come sooner than planned, so I want us to be ready early.',
		'Somebody will be there for you while I am away, and you may feel about this however you do.'
	],
	answers: { ...leaveAnswers, ...words.answers },
	more: words.more
} satisfies TellingWords;
