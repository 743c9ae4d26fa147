import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`We have talked about what makes it hard, and we changed what we had agreed; I think that this is not the right time or the right way for you, so I would like us to end${withLastSession(dates)}.`,
		'You have a right not to take part, and I do not want to go on in a way that does not serve you.',
		'I will not leave you without a plan: we have time to talk, and I give you names of others.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
