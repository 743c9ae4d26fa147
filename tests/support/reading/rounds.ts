/** In which places, at which moments and for whom letters are read. */
import { kinds, moments, pairedKinds, records } from './people';
import { everyCountry, ownWords, practices } from './practices';

/** Where somebody is treated, what is known there, and of them. */
export type Where = {
	/** The practice’s reason; `null`: the person’s, or none where that is their own. */
	whole: string | null;
	place: string;
	knows: string;
	record: string;
};
export const usual: Where = { whole: null, place: 'us-or', knows: 'full', record: 'full' };

export type Round = {
	kinds: readonly string[];
	moments: readonly string[];
	/** Whether each special situation, and each two, are tried beside. */
	inPairs: boolean;
	places: readonly Where[];
};

const all = Object.keys(kinds);
/** When most letters go. */
export const inBetween = ['told', 'noticed', 'ended'];
/** Those of whom most letters speak. */
const usually = ['an adult', 'a minor', 'a couple', 'for whom others decide', 'former', 'waiting'];

/** Every country, where all is known and where little is. */
const countries = everyCountry.flatMap((place) =>
	['full', 'sparse'].map((knows): Where => ({ ...usual, place, knows, record: knows }))
);
/** Where special situations are tried in pairs: in every country, Ireland's letters being Britain's but for numbers; where little is known in one. */
export const paired = countries.filter(
	({ place, knows }) => (knows === 'full' && place !== 'ie') || place === usual.place
);
const firstAndLast = countries.filter(
	({ place, knows }) => place === (knows === 'full' ? 'us-or' : 'uk')
);
const rest = Object.keys(moments).filter((moment) => !inBetween.includes(moment));

/** Everybody in every country, when most letters go. */
export const allInBetween: Round = {
	kinds: usually,
	moments: ['told', 'over'],
	inPairs: false,
	places: countries
};

export const rounds: readonly Round[] = [
	{ kinds: pairedKinds, moments: inBetween, inPairs: true, places: paired },
	{ kinds: all, moments: inBetween, inPairs: false, places: countries },
	{ kinds: all, moments: rest, inPairs: false, places: firstAndLast },
	{
		kinds: usually,
		moments: [...inBetween, 'ending in a week'],
		inPairs: false,
		places: [
			...Object.keys(practices).map((knows) => ({ ...usual, knows })),
			...Object.keys(records).map((record) => ({ ...usual, record }))
		]
	},
	{
		kinds: usually,
		moments: inBetween,
		inPairs: false,
		places: [
			...ownWords.map((place) => ({ ...usual, place })),
			...['practice-closing', 'planned-leave'].map((whole) => ({ ...usual, whole }))
		]
	}
];
