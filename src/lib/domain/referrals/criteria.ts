/** What makes a provider suit a client, one entry a question. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { folded } from '$lib/domain/records/folded';
import type { Provider } from '$lib/domain/records';
import { inSentence } from '$lib/domain/rules/place';
import { isFresh, type Listed } from './referrals';
import type { Around, Wish } from './wish';

/** `any`: the client does not mind. `unknown`: the directory does not say. */
export type Verdict = 'fits' | 'differs' | 'unknown' | 'any';

type Words = (wish: Wish, listed: Listed, around: Around) => string;

export type Criterion = {
	weight(wish: Wish): number;
	/** A client cannot do without it. */
	must: boolean;
	judge(wish: Wish, listed: Listed, today: Day): Verdict;
	words: Record<Exclude<Verdict, 'any'>, Words>;
};

/** One opening is named to so many people: each of them is given three names and takes one. */
export const namesAnOpening = 3;

const formatWords = { inPerson: 'in person', telehealth: 'by video or phone' };

export const criteria: readonly Criterion[] = [
	{
		weight: () => 5,
		must: true,
		judge: (wish, { provider }) => named(wish, provider, 'languages'),
		words: {
			fits: ({ language }) => `Speaks ${language}`,
			differs: ({ language }) => `${language} is not among their languages`,
			unknown: ({ language }) => `Ask whether they speak ${language}`
		}
	},
	{
		weight: () => 4,
		must: false,
		judge: (wish, { provider }) => named(wish, provider, 'speciality'),
		words: {
			fits: ({ speciality }) => `Speciality: ${speciality}`,
			differs: (_, { provider }) => `Another speciality: ${provider.speciality}`,
			unknown: ({ speciality }) => `Ask whether they work with ${speciality}`
		}
	},
	{
		weight: () => 4,
		must: true,
		judge: (wish, { provider }) => named(wish, provider, 'insurers'),
		words: {
			fits: ({ insurer }) => `Takes ${insurer}`,
			differs: ({ insurer }) => `${insurer} is not among their insurers`,
			unknown: ({ insurer }) => `Ask whether they take ${insurer}`
		}
	},
	{
		weight: () => 3,
		must: true,
		judge: ({ format }, { provider }) => {
			if (format === null) return 'any';
			if (provider.formats.length === 0) return 'unknown';
			return provider.formats.includes(format) ? 'fits' : 'differs';
		},
		words: {
			fits: ({ format }) => `Meets ${format ? formatWords[format] : ''}`,
			differs: ({ format }) => `Does not meet ${format ? formatWords[format] : ''}`,
			unknown: ({ format }) => `Ask whether they meet ${format ? formatWords[format] : ''}`
		}
	},
	{
		weight: () => 1,
		must: false,
		judge: ({ place }, { provider }) => {
			if (place === null) return 'any';
			return provider.places.length === 0 ? 'unknown' : 'fits';
		},
		words: {
			fits: ({ place }, _, { placeTitle }) =>
				`May practise in ${inSentence(placeTitle(place ?? ''))}`,
			differs: ({ place }, _, { placeTitle }) =>
				`May not practise in ${inSentence(placeTitle(place ?? ''))}`,
			unknown: ({ place }, _, { placeTitle }) =>
				`Ask whether they may practise in ${inSentence(placeTitle(place ?? ''))}`
		}
	},
	{
		weight: urgentTwice,
		must: false,
		judge: (_, { free, named }) => {
			if (free === null) return 'unknown';
			return named < free * namesAnOpening ? 'fits' : 'differs';
		},
		words: {
			fits: (_, { free }) => (free === 1 ? '1 opening' : `${free} openings`),
			differs: (_, { named }) => `Already named to ${named} of your clients`,
			unknown: () => 'Ask whether they have openings'
		}
	},
	{
		weight: urgentTwice,
		must: false,
		judge: (_, { provider }, today) => {
			if (provider.checkedOn === null) return 'unknown';
			return isFresh(provider, today) ? 'fits' : 'differs';
		},
		words: {
			fits: (_, { provider }, around) => `Checked on ${checked(provider, around)}`,
			differs: (_, { provider }, around) =>
				`Last checked on ${checked(provider, around)}: ask again`,
			unknown: () => 'Nobody has checked with them yet'
		}
	}
];

/** Whoever cannot wait needs somebody who surely has room. */
function urgentTwice({ need }: Wish): number {
	return need === 'urgent' ? 5 : 2;
}

type Named = 'speciality' | 'insurers' | 'languages';

/** The directory names one of the things wished for: “Polish, Czech” is met by either. */
function named(wish: Wish, provider: Provider, field: Named): Verdict {
	const wished = wishedIn(wish)[field];
	if (wished.length === 0) return 'any';
	const said = foldedIn(provider)[field];
	if (said === '') return 'unknown';
	return wished.some((part) => said.includes(part)) ? 'fits' : 'differs';
}

/** One client's wish is held against every provider. */
const wishedIn = keptWith(({ speciality, insurer, language }: Wish): Record<Named, string[]> => {
	return { speciality: parts(speciality), insurers: parts(insurer), languages: parts(language) };
});

function parts(wish: string): string[] {
	return wish
		.split(/[,;/]| and | or /)
		.map(folded)
		.filter(Boolean);
}

const foldedIn = keptWith(
	({ speciality, insurers, languages }: Provider): Record<Named, string> => {
		return {
			speciality: folded(speciality),
			insurers: folded(insurers),
			languages: folded(languages)
		};
	}
);

/** The same function, which works each out once, as long as it is there. */
function keptWith<K extends object, V extends object>(of: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, V>();
	return (key) => {
		const made = known.get(key) ?? of(key);
		known.set(key, made);
		return made;
	};
}

function checked({ checkedOn }: Provider, { region }: Around): string {
	return checkedOn ? writeDay(checkedOn, region) : '';
}
