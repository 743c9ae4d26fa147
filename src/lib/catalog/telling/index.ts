/** Words for telling, one file for each reason: import them when the page is opened. */
import common from '$lib/catalog/telling/common/questions.json';
import type { Question, TellingWords, Topic } from '$lib/catalog/telling/common/words';

export { words as telling } from '$lib/catalog/reasons/telling';
export type { Question, SpokenDates, TellingWords } from './common/words';

const { topics } = common;

/** The questions that are asked where this is the reason, each with an honest, short answer. */
export function questions({ answers, more = [] }: TellingWords): Question[] {
	const asked = (Object.keys(topics) as Topic[]).flatMap((topic) => {
		const own = answers[topic];
		const answer = own === undefined ? usual[topic] : own;
		return answer ? [{ question: topics[topic], answer }] : [];
	});
	return [...more, ...asked];
}

/** What makes telling go well, for the therapist to read before. */
export const advice: readonly string[] = common.advice;

/** What holds for most reasons; a topic that is not here is answered by a reason alone. */
const usual: Partial<Record<Topic, string>> = common.usual;
