import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`We have talked about the account, and I cannot go on seeing you as things are; so I would like us to plan an ending${withLastSession(dates)}.`,
		'This is about the fee we agreed on and not about your worth or our work.',
		'We still have time to end well, and I will help you to find a place with a fee that you can pay.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
