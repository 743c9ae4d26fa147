import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have the sense that you have reached what you came for, and I would like us to plan our ending${withLastSession(dates)}.`,
		'We settle the day together, and we can meet less often until then, so that you can try how it feels.',
		'The door stays open: if you need me again, you may call.'
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
