/** Words for telling, one file for each reason: import them when the page is opened. */
import { usual } from './common/usual';
import { topics, type Question, type TellingWords, type Topic } from './common/words';

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
