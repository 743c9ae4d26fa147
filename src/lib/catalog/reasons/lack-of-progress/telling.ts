import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`We have looked at how it goes and changed our plan, and I think that a different approach may serve you better than more of mine; so I would like us to end${withLastSession(dates)}.`,
		'You have done your part: the way I work may just not be what helps you most.',
		'I will not leave you without a plan: we find somebody who works in another way, and we end with time to talk.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
