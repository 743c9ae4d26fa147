/** Words for telling, one file for each reason: import them when the page is opened. */
import type { Question, TellingWords } from './words';

export type { Question, SpokenDates, TellingWords } from './words';

export const telling: readonly TellingWords[] = Object.values(
	import.meta.glob<TellingWords>(['./*.ts', '!./index.ts', '!./words.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
);

/** The questions most clients ask, each with an honest, short answer. */
export function questions({ ill, whyNow, follow }: TellingWords): Question[] {
	return [
		{ question: 'Are you ill?', answer: ill },
		{ question: 'Why now?', answer: whyNow },
		{ question: 'Is it because of me?', answer: 'No. It would have come all the same.' },
		{ question: 'May I follow you?', answer: follow },
		{
			question: 'Who will I see?',
			answer:
				'I will give you at least three names and ask first whether they have room. You choose, and I can help with the first call.'
		},
		{
			question: 'May I write to you?',
			answer:
				'You may write to me about your records or a referral. I cannot give therapy by letter once we have ended, and I may answer late. We will settle before then what suits us both.'
		},
		{
			question: 'What about my records?',
			answer:
				'They are kept safe for as long as the rules ask. My letter says who holds them and how you ask for a copy.'
		},
		{
			question: 'What if I am not well before I have somebody new?',
			answer:
				'Until our last session, call me as you do now. After that, and at any hour, the crisis lines in my letter are there, and we will write down what helps.'
		}
	];
}

/** What makes telling go well, for the therapist to read before. */
export const advice: readonly string[] = [
	'Say it early in the session, so that there is time for what it stirs.',
	'Say the plain fact and the day; then stop, and let them answer.',
	'Tell a child in words for that age, and those with legal authority too.',
	'Tell a group in the group; tell couples and families together where they come together.',
	'Do not tell anybody in the midst of a crisis: steady that first, and talk it over with a colleague.',
	'Give the letter afterwards, by hand if you can, so that nobody hears it first on paper.'
];
