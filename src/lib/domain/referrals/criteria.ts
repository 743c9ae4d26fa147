/** What makes a provider suit a client, one entry a question; its words are rows of `criteria.json`. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { filledIn } from '$lib/domain/days/marked';
import { inSentence } from '$lib/domain/rules';
import table from './criteria.json';
import { named, type Verdict } from './named';
import { isFresh, type Listed } from './referrals';
import type { Around, Wish } from './wish';

type Question = keyof typeof table;

/** One opening is named to so many people: each of them is given three names and takes one. */
export const namesAnOpening = 3;

const formatWords = { inPerson: 'in person', telehealth: 'by video or phone' };

const judges: Record<Question, (wish: Wish, listed: Listed, today: Day) => Verdict> = {
	languages: (wish, { provider }) => named(wish, provider, 'languages'),
	speciality: (wish, { provider }) => named(wish, provider, 'speciality'),
	insurers: (wish, { provider }) => named(wish, provider, 'insurers'),
	formats: ({ format }, { provider: { formats } }) => {
		if (format === null) return 'any';
		if (formats.length === 0) return 'unknown';
		return formats.includes(format) ? 'fits' : 'differs';
	},
	places: ({ place }, { provider: { places } }) => {
		if (place === null) return 'any';
		return places.length === 0 ? 'unknown' : 'fits';
	},
	openings: (_, { free, named }) => {
		if (free === null) return 'unknown';
		return named < free * namesAnOpening ? 'fits' : 'differs';
	},
	checked: (_, { provider }, today) => {
		if (provider.checkedOn === null) return 'unknown';
		return isFresh(provider, today) ? 'fits' : 'differs';
	}
};

/** In the order in which a match tells them; `must`: a client cannot do without it. */
export const criteria = (Object.keys(table) as Question[]).map((id) => ({
	must: table[id].must,
	judge: judges[id],
	/** Whoever cannot wait needs somebody who surely has room. */
	weight: ({ need }: Wish): number => table[id].weight[need === 'urgent' ? need : 'usual'],
	words: (verdict: Exclude<Verdict, 'any'>, ...of: Parameters<typeof marks>): string =>
		filledIn(table[id][verdict], marks(...of))
}));

/** What the words leave open; empty where it is not known, for then no words name it. */
function marks(wish: Wish, { provider, named, free }: Listed, { region, placeTitle }: Around) {
	const { language, speciality, insurer, format, place } = wish;
	return {
		...{ language, speciality, insurer, theirs: provider.speciality, named: String(named) },
		format: format ? formatWords[format] : '',
		place: inSentence(placeTitle(place ?? '')),
		openings: free === 1 ? '1 opening' : `${free} openings`,
		checkedOn: provider.checkedOn ? writeDay(provider.checkedOn, region) : ''
	};
}
