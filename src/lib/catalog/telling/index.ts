/** Words for telling, one file for each reason: import them when the page is opened. */
import {
	type Question,
	type TellingWords,
	type Topic,
	topics
} from '$lib/catalog/telling/common/words';

export { words as telling } from '$lib/catalog/reasons/telling';
export type { Question, SpokenDates, TellingWords } from './common/words';

/** The questions that are asked where this is the reason, each with an honest, short answer. */
export function questions({ answers, more = [] }: TellingWords): Question[] {
	const common = (Object.keys(topics) as Topic[]).flatMap((topic) => {
		const own = answers[topic];
		const answer = own === undefined ? usual[topic] : own;
		return answer ? [{ question: topics[topic], answer }] : [];
	});
	return [...more, ...common];
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

/** What holds for most reasons; a topic that is not here is answered by a reason alone. */
const usual: Partial<Record<Topic, string>> = {
	next: 'I will give you at least three names and ask first whether they have room. You choose, and I can help with the first call.',
	writing:
		'You may write to me about your records or a referral. I cannot give therapy by letter once we have ended, and I may answer late. We will settle before then what suits us both.',
	records:
		'They are kept safe for as long as the rules ask. My letter says who holds them and how you ask for a copy.',
	notWell:
		'Until our last session, call me as you do now. After that, and at any hour, the crisis lines in my letter are there, and we will write down what helps.'
};
