import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I think that somebody with other skills than mine can help you better, and I would like us to plan a change${withLastSession(dates)}.`,
		'It is about what I can offer and not about who you are.',
		'I will help you to find that person, we take the time to end well, and I would like to hear how you see it.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
