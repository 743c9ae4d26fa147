import { withLastSession, type TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I did something that I should not have done as your therapist, and for your sake I have to end our work${withLastSession(dates)}.`,
		'The fault is mine alone; you did nothing wrong, whatever you said, felt or wished.',
		`You may have somebody with you when we talk, you may complain about me, and ${dates.third ?? 'one person'} will see to it that you get help elsewhere.`
	],
	answers: words.answers,
	more: words.more
} satisfies TellingWords;
