import { writer } from '$lib/catalog/prose/prose';
import leave from './leave.json';
import missed from './missed.json';
import pieces from './pieces.json';
import type { Answers, SpokenDates, TellingRow, TellingWords } from './words';

/** What is answered alike before every break from which the therapist comes back, and where somebody stayed away and is reached again. */
const shared: Readonly<Record<string, Answers>> = { leave, missed };

const is = (name: keyof SpokenDates) => (dates: SpokenDates) => dates[name] !== null;
const text = (name: keyof SpokenDates) => (dates: SpokenDates) => dates[name] ?? '';

const vocabulary = {
	facts: {
		lastSession: text('lastSession'),
		closing: text('closing'),
		back: text('back'),
		third: text('third'),
		hasLastSession: is('lastSession'),
		hasClosing: is('closing'),
		hasBack: is('back'),
		hasThird: is('third')
	},
	lists: {},
	entries: {},
	pieces,
	blocks: {}
};

/** @throws where the row says like whom, and nobody answers so. */
export function tellingOf({ sentences, like, answers, more }: TellingRow): TellingWords {
	const common = like === undefined ? {} : shared[like];
	if (!common) throw new Error(`no answers are “${like}”`);
	return {
		sentences: (dates) => sentences.map((each) => writer(vocabulary, dates).text(each)),
		answers: { ...common, ...answers },
		...(more ? { more } : {})
	};
}
