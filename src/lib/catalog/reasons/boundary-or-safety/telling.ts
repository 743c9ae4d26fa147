import type { TellingWords } from '$lib/catalog/telling/common/words';
import words from './telling.json';

export default {
	sentences: (dates) => [
		`I have to tell you that I cannot go on as your therapist${dates.lastSession ? `, and that our work ends on ${dates.lastSession}` : ''}.`,
		'I have thought about it with care and asked for advice, and my choice is firm.',
		`You will have names of others who can help, all of it in writing, and ${dates.third ?? 'one person'} to turn to with questions.`
	],
	answers: words.answers
} satisfies TellingWords;
